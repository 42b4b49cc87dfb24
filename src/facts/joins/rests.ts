import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { compareDecimals, nominal, sizeOf } from '../../quantity/index.js'
import type { Relation } from '../relation.js'
import { isLeftOver } from '../sums/sums.js'
import { exceeds, likened } from './likening.js'
import { repairChance } from './repairing.js'
import { subsets } from './subsets.js'
import { claimOf, holds, neighbours, relationOf, type Surroundings, termFor } from './surroundings.js'

/** How many sentences back the whole and its other parts are looked for, and at most how many figures. */
const REACH = 5
const MOST_FIGURES = 8
/** A slip likelier than this, over all ways to take the figures, explains nothing. */
const MOST_CHANCE = 0.2

/** Before a figure: what something is held against is no rest of it ("more than the other 12"). */
const HELD_AGAINST = /\b(?:than|like|unlike|as|against) the (?:other|remaining|rest of the) $/i

/** How sure it is that the figures before a rest are its whole and the other parts. */
const CONFIDENCE = { sentence: 0.76, passage: 0.72 } as const

/**
 * "The remaining 705", "leaving 47": what is left of a whole when the parts before it are taken away. Any whole and parts
 * near by that make it hold are taken; else those that the text puts in order, whole first, in the same sentence or one
 * slip from holding. Null where neither is found.
 */
export function restOfWhole(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const sentence = surroundings.sentences[i]!
  const rest = claimOf(statement, sentence, 'rest')
  if (rest === null || HELD_AGAINST.test(sentence.text.slice(0, rest.mark.from))) return null
  const before = neighbours(surroundings, i, REACH, 0)
    .filter(({ claim }) => claim.index < rest.index && likened(claim.quantity, rest.quantity) !== null)
    .slice(0, MOST_FIGURES)
    .map(({ claim }) => claim)
    .reverse()
  const relate = (whole: Claim, parts: readonly Claim[], confidence: number): Relation | null =>
    relationOf(
      { ...statement, complete: true },
      [termFor('whole', whole), ...[...parts, rest].map((part) => termFor('part', part, whole))],
      confidence,
    )
  if (before.filter(isItem).length > 1) return null
  const isTaken = ({ whole, parts }: Split): boolean =>
    isLeftOver({ whole, parts: [...parts, rest] }, i, surroundings.sentences)
  const told = toldBefore(surroundings, i, rest) ?? partOf(before, rest, surroundings.sentences[i - 1])
  if (told !== null) {
    // More parts than the words put side by side may be meant, but those among them.
    for (const { whole, parts } of splitsOf(before, rest, told.parts)) {
      const more = whole === told.whole && told.parts.every((part) => parts.includes(part))
      const relation = more ? relate(whole, parts, CONFIDENCE.passage) : null
      if (relation !== null && holds(relation)) return relation
    }
    const relation = relate(told.whole, told.parts, CONFIDENCE.passage)
    if (relation !== null && (holds(relation) || !isTaken(told))) return { ...relation, told: true }
  }
  for (const { whole, parts } of splitsOf(before, rest, told?.parts ?? [])) {
    const relation = relate(whole, parts, CONFIDENCE.passage)
    if (relation !== null && holds(relation)) return relation
  }
  if (told !== null) return null
  return ordered(before, rest).reduce<Relation | null>((best, { whole, parts }, _, all) => {
    if (best !== null || isTaken({ whole, parts })) return best
    const inSentence = [whole, ...parts].every((claim) => claim.sentence === rest.sentence)
    const relation = relate(whole, parts, inSentence ? CONFIDENCE.sentence : CONFIDENCE.passage)
    if (relation === null) return null
    const chance = repairChance(relation)
    const isTold = inSentence && isNearly(relation)
    return isTold || (chance !== null && chance * all.length <= MOST_CHANCE) ? relation : null
  }, null)
}

/** "Horses, £388,000.": one of several things listed, each in a sentence of its own, whose whole stands before them all. */
export const isItem = ({ text, mark }: Claim): boolean =>
  /^[^.,;:]{1,60}[,:]\s*$/.test(text.slice(0, mark.from)) && /^\s*[.;]?$/.test(text.slice(mark.to))

/** Parts that come to less than this share of a whole are what is left of something else: "gave out 164 t, leaving 15 t". */
const LEAST_OF_WHOLE = 0.5

function isNearly({ terms }: Relation): boolean {
  const [whole, ...parts] = terms.map(({ quantity }) => sizeOf(quantity))
  return parts.reduce((sum, part) => sum + part, 0) >= LEAST_OF_WHOLE * whole!
}

/** The whole and its parts as a statement of the same or the last sentence gives them: "Of the eight, four …". */
function toldBefore({ sentences, statements }: Surroundings, i: number, rest: Claim): Split | null {
  for (let k = i; k >= 0 && k >= i - 1; k--) {
    const sentence = sentences[k]!
    if (sentence.document !== rest.document) return null
    for (const statement of statements[k]!) {
      const whole = claimOf(statement, sentence, 'whole')
      const parts = statement.roles
        .filter(({ role }) => role === 'part')
        .map(({ reading }) => sentence.claims[reading]!)
      if (!(statement.kind === 'parts' || (statement.kind === 'share' && parts.length > 0))) continue
      if (whole === null || parts.includes(rest)) continue
      if (likened(rest.quantity, whole.quantity) !== null && rest.index > parts.at(-1)!.index) return { whole, parts }
    }
  }
  return null
}

/** All ways to take figures before a rest for a whole and its other parts; those in `told` are parts of another whole. */
export function* splitsOf(before: readonly Claim[], rest: Claim, told: readonly Claim[]): Generator<Split> {
  // A bound ("more than 1,800") would let nearly anything hold.
  const definite = before.filter(({ quantity }) => quantity.value.low !== null && quantity.value.high !== null)
  for (const whole of definite) {
    // "Of the eight, two … and three …. That left one": a part that was told of a whole is no whole of its own.
    if (told.includes(whole) || !exceeds(whole.quantity, rest.quantity)) continue
    const smaller = definite.filter((claim) => claim !== whole && exceeds(whole.quantity, claim.quantity))
    for (const parts of subsets(smaller)) yield { whole, parts }
  }
}

export interface Split {
  readonly whole: Claim
  readonly parts: readonly Claim[]
}

/** "71 of the 118 …. The remaining 47": the last two figures before a rest, in its sentence or the one before. */
function partOf(before: readonly Claim[], rest: Claim, last: Sentence | undefined): Split | null {
  const [part, whole] = [before.at(-2), before.at(-1)]
  if (part === undefined || whole === undefined || part.sentence !== whole.sentence) return null
  if (whole.sentence !== rest.sentence && last?.claims.includes(whole) !== true) return null
  if (!OF.test(whole.text.slice(part.mark.to, whole.mark.from))) return null
  return exceeds(whole.quantity, part.quantity, true) && exceeds(whole.quantity, rest.quantity, true)
    ? { whole, parts: [part] }
    : null
}

const OF = /^(?: [a-zÀ-ɏ]+)? of (?:the |its |their |these |those |our )?$/i

/** The ways to read the figures before a rest as a whole and then its parts. */
function ordered(before: readonly Claim[], rest: Claim): Split[] {
  const splits: Split[] = []
  // "720 of its 1,800": the larger of the two is a whole of its own and no part here.
  const plain = before.filter(
    (claim, k) => !(before[k - 1]?.subject.part && before[k - 1]!.sentence === claim.sentence),
  )
  for (let k = 0; k < plain.length - 1; k++) {
    const whole = plain[k]!
    const parts = plain.slice(k + 1)
    const larger = [...parts, rest].every((part) => exceeds(whole.quantity, part.quantity, true))
    const taken = parts.every((part) => sameKind(part, whole) && !isOfOther(part, rest))
    if (larger && taken) splits.push({ whole, parts })
  }
  return splits
}

/** "1,640 tickets for the 12 performances, which leaves 880": what they are for is no part of them. */
const isOfOther = ({ text, mark, subject }: Claim, rest: Claim): boolean =>
  subject.headClass !== null &&
  subject.headClass !== rest.subject.headClass &&
  /\b(?:for|at|in|over|across|on|from) (?:the|its|all|these|those) $/i.test(text.slice(0, mark.from))

/** Counts of other things than the whole counts are no parts of it; figures without a noun may be. */
function sameKind(part: Claim, whole: Claim): boolean {
  const [x, y] = [part.subject.headClass, whole.subject.headClass]
  return (
    x === null ||
    y === null ||
    x === y ||
    compareDecimals(nominal(part.quantity.stated), nominal(whole.quantity.stated)) < 0
  )
}
