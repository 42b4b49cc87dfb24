import type { Surroundings } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { listAfar } from './afar.js'
import { listsIn } from './lists.js'
import { meanOf } from './means.js'
import { listSum } from './sums.js'

/** Lists of figures of one kind held against their wholes: those that words or places tie to them, those told before, and their averages. */
export function listRelations(surroundings: Surroundings): Relation[] {
  const { sentences } = surroundings
  const listed = sentences.flatMap((sentence, i) =>
    sentence.claims.length < 2 ? [] : [{ i, lists: listsIn(sentence) }],
  )
  return [
    ...listed.flatMap(({ i, lists }) => lists.flatMap((list) => listSum(list, i, sentences) ?? [])),
    ...listed.flatMap(({ i, lists }) => lists.flatMap((list) => meanOf(list, i, sentences) ?? [])),
    ...listed.flatMap(({ i, lists }) => listAfar(lists, i, surroundings) ?? []),
  ]
}
