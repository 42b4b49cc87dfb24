import type { Claim, Sentence } from '../../claims/index.js'
import {
  absolute,
  add,
  compareQuantities,
  type Decimal,
  decimal,
  equalDecimals,
  multiply,
  nominal,
  roundTo,
  significantDigits,
  sizeOf,
  slipBetween,
  subtract,
  toNumber,
  toUnitOf,
} from '../../quantity/index.js'
import { isBeside } from '../beside.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { isOfEarlier, isOfOthers, levelBefore, levelBeside, OTHER_BASIS } from './change-levels.js'
import { changeRelation, leadsBetween } from './change-relation.js'
import { pairsByLevel, type Seconded, secondsIn } from './level-index.js'
import { earlierLevel, type LevelPair } from './levels.js'
import { likened, likenedSize } from './likening.js'
import { akin, holds } from './surroundings.js'

/** With a slip of the pen that explains it, and without one but no other level to be meant. */
const SLIPPED = 0.8
const PLAIN = 0.75
/** Of the right size and the wrong way. */
const TURNED = 0.78

/**
 * Changes whose later level stands beside them ("advanced 29 per cent to $39.3m") held against the earlier level that
 * another sentence, a table or another document sets against the same figure. Only what fails is given, and only where no
 * pair of levels bears the change out. `pairs` are those of the story.
 */
export function changeRelations(pairs: readonly LevelPair[], sentences: readonly Sentence[]): Relation[] {
  if (pairs.length === 0) return []
  const known: Known = {
    all: pairs,
    withLater: pairsByLevel(pairs, 'to'),
    withEarlier: pairsByLevel(pairs, 'from'),
    isSeconded: secondsIn(sentences),
  }
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((by) => {
      if (by.quantity.change === null && !isOfEarlier(by)) return []
      if (OTHER_BASIS.test(sentence.text) || isOfOthers(by)) return []
      const level = levelBeside(by, sentence) ?? levelBefore(by, sentence, sentences[i - 1])
      return level === null ? [] : (failing(by, level, known, sentences) ?? [])
    }),
  )
}

/** The pairs of levels of a story, and those whose later and whose earlier level is that of a claim. */
interface Known {
  readonly all: readonly LevelPair[]
  readonly withLater: (level: Claim) => readonly LevelPair[]
  readonly withEarlier: (level: Claim) => readonly LevelPair[]
  readonly isSeconded: Seconded
}

function failing(
  by: Claim,
  level: Claim,
  { all: pairs, withLater, withEarlier, isSeconded }: Known,
  sentences: readonly Sentence[],
): Relation | null {
  // A level that was worked out from the change itself says nothing of it.
  const anchored = withLater(level).filter(({ from }) => from !== level && from.index !== by.index)
  if (anchored.length === 0) return failingByName(by, level, pairs)
  const all = anchored.flatMap((pair) => {
    const relation = relationOf(by, level, pair)
    const result = evaluate(relation)
    return result === null ? [] : [{ relation, result, pair, loose: pair.loose === true }]
  })
  if (
    all.some(
      ({ relation, result, loose }) => loose && result.holds && !isMissed(relation) && turnedChange(relation) === null,
    )
  )
    return null
  const candidates = all.filter(({ loose }) => !loose)
  const holding = candidates.filter(({ result }) => result.holds)
  if (candidates.length === 0) return null
  // "12 % up on 250": the level beside it may as well be the earlier one.
  const reversed = withEarlier(level)
    .filter(({ loose }) => loose !== true)
    .map((pair) => relationOf(by, pair.to, { ...pair, from: level }))
  if (reversed.some(holds)) return null
  if (holding.length > 0)
    return holding.map(({ relation }) => turnedChange(relation)).find((found) => found !== null) ?? null
  if (isSeconded(by, level)) return null
  const slipped = candidates.find(({ relation }) => isSlip(relation) || isJustOutside(relation))
  if (slipped !== undefined) return { ...slipped.relation, confidence: SLIPPED }
  if (
    !SHARES.has(by.quantity.kind) &&
    !isSaidOfBase(
      by,
      level,
      candidates.map(({ pair }) => pair),
    )
  )
    return null
  const beside = candidates.filter(({ pair }) => [pair.from, pair.to].every((claim) => isBeside(claim, by)))
  const bases = (beside.length > 0 ? beside : candidates).map(({ relation }) =>
    nominal(relation.terms[0]!.quantity.stated),
  )
  if (!bases.every((base) => equalDecimals(base, bases[0]!))) return null
  // Figures of two digits are known again only where words say that they are of one thing.
  const isKnown =
    !SHARES.has(by.quantity.kind) ||
    (beside.length > 0 && by.quantity.kind !== 'multiple') ||
    significantDigits(nominal(level.quantity.stated)).length >= 3 ||
    candidates.some(({ pair }) => pair.to !== level && akin(pair.to, level))
  return isKnown && !liesBetweenOthers(by, level, sentences)
    ? { ...(beside[0] ?? candidates[0]!).relation, confidence: PLAIN }
    : null
}

/** "1.4 Mt of barley (1.0). Barley grows quickest, by 40%": two figures near by lie just so far apart, whatever they are called. */
function liesBetweenOthers(by: Claim, level: Claim, sentences: readonly Sentence[]): boolean {
  if (!SHARES.has(by.quantity.kind)) return false
  const near = sentences
    .filter(({ document, index }) => document === by.document && Math.abs(index - by.sentence) <= BESIDE)
    .flatMap(({ claims }) =>
      claims.filter(
        ({ quantity }) =>
          quantity.kind === level.quantity.kind &&
          quantity.change === null &&
          likened(quantity, level.quantity) !== null,
      ),
    )
  return near.some((from) => near.some((to) => from !== to && leadsBetween(by, from, to)))
}
const BESIDE = 1

/**
 * A change beside a level that another place gives more finely ("over 1.2 million guests, 36,000 more than last year") under a
 * word in common: told where one slip of the pen parts it from all pairs of levels that may be meant.
 */
function failingByName(by: Claim, level: Claim, pairs: readonly LevelPair[]): Relation | null {
  const meant = pairs.filter(
    ({ to, loose, from }) =>
      loose !== true && to !== level && from.index !== by.index && isFiner(to, level) && akin(to, level),
  )
  const relations = meant.map((pair) => relationOf(by, pair.to, pair))
  const results = relations.flatMap((relation) => {
    const result = evaluate(relation)
    return result === null ? [] : [{ relation, holds: result.holds }]
  })
  if (results.some(({ holds }) => holds)) return null
  const slipped = results.find(({ relation }) => isAmountSlip(relation) || isSlip(relation))
  return slipped === undefined || results.length > MOST_MEANT ? null : { ...slipped.relation, confidence: SLIPPED }
}

const MOST_MEANT = 3

/** Whether one figure is a finer one of what another, rounded or bounded, stands for. */
function isFiner({ quantity: fine }: Claim, { quantity: coarse }: Claim): boolean {
  const size = likenedSize(fine, coarse)
  if (size === null || !(Math.abs(size / sizeOf(coarse) - 1) <= NEARLY)) return false
  const [a, b] = [significantDigits(nominal(fine.stated)).length, significantDigits(nominal(coarse.stated)).length]
  return a > b && b >= 2 && compareQuantities(coarse, likened(fine, coarse)!) !== 'conflict'
}

const NEARLY = 0.06

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio', 'multiple', 'percentage-points', 'basis-points'])
/** Behind a change: it is from the last period. */
const ON_LAST =
  /^[^.;:]{0,25}\b(?:than|on|from)\s+(?:in |at |for |during |that of )?(?:the |a |an )?(?:last (?:year|month|week|quarter|season)|(?:year|month|week|quarter|season)(?:['’]s)? (?:before|earlier|ago|previously)|previous (?:year|month|week|quarter|season|twelve months)|twelve months (?:before|earlier|ago)|(?:19|20)\d\d)\b/i
/** Aspects of a level that no change of what was so begins at. */
const NEVER_SO: ReadonlySet<string> = new Set(['forecast', 'target', 'limit', 'proposed', 'hypothetical', 'average'])
const WRITTEN_DIGITS = 3

/**
 * Whether an amount of change is surely from the earlier of such levels: all have it from a level as it was, and the words
 * say from when, or that both places speak of one thing.
 */
function isSaidOfBase(by: Claim, level: Claim, pairs: readonly LevelPair[]): boolean {
  if (by.quantity.hedge !== 'exact' || level.quantity.hedge !== 'exact') return false
  if (pairs.some(({ from }) => from.subject.qualifiers.some((name) => NEVER_SO.has(name)))) return false
  if (level.reading.text.replace(/\D/g, '').length < WRITTEN_DIGITS) return false
  return ON_LAST.test(by.text.slice(by.mark.to)) || pairs.some(({ to }) => to !== level && akin(to, level))
}

/** "A deficit that narrowed, an improvement of £45.3m": what is better may be less. */
const IMPROVED = /\bimprove(?:ment|d|s)?\b[^.;,]{0,30}$/i

/** A change that its levels bear out but for its direction, as a relation of the two levels; null where the way is right. */
export function turnedChange({ terms, ...relation }: Relation): Relation | null {
  const levels = terms.filter(({ role }) => role !== 'by')
  if (!levels.every(({ quantity }) => nominal(quantity.stated).mantissa > 0n)) return null
  const by = terms.find(({ role }) => role === 'by')!
  if (by.claim !== null && IMPROVED.test(by.claim.text.slice(0, by.claim.mark.from))) return null
  const direction: Relation = { ...relation, terms: [...levels, { ...by, role: 'said' }], confidence: TURNED }
  const result = evaluate(direction)
  return result === null || result.holds || result.expected.low === result.expected.high ? null : direction
}

function relationOf(by: Claim, level: Claim, pair: LevelPair): Relation {
  // Cells mostly leave their unit to the head of the table.
  const from = { claim: pair.from, quantity: earlierLevel(pair, level) }
  const to = { claim: level, quantity: likened(level.quantity, pair.from.quantity) ?? level.quantity }
  const relation = changeRelation(by, from, to, {
    direction: by.quantity.change,
    confidence: PLAIN,
    origin: pair.from.document === by.document ? 'passage' : 'documents',
  })
  // "Half as many as in 2019" says what one is of the other, not what lies between them.
  if (by.quantity.kind !== 'ratio' || by.quantity.change !== null) return relation
  const times = { ...by.quantity, kind: 'multiple' } as const
  return {
    ...relation,
    terms: relation.terms.map((term) => (term.role === 'by' ? { ...term, quantity: times } : term)),
  }
}

/** Whether the change as written is one slip of the pen away from what the levels come to. */
export function isSlip(relation: Relation): boolean {
  const { target, expected } = evaluate(relation)!
  const { stated, step, hedge } = target.quantity
  if (stated.kind !== 'decimal' || hedge !== 'exact') return false
  const { low, high } = expected
  if (low === null || high === null) return false
  const middle = multiply(add(low, high), HALF)
  return [low, middle, high].some((value) => isTellingSlip(roundTo(value, step.exponent), stated.value))
}

/** A bound this near to what the levels come to, on its wrong side, is said of them: "more than £9m" of 8.7. */
const JUST_OUTSIDE = 0.08

function isJustOutside(relation: Relation): boolean {
  const { target, expected } = evaluate(relation)!
  const { value, stated } = target.quantity
  if (stated.kind === 'range' || (value.low !== null && value.high !== null)) return false
  const size = toNumber(nominal(stated))
  const end = value.low === null ? expected.low : expected.high
  return end !== null && Math.abs(toNumber(end) - size) <= JUST_OUTSIDE * Math.abs(size)
}

const isTellingSlip = (a: Decimal, b: Decimal): boolean => {
  const slip = slipBetween(a, b)
  return slip !== null && slip.chance <= MOST_CHANCE
}

const HALF = decimal(5, -1)
const MOST_CHANCE = 0.25

/** A slip that more than this share of unrelated figures lie away by tells nothing. */
const MOST_CHANCE_OF_AMOUNT = 0.2

/** Whether an amount as written is not what the levels as written come to, rounded as it is. */
function isMissed(relation: Relation): boolean {
  const apart = amountOf(relation)
  const { stated, hedge } = relation.terms[2]!.quantity
  return apart !== null && hedge === 'exact' && !equalDecimals(apart, nominal(stated))
}

/** How far the levels of a change by an amount lie apart, rounded as that is; null for changes by a share. */
function amountOf({ terms }: Relation): Decimal | null {
  const [from, to, by] = terms.map(({ quantity }) => quantity)
  if (SHARES.has(by!.kind)) return null
  const [start, end] = [toUnitOf(from!, by!), toUnitOf(to!, by!)]
  if (start === null || end === null) return null
  return roundTo(absolute(subtract(nominal(end.stated), nominal(start.stated))), by!.step.exponent)
}

/** Whether one slip parts an amount from how far the levels lie apart, rounded as it is. */
export function isAmountSlip(relation: Relation): boolean {
  const apart = amountOf(relation)
  const slip = apart === null ? null : slipBetween(apart, nominal(relation.terms[2]!.quantity.stated))
  return slip !== null && slip.chance <= MOST_CHANCE_OF_AMOUNT
}
