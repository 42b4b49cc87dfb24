import type { Claim, Sentence } from '../claims/index.js'
import { type Decimal, nominal, printDecimal } from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import type { Rarity } from './rarity.js'
import { digitsOf, type Tabled, tableKey, tablesOf } from './tabled.js'

/** What alignment needs of a claim, worked out once. */
export interface Profile {
  readonly claim: Claim
  readonly dimension: string
  /** Word class → weight × rarity, and the length of that vector; the same for near words only, and for the sentence. */
  readonly words: ReadonlyMap<string, number>
  readonly length: number
  readonly near: ReadonlyMap<string, number>
  readonly nearLength: number
  readonly sentence: ReadonlyMap<string, number>
  readonly sentenceLength: number
  /** The sentence with those before and behind it, which weigh less; empty for cells. */
  readonly passage: ReadonlyMap<string, number>
  readonly passageLength: number
  /** The table that a cell stands in; null for running text. */
  readonly table: Tabled | null
  /** The words that tell it best, rarest first. */
  readonly keys: readonly string[]
  /** Whether it is a rate and its document has no other with this dimension and denominator. */
  readonly isOnlyRate: boolean
  /** Whether a sentence names it as the whole of parts or shares. */
  readonly isWhole: boolean
  readonly entityWords: ReadonlySet<string>
  /** All capitalised words of the sentence, or of a cell's row head. */
  readonly names: ReadonlySet<string>
  readonly number: Decimal
  /** The other figures of its sentence, as plain numbers. */
  readonly neighbours: ReadonlySet<string>
  /** The telling digits of the other figures of its sentence, whatever their units; empty for cells. */
  readonly digits: ReadonlySet<string>
  /** The years that its sentence names. */
  readonly years: ReadonlySet<number>
}

const NEAR = 0.45
const KEYS = 8
/** What the sentences before and behind weigh in a passage. */
const BESIDE = 0.5

interface Told {
  readonly vector: ReadonlyMap<string, number>
  readonly length: number
  readonly numbers: readonly string[]
}

const NOTHING: Told = { vector: new Map(), length: 0, numbers: [] }

/**
 * Profiles of all claims that can be held against others, in claim order. `sentences` and `small` are those of the whole
 * set; see `smallWords`.
 */
export function profilesOf(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  rarity: Rarity,
  wholes: ReadonlySet<Claim>,
  small: ReadonlySet<string>,
): Profile[] {
  const told = new Map<number, Told>()
  const toldIn = (index: number): Told => {
    let entry = told.get(index)
    if (entry === undefined) {
      const sentence = sentences[index]!
      const vector = new Map<string, number>()
      for (const word of sentence.clause.words)
        if (word.weight > 0) vector.set(word.class, word.weight * rarity.of(word.class))
      const numbers = sentence.claims.filter((other) => other.quantity.moment === null).map(numberText)
      entry = { vector, length: lengthOf(vector), numbers }
      told.set(index, entry)
    }
    return entry
  }
  const passages = new Map<number, Told>()
  const passageAround = (index: number): Told => {
    let entry = passages.get(index)
    if (entry === undefined) {
      const vector = new Map(toldIn(index).vector)
      for (const beside of [index - 1, index + 1]) {
        if (sentences[beside]?.document !== sentences[index]!.document) continue
        for (const [word, value] of toldIn(beside).vector)
          if ((vector.get(word) ?? 0) < value * BESIDE) vector.set(word, value * BESIDE)
      }
      entry = { vector, length: lengthOf(vector), numbers: [] }
      passages.set(index, entry)
    }
    return entry
  }
  const tables = tablesOf(claims, rarity)
  const rates = new Map<string, number>()
  for (const claim of claims)
    if (claim.quantity.per !== null) rates.set(rateKey(claim), (rates.get(rateKey(claim)) ?? 0) + 1)
  const profiles: Profile[] = []
  for (const claim of claims) {
    const dimension = dimensionKey(claim.quantity)
    if (dimension === null) continue
    const words = new Map<string, number>()
    const near = new Map<string, number>()
    for (const [word, weight] of claim.subject.words) {
      const value = weight * rarity.of(word)
      words.set(word, value)
      if (weight >= NEAR) near.set(word, value)
    }
    const { vector, length, numbers } = claim.cell === null ? toldIn(claim.sentence) : NOTHING
    const passage = claim.cell === null ? passageAround(claim.sentence) : NOTHING
    const own = numberText(claim)
    profiles.push({
      claim,
      dimension,
      words,
      length: lengthOf(words),
      near,
      nearLength: lengthOf(near),
      sentence: vector,
      sentenceLength: length,
      passage: passage.vector,
      passageLength: passage.length,
      table: claim.cell === null ? null : (tables.get(tableKey(claim)) ?? null),
      keys: [...words]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, KEYS)
        .map(([word]) => word),
      isOnlyRate: claim.quantity.per !== null && rates.get(rateKey(claim)) === 1,
      isWhole: wholes.has(claim),
      entityWords: new Set(claim.subject.entities.flatMap((name) => name.split(' '))),
      digits: claim.cell === null ? digitsBeside(claim, sentences[claim.sentence]!) : new Set(),
      years: yearsOf(claim, sentences),
      names: namesOf(claim, sentences, small),
      number: nominal(claim.quantity.stated),
      neighbours: new Set(numbers.filter((text) => text !== own)),
    })
  }
  return profiles
}

function digitsBeside(claim: Claim, { claims }: Sentence): ReadonlySet<string> {
  const digits = new Set<string>()
  for (const other of claims) {
    const own = other === claim ? null : digitsOf(other)
    if (own !== null) digits.add(own)
  }
  return digits
}

function yearsOf(claim: Claim, sentences: readonly Sentence[]): ReadonlySet<number> {
  if (claim.cell !== null) return new Set()
  const years = sentences[claim.sentence]!.claims.map((other) => other.quantity.moment?.year ?? null)
  return new Set(years.filter((year) => year !== null))
}

const rateKey = ({ document, quantity }: Claim): string =>
  `${document} ${quantity.kind} ${quantity.unit}/${quantity.per}`

/** Words that the set writes without a capital somewhere. */
export function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { clause } of sentences) for (const word of clause.words) if (!word.capitalised) small.add(word.folded)
  return small
}

/** The capitalised words of a claim's sentence; the first word counts where the set never writes it small. */
function namesOf(claim: Claim, sentences: readonly Sentence[], small: ReadonlySet<string>): ReadonlySet<string> {
  if (claim.cell !== null) return new Set(claim.subject.entities.flatMap((name) => name.split(' ')))
  const { words, titleCase } = sentences[claim.sentence]!.clause
  if (titleCase) return new Set()
  const named = words.filter((word, i) => word.capitalised && word.class !== '' && (i > 0 || !small.has(word.folded)))
  return new Set(named.map((word) => word.folded))
}

const numberText = (claim: Claim): string => `${claim.quantity.kind} ${printDecimal(nominal(claim.quantity.stated))}`

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const value of vector.values()) sum += value * value
  return Math.sqrt(sum)
}
