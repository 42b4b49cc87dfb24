import { timesExclude } from '../claims/index.js'
import type { Moment } from '../quantity/index.js'
import { measureHeads } from './heads.js'
import { at, type Measured } from './measured.js'
import type { Profile } from './profile.js'
import { ENTITY, NAME, type Spread, TOLD } from './spread.js'
import { cosine, productWith } from './vector.js'

const FULL_MASS = 12
const FULL_NEIGHBOURS = 3
const MOST_MODIFIERS = 2
const MOST_QUALIFIERS = 3
/** Claims with this likeness of words, sentences or heads are no strangers. */
const KINDRED = 0.3

/** Writes into `row` what speaks for and against two claims of one dimension being about the same figure; values play no part. */
export function measure(a: Spread, b: Profile, row: Measured): void {
  const own = a.claim
  const p = own.claim.quantity
  const q = b.claim.quantity
  measureWords(a, b, row)
  if (own.tabled !== null || b.tabled !== null) measureHeads(a, b, row)
  else clearHeads(row)
  const kin = Math.max(row[at.words]!, row[at.sentence]!, row[at.rowNear]!, row[at.mass]!)
  row[at.strange] = 1 - Math.min(1, kin / KINDRED)
  measureNames(a, b, row)
  measureTimes(own, b, row)
  measureContrasts(own, b, row)
  row[at.sameHead] = flag(own.head >= 0 && own.head === b.head && own.claim.subject.headTells)
  row[at.otherHead] = flag(own.head >= 0 && b.head >= 0 && own.head !== b.head && own.dimension === 'count')
  row[at.otherModifiers] = otherModifiers(a, b)
  row[at.otherWhole] = flag(own.isWhole !== b.isWhole)
  row[at.otherPart] = flag(own.claim.subject.part !== b.claim.subject.part)
  row[at.otherQualifier] = otherQualifiers(own.claim.subject.qualifiers, b.claim.subject.qualifiers)
  const samePer = p.per === q.per
  row[at.samePer] = flag(samePer && p.per !== null)
  row[at.onlyRate] = flag(samePer && own.isOnlyRate && b.isOnlyRate)
  row[at.otherPer] = flag(!samePer)
  row[at.otherChange] = flag((p.change === null) !== (q.change === null))
  row[at.neighbours] = Math.min(1, neighbours(a, b) / FULL_NEIGHBOURS)
  row[at.headline] = flag(own.claim.place === 'headline' || b.claim.place === 'headline')
  row[at.sameDocument] = flag(own.claim.document === b.claim.document)
}

const flag = (yes: boolean): number => (yes ? 1 : 0)

function measureWords(a: Spread, b: Profile, row: Measured): void {
  const { words, values, length } = b.words
  let product = 0
  let mass = 0
  for (let i = 0; i < words.length; i++) {
    const value = values[i]!
    const other = a.words[words[i]!]!
    product += value * other
    mass += value < other ? value : other
  }
  row[at.words] = cosine(product, a.claim.words.length, length)
  row[at.mass] = Math.min(1, mass / FULL_MASS)
  const told = a.claim.told
  const { sentence, passage } = b.told
  row[at.sentence] = cosine(productWith(sentence, a.sentence), told.sentence.length, sentence.length)
  row[at.passage] = cosine(productWith(passage, a.passage), told.passage.length, passage.length)
}

function clearHeads(row: Measured): void {
  row[at.rowHead] = 0
  row[at.bothHeads] = 0
  row[at.rowNear] = 0
  row[at.earlierPeriod] = 0
  row[at.rowFigures] = 0
  row[at.columnFigures] = 0
}

function measureNames(a: Spread, b: Profile, row: Measured): void {
  const own = a.claim
  let [common, ofOwn, ofOther, shared] = [0, 0, 0, 0]
  for (let i = 0; i < b.names.length; i++) {
    const mark = a.names[b.names[i]!]!
    if ((mark & NAME) !== 0) common++
    if ((mark & TOLD) !== 0) ofOwn++
    shared |= mark & ENTITY
  }
  for (let i = 0; i < b.toldNames.length; i++) if ((a.names[b.toldNames[i]!]! & NAME) !== 0) ofOther++
  for (let i = 0; i < b.entities.length; i++) shared |= a.names[b.entities[i]!]! & NAME
  row[at.namesApart] = flag(ofOwn < own.toldNames.length && ofOther < b.toldNames.length)
  row[at.sharedEntity] = flag(own.names.length > 0 && b.names.length > 0 && shared !== 0)
  // Who says a thing is not what it is about.
  const named = own.toldNames.length > 0 && b.toldNames.length > 0
  const parted = common === 0 ? 1 : own.toldEntity && b.toldEntity ? 0.5 : 0
  row[at.otherEntity] = named && shared === 0 ? parted : 0
}

function measureTimes(a: Profile, b: Profile, row: Measured): void {
  const x = a.claim.time
  const y = b.claim.time
  row[at.sameTime] = 0
  row[at.otherTime] = 0
  // A date is what is compared, not when something else was so.
  if (a.claim.quantity.moment !== null) return
  if (x === null || y === null) row[at.otherTime] = flag(yearsApart(a.told.years, b.told.years))
  else if (timesExclude(x, y)) row[at.otherTime] = 1
  else row[at.sameTime] = flag(x.edtf === y.edtf || (isKnown(x) && isKnown(y)))
}

/** "This year" in a text without a date may be any. */
const isKnown = ({ from, year, month, day }: Moment): boolean =>
  from !== null || year !== null || month !== null || day !== null

const yearsApart = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year))

function measureContrasts(a: Profile, b: Profile, row: Measured): void {
  let shared = 0
  let other = 0
  if (b.contrasts.length > 0) {
    for (let i = 0; i < a.contrasts.length; i++) {
      if (b.contrasts.includes(a.contrasts[i]!)) shared = 1
      else if (isParted(a, b, a.groups[i]!)) other = 1
    }
  }
  row[at.sharedContrast] = shared
  row[at.otherContrast] = other
}

/** Whether two claims name members of a group and none in common. */
const isParted = (a: Profile, b: Profile, group: number): boolean =>
  b.groups.includes(group) && !b.contrasts.some((name, i) => b.groups[i] === group && a.contrasts.includes(name))

/** Restricting words of the noun of either that the other's sentence or heads do not have. */
function otherModifiers(a: Spread, b: Profile): number {
  let extra = 0
  for (let i = 0; i < b.modifiers.length; i++) if (a.words[b.modifiers[i]!] === 0) extra++
  const own = a.claim.modifiers
  for (let i = 0; i < own.length; i++) if (!b.words.words.includes(own[i]!)) extra++
  return Math.min(MOST_MODIFIERS, extra)
}

/** Aspects that tell two figures apart for certain count twice, sums of several things against one of them thrice. */
const DECISIVE: Readonly<Record<string, number>> = { forecast: 2, target: 2, previous: 2, hypothetical: 2, sum: 3 }

function otherQualifiers(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0
  let count = 0
  for (const word of a) if (!b.includes(word)) count += DECISIVE[word] ?? 1
  for (const word of b) if (!a.includes(word)) count += DECISIVE[word] ?? 1
  return Math.min(MOST_QUALIFIERS, count)
}

/** How many other figures of their sentences two claims have in common. */
function neighbours(a: Spread, b: Profile): number {
  const { numbers } = b.told
  let count = 0
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== b.number) count += a.numbers[numbers[i]!]!
  return count
}
