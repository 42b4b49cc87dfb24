import { type Decimal, decimal, equalDecimals, multiply } from '../../src/quantity/index.js'
import { altered, type Draft, timesFigure } from '../figure.js'
import { isHanging } from '../hanging.js'
import { Comma, Digits, isHyphen, Open, Percent, Slash, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

const prepositions = wordSet('for in at on among from with to')
const joints = wordSet('and but while against')
const hedges = wordSet('just only about some nearly almost around over under')
const KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'percent'])
/** How many tokens may lie between two figures that are said of two things in one breath. */
const REACH = 10
/** Figures further apart than this factor are hardly in one unit. */
const APART = 20

/** What the other of two levels may be told in. */
const LEVELS: ReadonlySet<string> = new Set(['money', 'percent'])

/**
 * "31 per cent in Alder, 24 in Birch", "53 km/h for the slow train and 63 for the fast": a bare number that is put like
 * the figure before it, behind a comma or a conjunction and before the same preposition, is in the unit of that. So is the
 * other of two levels ("from 9% to 7") or sizes ("58 km long and 14 wide"), and what a hyphen leaves open ("5- and
 * 10-year bonds") is in the unit of the figure behind, and so is what stands in a list before it ("280, 210 and 150 tonnes").
 */
export function withParallelUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  if (figures.length < 2) return figures
  const listed = withListedUnits(tokens, withHangingUnits(tokens, figures))
  let all: Draft[] | null = null
  for (let i = 1; i < figures.length; i++) {
    const model = (all ?? listed)[i - 1]!
    const bare = listed[i]!
    if (bare.kind !== 'count' || bare.explicit || model.hyphened || bare.hyphened || !KINDS.has(model.kind)) continue
    const alike = isParallel(tokens, model, bare)
    if (!alike && !isOtherLevel(tokens, model, bare) && !isOtherSize(tokens, model, bare)) continue
    all ??= [...listed]
    const worth = isMinor(model) ? timesFigure(bare, HUNDREDTH) : bare
    all[i] = altered(worth, { kind: model.kind, unit: model.unit, explicit: true })
  }
  return all ?? listed
}

function isParallel(tokens: readonly Token[], model: Draft, bare: Draft): boolean {
  if (bare.first - model.next > REACH) return false
  const preposition = tokens[bare.next]
  if (preposition === undefined || !prepositions.has(preposition.key) || tokens[model.next]?.key !== preposition.key)
    return false
  const at = beforeHedges(tokens, bare.first)
  const joint = tokenAt(tokens, at)
  if (joint === undefined || at <= model.next || (joint.tokenType !== Comma && !joints.has(joint.key))) return false
  for (let k = model.next; k < at; k++)
    if (tokens[k]!.tokenType === Stop || tokens[k]!.tokenType === Digits) return false
  return areOfOneSize(model, bare)
}

/** The token before those of hedges that end before token `first`. */
function beforeHedges(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (hedges.has(tokenAt(tokens, at)?.key ?? '')) at--
  return at
}

/** Links between two levels, by the word before the first of them: "from 9% to 7", "to 7% from 9", "between 7% and 9". */
const levels: ReadonlyMap<string, string> = new Map([
  ['from', 'to'],
  ['to', 'from'],
  ['between', 'and'],
])
const directions = wordSet('up down')

/** "from 9% to 7", "to 1.1 per cent from 1.4", "1.1 per cent, down from 1.4": where nothing is counted behind the second. */
function isOtherLevel(tokens: readonly Token[], model: Draft, bare: Draft): boolean {
  if (!LEVELS.has(model.kind) || !isLast(tokens, bare.next) || !areOfOneSize(inOwn(model), bare)) return false
  const link = beforeHedges(tokens, bare.first)
  const key = tokenAt(tokens, link)?.key ?? ''
  const before = tokenAt(tokens, link - 1)
  if (key === 'from' && directions.has(before?.key ?? '')) {
    const end = tokenAt(tokens, link - 2)?.tokenType === Comma ? link - 2 : link - 1
    return end === afterTime(tokens, model.next)
  }
  if (key === 'against') {
    // "(63, 15%, against 42, 10%)": a count with a share of its own.
    if (tokens[bare.next]?.tokenType === Comma && tokens[bare.next + 1]?.tokenType === Digits) return false
    const end = before?.tokenType === Comma ? link - 1 : link
    return end === model.next || end === afterTime(tokens, model.next)
  }
  const opening = tokenAt(tokens, beforeHedges(tokens, model.first))?.key ?? ''
  return levels.get(opening) === key && (link === model.next || link === afterTime(tokens, model.next))
}

const HUNDREDTH = decimal(1, -2)
/** Whether money is written in hundredths of its unit: "42 pence". */
const isMinor = ({ kind, stated, numeral }: Draft): boolean =>
  kind === 'money' && stated.kind === 'decimal' && equalDecimals(stated.value, multiply(numeral.value, HUNDREDTH))
/** A figure as its numeral is written, so that pence are held against pence. */
const inOwn = (model: Draft): Draft =>
  isMinor(model) ? altered(model, { stated: { kind: 'decimal', value: model.numeral.value } }) : model

/** The token behind "in May" at token `at`, which itself stands there where nothing of the kind does. */
const afterTime = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === 'in' && tokens[at + 1]?.tokenType === Word && /^[A-Z]/.test(tokens[at + 1]!.image) ? at + 2 : at

/** Words that may stand behind a number that counts nothing. */
const behindNumber = wordSet(
  'in on at by over under since after before when as while during last this next and but for with within a per each ' +
    'every until because if though although today now according amid following than compared',
)

/** Whether what is written of a number ends before token `at`. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  if (after === undefined) return true
  if (after.key !== '') return behindNumber.has(after.key)
  const { tokenType } = after
  return tokenType !== Percent && tokenType !== Slash && tokenType !== Open && !isHyphen(tokens, at)
}

/** What a length is the length of. */
const sizes = wordSet('long wide high deep tall thick broad across')

/** "58 kilometres long and 14 wide", "six feet long by two wide". */
function isOtherSize(tokens: readonly Token[], model: Draft, { first, next }: Draft): boolean {
  if (model.kind !== 'measure' || !sizes.has(tokens[model.next]?.key ?? '')) return false
  if (!sizes.has(tokens[next]?.key ?? '') || tokens[next]!.key === tokens[model.next]!.key) return false
  const at = beforeHedges(tokens, first)
  const joint = tokens[at]!
  const start = joint.tokenType !== Comma && tokens[at - 1]?.tokenType === Comma ? at - 1 : at
  return start === model.next + 1 && (joint.tokenType === Comma || joint.key === 'and' || joint.key === 'by')
}

/** "a 5- or 10-year bond", "60-, 90- and 120-day loans": what a hyphen leaves open; null where there is none. */
function withHangingUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  let all: Draft[] | null = null
  let last = -1
  for (let i = figures.length - 2; i >= 0; i--) {
    const bare = figures[i]!
    const model = (all ?? figures)[i + 1]!
    if (bare.kind !== 'count' || bare.explicit || !model.explicit || !(model.hyphened || i + 1 === last)) continue
    if (!isHanging(tokens, bare.next) || !isJoinedTo(tokens, bare, model)) continue
    all ??= [...figures]
    all[i] = altered(bare, { kind: model.kind, unit: model.unit, explicit: true })
    last = i
  }
  return all ?? figures
}

const LISTED: ReadonlySet<string> = new Set([...KINDS, 'duration'])
/** Two bare numbers before one with a unit are surely of a list; one may be of something else. */
const FEWEST = 2

/** "280, 210 and 150 tonnes", "12 and 15 per cent respectively": numbers in the unit that the last of their list writes. */
function withListedUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  let all: Draft[] | null = null
  for (let i = figures.length - 1; i > 0; i--) {
    const model = figures[i]!
    if (!LISTED.has(model.kind) || !model.explicit || model.hyphened || model.next === model.numeral.next) continue
    let first = i
    while (first > 0 && isListed(tokens, figures[first - 1]!, figures[first]!, model, first === i)) first--
    const told = tokens[model.next]?.key === 'respectively'
    if (i - first < (told ? 1 : FEWEST)) continue
    all ??= [...figures]
    for (let k = first; k < i; k++)
      all[k] = altered(figures[k]!, { kind: model.kind, unit: model.unit, explicit: true })
  }
  return all ?? figures
}

/** Whether a bare number stands before the next of a list whose last figure is `model`; `ends` where that is the next. */
function isListed(tokens: readonly Token[], bare: Draft, next: Draft, model: Draft, ends: boolean): boolean {
  if (bare.kind !== 'count' || bare.explicit || bare.hyphened || !areOfOneSize(model, bare)) return false
  const joint = tokens[bare.next]!
  const gap = next.first - bare.next
  if (!ends) return gap === 1 && joint.tokenType === Comma
  const last = gap === 2 && joint.tokenType === Comma ? tokens[bare.next + 1]! : joint
  return (gap === 1 || last !== joint) && closers.has(last.key)
}

const closers = wordSet('and or')
const hangers = wordSet('and or to')

/** Whether only a joint stands between the hyphen behind a number and another figure. */
function isJoinedTo(tokens: readonly Token[], bare: Draft, model: Draft): boolean {
  const joint = tokens[bare.next + 1]!
  const gap = model.first - bare.next
  if (gap === 2) return joint.tokenType === Comma || hangers.has(joint.key)
  return gap === 3 && joint.tokenType === Comma && hangers.has(tokens[bare.next + 2]!.key)
}

/** Whether both are written as plain numbers of like size, in whole units, and the second is no year. */
function areOfOneSize({ numeral: model, stated }: Draft, { numeral: bare }: Draft): boolean {
  if (stated.kind !== 'decimal' || !equalDecimals(stated.value, model.value)) return false
  if (bare.literal === null || /^(?:19|20)\d\d$/.test(bare.literal)) return false
  const ratio = size(bare.value) / size(model.value)
  return ratio <= APART && ratio >= 1 / APART
}

const size = ({ mantissa, exponent }: Decimal): number => Number(mantissa) * 10 ** exponent
