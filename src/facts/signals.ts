import { aspectOdds } from './aspects.js'
import { type Heads, measureHeads, noHeads } from './heads.js'
import type { Measured } from './measured.js'
import { NAMES_APART, NEIGHBOURS, PARTED } from './pairs.js'
import type { Profile, Profiles } from './profile.js'
import { COMMON_NAME, COMMON_NUMBER, SENTENCE_NAMES_APART, YEARS_APART } from './sharing.js'
import { type Spread, spreader } from './spread.js'
import { cosine } from './vector.js'
import type { Signals, Weights } from './weights.js'

const FULL_MASS = 12
const FULL_NEIGHBOURS = 3
/** From so many on they are worth a mark. */
const TELLING_NEIGHBOURS = 2
const MOST_MODIFIERS = 2
/** Claims with this likeness of words, sentences or heads are no strangers. */
const KINDRED = 0.3

/** Measures claims of a story, one that is held with one after the other. */
export interface Measurer {
  hold(a: Profile): void
  /** Writes into `found` what speaks for and against the two being about one figure; values play no part. */
  measure(b: Profile, found: Measured): void
}

/** `table` says what each signal counts for. */
export function measurer(profiles: Profiles, table: Weights<Signals>): Measurer {
  const spread = spreader(profiles)
  const aspects = aspectOdds(profiles, table)
  const heads = noHeads()
  let a: Spread
  return {
    hold(claim) {
      a = spread(claim)
      aspects.hold(claim)
    },
    measure(b, found) {
      const own = a.claim
      const kind = own.tabled === null && b.tabled === null ? 'prose' : 'cell'
      const weight = table[kind]
      const { place } = b.told
      a.told.look(b.told)
      const shared = a.told.marks[place]!
      const sentence = a.told.sentence[place]!
      measureWords(a, b, found)
      const { words, mass } = found
      let odds = weight.bias + aspects.odds(b)
      odds += weight.words * words + weight.mass * mass + weight.sentence * sentence
      odds += weight.passage * a.told.passage[place]!
      let kin = Math.max(words, sentence, mass)
      if (kind === 'cell') {
        measureHeads(a, b, heads)
        odds += headOdds(heads, weight)
        kin = Math.max(kin, heads.rowNear)
      }
      const strange = 1 - Math.min(1, kin / KINDRED)
      odds += weight.strange * strange
      let marks = aspects.areParted(b) ? PARTED : 0
      if ((shared & SENTENCE_NAMES_APART) !== 0) {
        odds += weight.namesApart
        marks |= NAMES_APART
      }
      if (sharesEntity(a, b)) {
        if (own.told.names.length > 0 && b.told.names.length > 0) odds += weight.sharedEntity
      } else if (own.told.toldNames.length > 0 && b.told.toldNames.length > 0) {
        // Who says a thing is not what it is about.
        const parted = (shared & COMMON_NAME) === 0 ? 1 : own.toldEntity && b.toldEntity ? 0.5 : 0
        odds += weight.otherEntity * parted
        if (parted > 0) marks |= PARTED
      }
      if ((shared & YEARS_APART) !== 0 && areYearsTelling(own, b)) {
        odds += weight.otherTime
        marks |= PARTED
      }
      odds += weight.otherModifiers * otherModifiers(a, b)
      if ((shared & COMMON_NUMBER) !== 0) {
        const count = neighbours(a, b)
        odds += weight.neighbours * Math.min(1, count / FULL_NEIGHBOURS)
        if (count >= TELLING_NEIGHBOURS) marks |= NEIGHBOURS
      }
      if (own.claim.document === b.claim.document) odds += weight.sameDocument
      found.context = odds
      found.sentence = sentence
      found.strange = strange
      found.marks = marks
    },
  }
}

function measureWords(a: Spread, b: Profile, found: Measured): void {
  const { words, values, length } = b.words
  let product = 0
  let mass = 0
  for (let i = 0; i < words.length; i++) {
    const value = values[i]!
    const other = a.words[words[i]!]!
    product += value * other
    mass += value < other ? value : other
  }
  found.words = cosine(product, a.claim.words.length, length)
  found.mass = Math.min(1, mass / FULL_MASS)
}

function headOdds(
  { rowHead, bothHeads, rowNear, earlierPeriod, rowFigures, columnFigures }: Heads,
  weight: Weights<Signals>['cell'],
): number {
  return (
    weight.rowHead * rowHead +
    weight.bothHeads * bothHeads +
    weight.rowNear * rowNear +
    weight.earlierPeriod * earlierPeriod +
    weight.rowFigures * rowFigures +
    weight.columnFigures * columnFigures
  )
}

/** Whether a name near the figure of either is one of the other's sentence or heads. */
function sharesEntity(a: Spread, b: Profile): boolean {
  const { entities, told } = b
  for (let i = 0; i < entities.length; i++) if (a.told.names[entities[i]!] !== 0) return true
  if (a.claim.entities.length === 0) return false
  for (let i = 0; i < told.names.length; i++) if (a.entities[told.names[i]!] === 1) return true
  return false
}

/** Whether the years of their sentences tell two claims apart: of neither a date, and not of both it is known when they were so. */
const areYearsTelling = ({ claim: a }: Profile, { claim: b }: Profile): boolean =>
  a.quantity.moment === null && (a.time === null || b.time === null)

/** Restricting words of the noun of either that the other's sentence or heads do not have. */
function otherModifiers(a: Spread, b: Profile): number {
  let extra = 0
  for (let i = 0; i < b.modifiers.length; i++) if (a.words[b.modifiers[i]!] === 0) extra++
  const own = a.claim.modifiers
  for (let i = 0; i < own.length; i++) if (!b.words.words.includes(own[i]!)) extra++
  return Math.min(MOST_MODIFIERS, extra)
}

/** How many other figures of their sentences two claims have in common. */
function neighbours(a: Spread, b: Profile): number {
  const { numbers } = b.told
  const own = a.claim.number
  let count = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    if (number !== b.number && number !== own) count += a.told.numbers[number]!
  }
  return count
}
