import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, type Quantity, sizeOf, toNumber } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import { OTHER_BASIS } from '../joins/change-levels.js'
import { changeRelation } from '../joins/change-relation.js'
import { isSlip, turnedChange } from '../joins/changes.js'
import { likened } from '../joins/likening.js'
import { isOneSlipAway } from '../joins/mending.js'
import type { Relation } from '../relation.js'
import { type Binding, bindingOf } from './binding.js'
import {
  isBare,
  type Level,
  levelsIn,
  movesAs,
  type Standpoint,
  type Stretch,
  soleStretch,
  stretchesAmong,
} from './levels.js'
import { type Told, toldIn } from './told.js'

const CONFIDENCE = 0.8

/**
 * Changes held against the two levels that their own sentence, or it and the ones beside it, give for an earlier and a later
 * time, whatever the order of the three and the words between. Only what fails is given, and only where no two levels near by
 * bear the change out and the words bind it to one pair. `known` are the relations that are found otherwise.
 */
export function movesOf(sentences: readonly Sentence[], known: readonly Relation[]): Relation[] {
  const told = sentences.map(toldIn)
  const isNear = (i: number): boolean =>
    told.slice(Math.max(0, i - REACH), i + REACH + 1).some(({ length }) => length > 0)
  const levels = sentences.map((sentence, i) => (isNear(i) ? levelsIn(sentence, told[i]!) : []))
  const faulted = faultedBy(known)
  return sentences.flatMap((sentence, i) => {
    if (told[i]!.length === 0 || OTHER_BASIS.test(sentence.text)) return []
    const near = standpointsAround(sentences, levels, i)
    return told[i]!.flatMap((own) => (faulted.has(own.claim) ? [] : (failing(own, near, sentences, told, i) ?? [])))
  })
}

/** The changes that other relations already find wrong. */
const faultedBy = (known: readonly Relation[]): ReadonlySet<Claim> =>
  new Set(
    known.flatMap((relation) => {
      const result = evaluate(relation)
      const claim = result?.holds === false ? result.target.claim : null
      return claim === null ? [] : [claim]
    }),
  )

/** How many sentences to each side are looked at. */
const REACH = 1

function standpointsAround(
  sentences: readonly Sentence[],
  levels: readonly (readonly Level[])[],
  i: number,
): readonly Standpoint[] {
  const { document, place } = sentences[i]!
  const near: Standpoint[] = []
  for (let k = Math.max(0, i - REACH); k <= Math.min(sentences.length - 1, i + REACH); k++) {
    const other = sentences[k]!
    if (other.document === document && isHeadline(other.place) === isHeadline(place))
      near.push(...levels[k]!.map((level) => ({ ...level, away: k - i })))
  }
  return near
}

const isHeadline = (place: Sentence['place']): boolean => place === 'headline'

function failing(
  own: Told,
  near: readonly Standpoint[],
  sentences: readonly Sentence[],
  told: readonly (readonly Told[])[],
  i: number,
): Relation | null {
  const ordered = stretchesAmong(near, own)
  const sole = ordered.length === 0 ? soleStretch(near, own) : null
  const all = (sole === null ? ordered : [sole]).flatMap((stretch) => {
    const loose = moveRelation(own, stretch)
    const relation = loose === null ? null : asWritten(loose)
    const result = relation === null ? null : evaluate(relation)
    return relation === null || result === null ? [] : [{ stretch, relation, holds: result.holds }]
  })
  const holding = all.filter(({ holds }) => holds)
  if (holding.length > 0) {
    const [only] = holding
    return holding.length === 1 && isTurned(only!.stretch, own, near, sentences[i]!)
      ? turnedChange(only!.relation)
      : null
  }
  const bound = all.filter(({ stretch, relation }) => {
    const isHeld = isHeldAgainst(own.claim, stretch.from.claim)
    if (!movesAs(stretch, own) && !(isHeld && isTurned(stretch, own, near, sentences[i]!))) return false
    if (isTaken(stretch, own, told, i) || isBehindAnother(stretch, own, told[i]!)) return false
    const binding = bindingOf(own, stretch, near, sentences[i]!, (away) => sentences[i + away]!)
    return binding !== null && isMeant(relation, sole === null ? binding : 'sole')
  })
  return bound.length === 1 ? bound[0]!.relation : null
}

/** Behind a change, what tells its way in so many words: an "improvement" may be a fall. */
const HELD_AGAINST =
  /^(?: [a-zÀ-ɏ]+)? (?:above|below|ahead of|short of|up on|down on|(?:more|fewer|less|higher|lower|longer|shorter|larger|smaller) than)\b/i

/** Whether a change is told against the level right behind it. */
const isHeldAgainst = ({ text, mark, index }: Claim, level: Claim): boolean =>
  level.index > index &&
  HELD_AGAINST.test(text.slice(mark.to)) &&
  /^(?:(?!\b(?:though|but|and|while|although|down|up)\b)[^.;:,\d]){0,70}$/.test(
    text.slice(mark.to, level.mark.from).replace(/^ (?:up|down) on/, ''),
  )

/** Whether words lead from one level right to the other: "from 38.7p to 35.5p". */
const leadsOn = ({ from: { claim: from, away }, to: { claim: to, away: other } }: Stretch): boolean =>
  away === 0 &&
  other === 0 &&
  /\bfrom (?:about |around |some |just )?$/i.test(from.text.slice(0, from.mark.from)) &&
  /^[^,.;:\d]{0,20}\bto (?:about |around |some |just )?$/i.test(from.text.slice(from.mark.to, to.mark.from))

/** "£114m, 6% above the £121m of last year": two levels of one sentence that a change lies between the wrong way. */
const isTurned = (stretch: Stretch, own: Told, near: readonly Standpoint[], sentence: Sentence): boolean =>
  !movesAs(stretch, own) &&
  (isHeldAgainst(own.claim, stretch.from.claim) || leadsOn(stretch)) &&
  stretch.from.standing() === 3 &&
  bindingOf(own, stretch, near, sentence, () => sentence) === 'beside'

/** How far off a share of a change may be, as a share of it, for its levels to be roundings. */
const ROUNDLY = 0.2
/** Whole numbers below this are mostly meant as they stand. */
const PLAIN = 10_000

/**
 * A relation that holds only because its round levels may be roundings is taken as written where they are whole numbers and
 * it is far off, or all its figures are small.
 */
function asWritten(relation: Relation): Relation {
  const [from, to, by] = relation.terms.map(({ quantity }) => quantity) as [Quantity, Quantity, Quantity]
  if (by.hedge !== 'exact' || [from, to].some(({ rounded, hedge }) => rounded || hedge !== 'exact')) return relation
  const exact: Relation = { ...relation, exact: true }
  const result = evaluate(exact)
  if (result === null || result.holds || result.expected.low === null) return relation
  const [due, written] = [result.expected.low, nominal(by.stated)].map(toNumber) as [number, number]
  const isFar = SHARES.has(by.kind)
    ? Math.abs(due - written) > ROUNDLY * written
    : !by.rounded && [from, to].every(({ stated }) => toNumber(nominal(stated)) < PLAIN)
  return isFar ? exact : relation
}

const SHARES: ReadonlySet<Quantity['kind']> = new Set(['percent', 'ratio'])

/** How far what is written may lie from what two levels come to, as a factor, and be said of them. */
const FARTHEST: Readonly<Record<Binding | 'sole', number>> = { beside: 10, told: 4, near: 4, sole: 2 }

/** Whether what is written may be meant of the levels: it lies within reach of what they come to, or one slip away. */
function isMeant(relation: Relation, binding: Binding | 'sole'): boolean {
  const { target, expected } = evaluate(relation)!
  const written = sizeOf(target.quantity)
  const [low, high] = [expected.low, expected.high].map((end) => (end === null ? written : toNumber(end)))
  const reach = FARTHEST[binding]
  if (written > high! * reach || written * reach < low!) return false
  return binding !== 'near' || (SHARES.has(target.quantity.kind) ? isSlip(relation) : isOneSlipAway(relation))
}

/** Whether another change told beside these levels is what lies between them. */
const isTaken = ({ from, to, ...ends }: Stretch, own: Told, told: readonly (readonly Told[])[], i: number): boolean =>
  (from.away !== 0 || to.away !== 0) &&
  [from.away, to.away].some((away) =>
    told[i + away]!.some((other) => {
      if (other.claim === own.claim) return false
      const relation = moveRelation(other, { from, to, ...ends })
      return relation !== null && evaluate(relation)?.holds === true
    }),
  )

/** "130 lower than in 2024 and 22 per cent below the peak of 1,500": a level behind a second change is that one's. */
const isBehindAnother = ({ from, to }: Stretch, { claim }: Told, told: readonly Told[]): boolean =>
  [from, to].some(
    (level) =>
      level.away === 0 &&
      level.claim.index > claim.index &&
      (told.some((other) => other.claim.index > claim.index && other.claim.index < level.claim.index) ||
        HELD_TWICE.test(claim.text.slice(claim.mark.to, level.claim.mark.from))),
  )
const WAY = '(?:lower|higher|more|fewer|less|up|down|above|below|over|under|beyond|short of|off)'
const HELD_TWICE = new RegExp(`^ ${WAY}\\b[^.;:]{0,40}\\band\\b[^.;:]{0,30}\\b${WAY}\\b`, 'i')

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])

/** The relation that a change leads from one level to another; null where the two are not of one sort. */
function moveRelation({ claim, quantity, direction }: Told, { from, to, start, end }: Stretch): Relation | null {
  const unit = quantity.kind === 'count' && start.kind === 'count' ? start.unit : quantity.unit
  const size: Quantity =
    isBare(start) && quantity.kind !== 'count' ? { ...quantity, kind: 'count', unit: '1' } : quantity
  const by = AMOUNTS.has(quantity.kind)
    ? likened({ ...size, per: start.per, unit: size === quantity ? unit : '1' }, start)
    : quantity
  if (by === null) return null
  const origin = from.away === 0 && to.away === 0 ? 'sentence' : 'passage'
  const relation = changeRelation(
    claim,
    { claim: from.claim, quantity: start },
    { claim: to.claim, quantity: end },
    { direction, confidence: CONFIDENCE, origin },
  )
  return { ...relation, terms: relation.terms.map((term) => (term.role === 'by' ? { ...term, quantity: by } : term)) }
}
