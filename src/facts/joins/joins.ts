import type { Statement } from '../../../grammar/index.js'
import type { Claim } from '../../claims/index.js'
import type { Relation } from '../relation.js'
import { shareElsewhere } from './elsewhere.js'
import { likened } from './likening.js'
import { restOfWhole } from './rests.js'
import { shareOfWhole, shareWithRest } from './shares.js'
import { akin, claimOf, holds, neighbours, relationOf, type Surroundings, termFor } from './surroundings.js'
import { shareTakenUp } from './taken-up.js'
import { votesOfBody } from './votes.js'
import { wholeOfParts } from './wholes.js'

/** Whether the open roles of a statement are looked for here. */
export const isPartOrShare = ({ kind, open }: Statement): boolean =>
  open.length > 0 && (kind === 'parts' || kind === 'share')

/** The relation that a statement of parts or shares with open roles makes with the figures around sentence `i`. */
export function joinPartOrShare(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const { kind, open } = statement
  if (kind === 'parts') {
    if (open.includes('abstaining')) return votesOfBody(statement, surroundings, i)
    return open.includes('parts') ? restOfWhole(statement, surroundings, i) : wholeOfParts(statement, surroundings, i)
  }
  const relation = open.includes('whole')
    ? shareOfWhole(statement, surroundings, i)
    : (shareTakenUp(statement, surroundings, i) ??
      boundedElsewhere(statement, surroundings, i) ??
      partOfWhole(statement, surroundings, i))
  return relation ?? shareElsewhere(statement, surroundings, i)
}

/**
 * A bound on a share of a known whole: nearly any figure near by is "fewer than half" of something, so that another source's
 * figure for the very part comes before those of the text itself.
 */
function boundedElsewhere(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const { low, high } = claimOf(statement, surroundings.sentences[i]!, 'share')!.quantity.value
  return low === null || high === null ? shareElsewhere(statement, surroundings, i) : null
}

/** A share of a known whole: its part stands near by, or what is left of the whole does. */
function partOfWhole(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const sentence = surroundings.sentences[i]!
  const share = claimOf(statement, sentence, 'share')
  const whole = claimOf(statement, sentence, 'whole')
  if (share === null || whole === null) return null
  const rest = restAfter(whole, surroundings, i)
  const { low, high } = share.quantity.value
  const isBound = low === null || high === null
  for (const { claim } of neighbours(surroundings, i, REACH, REACH)) {
    if (claim === whole || claim === share || claim === rest) continue
    // Nearly anything is "fewer than half" of something.
    if (isBound && !akin(claim, whole) && !akin(claim, share)) continue
    const relation = relationOf(
      statement,
      [termFor('part', claim, whole), termFor('share', share), termFor('whole', whole)],
      statement.strength,
    )
    if (relation !== null && holds(relation)) return relation
  }
  return rest === null ? null : shareWithRest(statement, sentence, rest)
}

const REACH = 3
/** "The other 12,600 …" at the head of a sentence takes up what the last one was about, whatever follows it. */
const OPENING = 14

/** The figure that a text gives for the rest, behind a whole in its sentence or in the next. */
function restAfter(whole: Claim, { sentences, statements }: Surroundings, i: number): Claim | null {
  for (let k = i; k <= i + 1 && k < sentences.length; k++) {
    const sentence = sentences[k]!
    if (sentence.document !== whole.document) return null
    for (const statement of statements[k]!) {
      const rest = claimOf(statement, sentence, 'rest')
      if (rest === null || rest.index <= whole.index) continue
      const [x, y] = [rest.subject.headClass, whole.subject.headClass]
      const opens = rest.mark.from <= OPENING
      // "Pensions came to £969m; lump sums were the other £131m": what its own sentence gives is what it is the rest beside.
      const isBeside = sentence.claims.some(
        (claim) => claim.index < rest.index && likened(claim.quantity, rest.quantity) !== null,
      )
      if (k > i && !opens && isBeside) continue
      if (rest.quantity.kind !== 'count' || rest.reading.noun === null || x === y || opens) return rest
    }
  }
  return null
}
