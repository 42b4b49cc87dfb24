import type { Claim, Sentence } from '../../claims/index.js'
import { type Quantity, sizeOf } from '../../quantity/index.js'
import { claimSize, dimensionKey } from '../comparable.js'
import { likenedTo } from '../joins/likening.js'
import { type Standing, standingOf } from './standing.js'
import type { Told } from './told.js'

/** A figure that something stood at. */
export interface Level {
  readonly claim: Claim
  readonly size: number
  /** How far back its words put it. They are read once this is asked: few levels come that far. */
  standing(): Standing
}

/** A level as seen from a change: how many sentences behind that it stands. */
export interface Standpoint extends Level {
  readonly away: number
}

/** Two levels of one thing in their order in time, in one unit. */
export interface Stretch {
  readonly from: Standpoint
  readonly to: Standpoint
  readonly start: Quantity
  readonly end: Quantity
}

/** The levels that a sentence gives beside its changes. */
export function levelsIn(sentence: Sentence, told: readonly Told[]): readonly Level[] {
  const changes = new Set(told.map(({ claim }) => claim))
  return sentence.claims
    .filter((claim) => !changes.has(claim) && isLevel(claim))
    .map((claim) => levelOf(claim, sentence))
}

function levelOf(claim: Claim, sentence: Sentence): Level {
  let standing: Standing | undefined
  return {
    claim,
    size: claimSize(claim),
    standing() {
      standing ??= standingOf(claim, sentence)
      return standing
    },
  }
}

const LEVELS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure', 'duration', 'percent'])
/** What never was, and what is only a part or an addition, is nothing that a change begins or ends at. */
const NEVER_SO: ReadonlySet<string> = new Set(['target', 'hypothetical'])
const FORESEEN: ReadonlySet<string> = new Set(['forecast', 'limit'])
const isForeseen = ({ subject }: Claim): boolean => subject.qualifiers.some((name) => FORESEEN.has(name))
const NO_LEVEL =
  /\b(?:per|every|by|another|a further|extra|additional|one in|(?:out|each|all|most|any|none|one|two|three|some|half|third|quarter|cent|percent|%|\d) of)\s+(?:the |its |their )?$/i
const AGO = /^(?:\s[a-zÀ-ɏ]+)?\s(?:ago|earlier|before|later|previously|after|into)\b/i
const FEWER =
  /^(?:\s[a-zÀ-ɏ]+)?\s(?:ago|earlier|later|more|fewer|less)\b|^ of the\b(?! (?:year|month|week|quarter|season|previous|preceding|same|last|day)\b)/i

const isLevel = ({ quantity, text, mark, subject }: Claim): boolean =>
  LEVELS.has(quantity.kind) &&
  quantity.change === null &&
  quantity.stated.kind !== 'range' &&
  quantity.value.low !== null &&
  quantity.value.high !== null &&
  sizeOf(quantity) > (quantity.kind === 'count' ? 1 : 0) &&
  !subject.qualifiers.some((name) => NEVER_SO.has(name)) &&
  !NO_LEVEL.test(text.slice(0, mark.from)) &&
  !(quantity.kind === 'duration' && AGO.test(text.slice(mark.to))) &&
  !(quantity.kind === 'count' && FEWER.test(text.slice(mark.to)))

/** The pairs of levels, the first of which words or years put before the second, that such a change may lie between. */
export function stretchesAmong(points: readonly Standpoint[], told: Told): readonly Stretch[] {
  const found: Stretch[] = []
  for (const from of points) {
    if (isForeseen(from.claim)) continue
    for (const to of points) {
      const stretch = from === to || areApart(from, to) ? null : stretchBetween(from, to)
      if (stretch !== null && isSized(stretch, told) && isBefore(from, to)) found.push(stretch)
    }
  }
  return found
}

/** Whether two levels plainly are of two things, or in one unit too far from each other, or too near, for any change. */
function areApart({ claim: a, size: x }: Level, { claim: b, size: y }: Level): boolean {
  const [one, other] = [a.subject.headClass, b.subject.headClass]
  if (one !== null && other !== null && one !== other) return true
  if (a.quantity.kind !== b.quantity.kind) return false
  return (a.quantity.kind === 'count' || a.quantity.unit === b.quantity.unit) && areUnlike(x, y)
}

/** Whether two levels lie in the direction that is told. */
export const movesAs = ({ start, end }: Stretch, { direction }: Told): boolean =>
  direction === null || sizeOf(end) > sizeOf(start) === (direction === 'up')

/** The two levels before a change in its sentence where nothing says which was first but the way that it goes; null where there are others. */
export function soleStretch(points: readonly Standpoint[], told: Told): Stretch | null {
  if (told.direction === null) return null
  const passage = points.filter(({ away, claim }) => away === 0 && !isForeseen(claim))
  if (passage.some(({ claim }) => claim.index > told.claim.index)) return null
  const stretches = passage.flatMap((from) =>
    passage.flatMap((to) => {
      const stretch = from === to || from.standing() > 0 || to.standing() > 0 ? null : stretchBetween(from, to)
      return stretch !== null && isSized(stretch, told) && movesAs(stretch, told) ? [stretch] : []
    }),
  )
  return stretches.length === 1 && passage.length === 2 ? stretches[0]! : null
}

function stretchBetween(from: Standpoint, to: Standpoint): Stretch | null {
  const [a, b] = [withPer(from.claim, to.claim), withPer(to.claim, from.claim)]
  if (!isOfOneThing(a, b)) return null
  // A number without a unit has that of the level next to it.
  if (a.quantity.kind !== b.quantity.kind && !(from.away === to.away && Math.abs(a.index - b.index) <= 2)) return null
  if (a.quantity.kind === 'percent' && mayBePercent(b)) return { from, to, start: a.quantity, end: asPercent(b) }
  if (b.quantity.kind === 'percent' && mayBePercent(a)) return { from, to, start: asPercent(a), end: b.quantity }
  const end = likenedTo(b, a)
  if (end !== null) return { from, to, start: a.quantity, end }
  const start = likenedTo(a, b)
  return start === null ? null : { from, to, start, end: b.quantity }
}

/** "34 per cent, four points lower than the 38 it had": a number right beside a share. */
const mayBePercent = ({ quantity, text, mark }: Claim): boolean =>
  isBare(quantity) ||
  (quantity.kind === 'count' &&
    quantity.unit === '1' &&
    sizeOf(quantity) <= 100 &&
    /\b(?:than|from|against) (?:the |its |a )?$/i.test(text.slice(0, mark.from)))

/** "At 6.1 per cent, down from 7.3". */
const asPercent = ({ quantity }: Claim): Quantity => ({ ...quantity, kind: 'percent', unit: '%' })

/** "44 a week … 38": what is told once holds for both. */
const withPer = (claim: Claim, other: Claim): Claim =>
  claim.quantity.per === null && other.quantity.per !== null && claim.quantity.kind !== 'percent'
    ? { ...claim, quantity: { ...claim.quantity, per: other.quantity.per } }
    : claim

/** One noun, or none with one of them. */
function isOfOneThing(a: Claim, b: Claim): boolean {
  const [x, y] = [a.subject.headClass, b.subject.headClass]
  // Things that are counted one by one come in no tenths.
  if ([a, b].some(({ quantity }) => isBroken(quantity)) && (x ?? y) !== null && x !== y) return false
  return x === null || y === null || x === y
}

const isBroken = ({ kind, step }: Quantity): boolean => kind === 'count' && step.exponent < 0

/** Whether words or years put one level before another. */
function isBefore(from: Standpoint, to: Standpoint): boolean {
  const [a, b] = [yearOf(from.claim), yearOf(to.claim)]
  if (a !== null && b !== null && a !== b) return a < b
  // "860 in 2010 but only 645 last year": a year that is named lies before the last one and this one.
  if (a !== null && b === null && isRecent(to)) return true
  if (b !== null && a === null && isRecent(from)) return false
  if (to.standing() === COMING) return from.standing() === NOW || from.standing() > 0
  return from.standing() > Math.max(0, to.standing())
}

/** Standings of what will be and of what is. */
const COMING = -2
const NOW = -1

const isRecent = (level: Level): boolean => level.standing() === NOW || level.standing() === 1

/** The year that a level is for; null where it is for none that is named. */
export const yearOf = ({ time }: Claim): number | null => {
  const year = /^(\d{4})/.exec(time?.edtf ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/** Levels further apart than this factor are of two things, and so is an amount this many times as large as its levels. */
const APART = 50
const BEYOND = 2

const areUnlike = (x: number, y: number): boolean => x === y || x > y * APART || y > x * APART

const RELATIVE: ReadonlySet<Quantity['kind']> = new Set(['percent', 'ratio', 'multiple'])

/** A scaled or broken number leaves its unit to the change beside it: "2 million square miles, from 23.1 million to 21.4 million". */
export const isBare = ({ kind, unit, rounded, step }: Quantity): boolean =>
  kind === 'count' && unit === '1' && (rounded || step.exponent < 0)

/** Whether a change is of a size and sort that can lie between two levels. */
function isSized({ start, end }: Stretch, { quantity: by, claim }: Told): boolean {
  const [x, y] = [sizeOf(start), sizeOf(end)]
  if (areUnlike(x, y)) return false
  if (by.kind === 'percentage-points' || by.kind === 'basis-points') return start.kind === 'percent'
  if (RELATIVE.has(by.kind)) return start.kind !== 'duration' || by.kind !== 'ratio'
  if (sizeOf(by) > BEYOND * Math.max(x, y)) return false
  if (by.kind !== 'count') return dimensionKey(by) === dimensionKey(start) || isBare(start)
  if (start.kind === 'percent' || by.unit === '1') return start.kind !== 'percent'
  return start.kind === 'count' && ['1', by.unit].includes(start.unit) && claim.reading.noun !== null
}
