import type { Claim } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import { wrongWholes } from '../estimates.js'
import { claimOf, holds, relationOf, type Surroundings, termFor } from './surroundings.js'

/** Another share with its part, and a test for figures that are plainly no whole of the two. */
export interface Sibling {
  readonly part: Claim
  readonly share: Claim
  readonly isWrong: (whole: Quantity) => boolean
}

/** Other shares with their parts in the same sentence and the two beside it. */
export function siblingsOf({ sentences, statements }: Surroundings, i: number, part: Claim): Sibling[] {
  const found: Sibling[] = []
  const { document } = sentences[i]!
  for (let k = Math.max(0, i - 1); k <= i + 1 && k < sentences.length; k++) {
    const sentence = sentences[k]!
    if (sentence.document !== document) continue
    for (const statement of statements[k]!) {
      if (statement.kind !== 'share') continue
      const [other, share] = [claimOf(statement, sentence, 'part'), claimOf(statement, sentence, 'share')]
      if (other === null || share === null || other === part || share.quantity.kind !== 'percent') continue
      if (found.some((sibling) => sibling.part === other)) continue
      found.push({ part: other, share, isWrong: wrongWholes(other.quantity, share.quantity) })
    }
  }
  return found
}

/** Whether a figure is a whole of the two. */
export function fits({ part, share, isWrong }: Sibling, whole: Claim): boolean {
  if (isWrong(whole.quantity)) return false
  const relation = relationOf(
    { kind: 'share', complete: false, direction: null, cue: '' },
    [termFor('part', part, whole), termFor('share', share), termFor('whole', whole)],
    1,
  )
  return relation !== null && part !== whole && holds(relation)
}
