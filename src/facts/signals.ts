import { timesExclude } from '../claims/index.js'
import type { Profile } from './profile.js'
import { isOutdone } from './tabled.js'
import { bias, type PairKind, type Signals, weights } from './weights.js'

const FULL_MASS = 12
const FULL_NEIGHBOURS = 3
/** Claims with this likeness of words, sentences or heads are no strangers. */
const KINDRED = 0.3

/** What speaks for and against two claims of one dimension being about the same figure; values play no part. */
export function signalsOf(a: Profile, b: Profile): Signals {
  const x = a.claim.subject
  const y = b.claim.subject
  const { product: shared, mass } = overlap(a.words, b.words)
  // The near words are among the words.
  const nearShared = shared === 0 ? 0 : overlap(a.near, b.near).product
  const sentenceShared = overlap(a.sentence, b.sentence).product
  const entity = entities(a, b)
  const contrast = contrasts(x.contrasts, y.contrasts)
  const time = times(a, b)
  const heads = a.claim.cell !== null ? headMatch(a, b) : headMatch(b, a)
  const near = cosine(nearShared, a.nearLength, b.nearLength)
  const rare = Math.min(1, mass / FULL_MASS)
  const likeness = cosine(shared, a.length, b.length)
  const sentence = cosine(sentenceShared, a.sentenceLength, b.sentenceLength)
  return {
    strange: 1 - Math.min(1, Math.max(likeness, sentence, heads.near, mass / FULL_MASS) / KINDRED),
    namesApart: flag(lacks(a.names, b.names) && lacks(b.names, a.names)),
    words: likeness,
    rowHead: heads.row,
    bothHeads: heads.row * heads.column,
    rowNear: heads.near,
    rowOutdone: heads.outdone,
    earlierPeriod: heads.earlier,
    rowFigures: heads.rowFigures,
    columnFigures: heads.columnFigures,
    passage: cosine(overlap(a.passage, b.passage).product, a.passageLength, b.passageLength),
    sentence,
    mass: rare,
    massNear: rare * near,
    sameHead: flag(x.headClass !== null && x.headClass === y.headClass && x.headTells),
    otherHead: flag(
      x.headClass !== null && y.headClass !== null && x.headClass !== y.headClass && a.dimension === 'count',
    ),
    otherModifiers: Math.min(2, extraModifiers(a, b) + extraModifiers(b, a)),
    otherWhole: flag(a.isWhole !== b.isWhole),
    otherPart: flag(x.part !== y.part),
    sharedEntity: entity.shared,
    otherEntity: entity.other,
    sharedContrast: contrast.shared,
    otherContrast: contrast.other,
    otherQualifier: Math.min(3, difference(x.qualifiers, y.qualifiers)),
    sameTime: time.same,
    otherTime: time.other,
    samePer: flag(a.claim.quantity.per !== null && a.claim.quantity.per === b.claim.quantity.per),
    onlyRate: flag(a.isOnlyRate && b.isOnlyRate && a.claim.quantity.per === b.claim.quantity.per),
    otherPer: flag(a.claim.quantity.per !== b.claim.quantity.per),
    otherChange: flag((a.claim.quantity.change === null) !== (b.claim.quantity.change === null)),
    neighbours: Math.min(1, common(a.neighbours, b.neighbours) / FULL_NEIGHBOURS),
    headline: flag(a.claim.place === 'headline' || b.claim.place === 'headline'),
    sameDocument: flag(a.claim.document === b.claim.document),
  }
}

/** Log-odds of two claims being about the same figure. */
export function logOdds(signals: Signals, kind: PairKind): number {
  const weight = weights[kind]
  let sum = bias[kind]
  for (const name of names) {
    const value = signals[name]
    if (value !== 0) sum += value * weight[name]
  }
  return sum
}

const names = Object.keys(weights.prose) as readonly (keyof Signals)[]

/** The signals of two claims that share nothing. */
export const NO_SIGNALS = Object.fromEntries(names.map((name) => [name, 0])) as unknown as Signals

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

const flag = (yes: boolean): number => (yes ? 1 : 0)

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): { product: number; mass: number } {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let product = 0
  let mass = 0
  for (const [word, value] of small) {
    const other = large.get(word)
    if (other === undefined) continue
    product += value * other
    mass += Math.min(value, other)
  }
  return { product, mass }
}

interface Heads {
  readonly row: number
  readonly column: number
  readonly near: number
  readonly outdone: number
  readonly earlier: number
  readonly rowFigures: number
  readonly columnFigures: number
}

const NO_HEADS: Heads = { row: 0, column: 0, near: 0, outdone: 0, earlier: 0, rowFigures: 0, columnFigures: 0 }

/** How much of a cell's two heads another claim has, and how many figures of its row and column the other's sentence. */
function headMatch(cell: Profile, other: Profile): Heads {
  const { table } = cell
  const place = cell.claim.cell
  if (place === null || table === null) return NO_HEADS
  const share = (words: readonly string[], known: ReadonlyMap<string, number>): number => {
    let found = 0
    let total = 0
    for (const word of words) {
      const value = cell.words.get(word) ?? 0
      total += value
      if (known.has(word)) found += value
    }
    return total === 0 ? 0 : found / total
  }
  const row = share(place.rowWords, other.words)
  return {
    row,
    column: share(place.columnWords, other.words),
    near: share(place.rowWords, other.near),
    outdone: flag(row > 0 && isOutdone(table, place.row, other.words)),
    // A text that names no period speaks of the last.
    earlier: flag(
      other.claim.cell === null &&
        other.years.size === 0 &&
        other.claim.time === null &&
        (cell.claim.time?.year ?? table.lastYear) < table.lastYear,
    ),
    rowFigures: Math.min(1, known(table.rowDigits.get(place.row), other.digits) / FULL_DIGITS),
    columnFigures: Math.min(1, known(table.columnDigits.get(place.column), other.digits) / FULL_DIGITS),
  }
}

const FULL_DIGITS = 3

/** How telling the figures are that stand in both: longer ones count more. */
function known(set: ReadonlySet<string> | undefined, digits: ReadonlySet<string>): number {
  let sum = 0
  if (set !== undefined) for (const own of digits) if (set.has(own)) sum += own.length - 1
  return sum
}

/** Restricting words of a's noun that b's sentence or heads do not have. */
function extraModifiers(a: Profile, b: Profile): number {
  let extra = 0
  for (const word of a.claim.subject.modifierClasses) if (!b.words.has(word)) extra++
  return extra
}

const cosine = (product: number, a: number, b: number): number => (product === 0 ? 0 : product / (a * b))

function entities(a: Profile, b: Profile): { shared: number; other: number } {
  if (a.names.size === 0 || b.names.size === 0) return { shared: 0, other: 0 }
  for (const word of a.entityWords) if (b.names.has(word)) return { shared: 1, other: 0 }
  for (const word of b.entityWords) if (a.names.has(word)) return { shared: 1, other: 0 }
  if (common(a.names, b.names) === 0) return { shared: 0, other: 1 }
  return { shared: 0, other: a.entityWords.size > 0 && b.entityWords.size > 0 ? 0.5 : 0 }
}

function lacks(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (!b.has(name)) return true
  return false
}

function contrasts(a: readonly string[], b: readonly string[]): { shared: number; other: number } {
  let shared = 0
  let other = 0
  if (b.length === 0) return { shared, other }
  for (const name of a) {
    if (b.includes(name)) shared = 1
    else {
      const group = name.slice(0, name.indexOf(':') + 1)
      const rivals = b.filter((candidate) => candidate.startsWith(group))
      if (rivals.length > 0 && !a.some((own) => rivals.includes(own))) other = 1
    }
  }
  return { shared, other }
}

/** Aspects that tell two figures apart for certain count twice. */
const DECISIVE = new Set(['forecast', 'target', 'previous', 'hypothetical'])

function difference(a: readonly string[], b: readonly string[]): number {
  let count = 0
  for (const word of a) if (!b.includes(word)) count += DECISIVE.has(word) ? 2 : 1
  for (const word of b) if (!a.includes(word)) count += DECISIVE.has(word) ? 2 : 1
  return count
}

function times(a: Profile, b: Profile): { same: number; other: number } {
  const x = a.claim.time
  const y = b.claim.time
  // A date is what is compared, not when something else was so.
  if (a.claim.quantity.moment !== null) return { same: 0, other: 0 }
  const apart = a.years.size > 0 && b.years.size > 0 && common(a.years, b.years) === 0
  if (x === null || y === null) return { same: 0, other: apart ? 1 : 0 }
  return timesExclude(x, y) ? { same: 0, other: 1 } : { same: 1, other: 0 }
}

function common<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}
