import type { Document, TextBlock } from '../documents/index.js'
import { fold } from '../text/index.js'
import type { Claim, Place, Subject } from './claim.js'
import { type ClauseWord, PlacedWord } from './clause.js'
import type { Claims, Start } from './gathering.js'
import type { KnownWord } from './lexicon.js'
import { NOTHING_SAID, type Said } from './said.js'
import type { Sentence } from './sentence.js'

/** A claim without what its place in the set and its sentence say. */
type PackedClaim = Omit<Claim, 'index' | 'document' | 'sentence' | 'text' | 'quantity' | 'subject'> & {
  readonly subject: Subject
  /** What a cell or byline holds; null in running text, where the sentence says it. */
  readonly text: string | null
}

/** The different words of some sentences, a list for each thing that is known of them; of few words the last two are. */
export interface PackedWords {
  readonly text: readonly string[]
  readonly class: readonly string[]
  readonly weight: readonly number[]
  readonly capitalised: readonly boolean[]
  readonly contrasts: ReadonlyMap<number, readonly string[]>
  readonly qualifiers: ReadonlyMap<number, readonly string[]>
}

/** The claims of one document as plain data, wherever it stands in a set: what a cache can hold. */
export interface PackedClaims {
  readonly claims: readonly PackedClaim[]
  readonly mastheads: readonly PackedClaim[]
  readonly words: PackedWords
  /**
   * The sentences one behind the other, each as `HEAD` numbers (its span in its block, the block, the place, whether its
   * capitals name nothing, its first claim, and how many claims and words it has), then its words, each as its span, its
   * index in `words` and the barrier before it.
   */
  readonly sentences: Uint16Array | Int32Array
  /** What the sentences say, by their place among them; most say nothing. */
  readonly said: ReadonlyMap<number, Said>
}

const HEAD = 8
const WORD = 4
const PLACES: readonly Place[] = ['headline', 'standfirst', 'heading', 'body', 'item', 'quote', 'caption', 'table']

/** Packs the claims of one document that begin at `start`. */
export function packClaims({ claims, sentences, mastheads }: Claims, start: Start): PackedClaims {
  const words: KnownWord[] = []
  const places = new Map<string, number>()
  const placeOf = ({ text, folded, class: own, weight, capitalised, contrasts, qualifiers }: ClauseWord): number => {
    let place = places.get(text)
    if (place === undefined) {
      place = words.push({ text, folded, class: own, weight, capitalised, contrasts, qualifiers }) - 1
      places.set(text, place)
    }
    return place
  }
  const numbers: number[] = []
  const heard = new Map<number, Said>()
  let first = 0
  for (const { index, from, to, block, place, clause, claims: own, said } of sentences) {
    if (said.statements.length + said.dates.length + said.rankings.length > 0) heard.set(index - start.sentence, said)
    if (own.length > 0) first = own[0]!.index - start.claim
    numbers.push(from, to, block, PLACES.indexOf(place), Number(clause.titleCase), first, own.length)
    numbers.push(clause.words.length)
    clause.words.forEach((word, i) => {
      numbers.push(word.from, word.to, placeOf(word), clause.barriers[i]!)
    })
  }
  return {
    claims: claims.map((claim) => packed(claim, claim.cell === null ? null : claim.text)),
    mastheads: mastheads.map((claim) => packed(claim, claim.text)),
    words: packedWords(words),
    sentences: numbers.every((number) => number < 65_536) ? Uint16Array.from(numbers) : Int32Array.from(numbers),
    said: heard,
  }
}

function packed(claim: Claim, text: string | null): PackedClaim {
  const { block, mark, span, reading, subject, time, place, cell } = claim
  const { head, headClass, headTells, modifiers, modifierClasses, part, entities, words, contrasts, qualifiers } =
    subject
  return {
    block,
    mark,
    span,
    reading,
    // Read through its fields, since some are worked out when they are first asked for.
    subject: { head, headClass, headTells, modifiers, modifierClasses, part, entities, words, contrasts, qualifiers },
    time,
    place,
    cell,
    text,
  }
}

/** The claims that were packed, beginning at `start`; `document` is the one that they were read from. */
export function unpackClaims(packed: PackedClaims, document: Document, start: Start): Claims {
  const claims: Claim[] = []
  const sentences: Sentence[] = []
  const cellsBefore = (end: number): void => {
    for (let i = claims.length; i < end; i++) {
      const one = packed.claims[i]!
      claims.push(claimOf(one, start, start.claim + i, 0, one.text ?? ''))
    }
  }
  const numbers = packed.sentences
  const known = knownWords(packed.words)
  for (let at = 0; at < numbers.length; ) {
    const [from, to, block, place] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, PLACES[numbers[at + 3]!]!]
    const titleCase = numbers[at + 4] === 1
    const [first, count, length] = [numbers[at + 5]!, numbers[at + 6]!, numbers[at + 7]!]
    at += HEAD
    const text = (document.blocks[block] as TextBlock).text.slice(from, to)
    const index = start.sentence + sentences.length
    const words: ClauseWord[] = []
    const barriers: number[] = []
    for (let i = 0; i < length; i++, at += WORD) {
      words.push(new PlacedWord(numbers[at]!, numbers[at + 1]!, known[numbers[at + 2]!]!))
      barriers.push(numbers[at + 3]!)
    }
    cellsBefore(first)
    const own: Claim[] = []
    for (let i = first; i < first + count; i++)
      own.push(claimOf(packed.claims[i]!, start, start.claim + i, index, text))
    for (const claim of own) claims.push(claim)
    const clause = { text, words, barriers, titleCase }
    const said = packed.said.get(sentences.length) ?? NOTHING_SAID
    sentences.push({ from, to, document: start.document, block, index, text, place, clause, claims: own, said })
  }
  cellsBefore(packed.claims.length)
  const mastheads = packed.mastheads.map((one, i) => claimOf(one, start, i, 0, one.text ?? ''))
  return { claims, sentences, mastheads }
}

function packedWords(words: readonly KnownWord[]): PackedWords {
  const marked = (of: (word: KnownWord) => readonly string[]): ReadonlyMap<number, readonly string[]> =>
    new Map(words.flatMap((word, i) => (of(word).length === 0 ? [] : [[i, of(word)] as const])))
  return {
    text: words.map(({ text }) => text),
    class: words.map((word) => word.class),
    weight: words.map(({ weight }) => weight),
    capitalised: words.map(({ capitalised }) => capitalised),
    contrasts: marked(({ contrasts }) => contrasts),
    qualifiers: marked(({ qualifiers }) => qualifiers),
  }
}

function knownWords(packed: PackedWords): KnownWord[] {
  const { weight, capitalised, contrasts, qualifiers } = packed
  return packed.text.map((text, i) => ({
    text,
    folded: fold(text),
    class: packed.class[i]!,
    weight: weight[i]!,
    capitalised: capitalised[i]!,
    contrasts: contrasts.get(i) ?? NONE,
    qualifiers: qualifiers.get(i) ?? NONE,
  }))
}

const NONE: readonly string[] = []

function claimOf(packed: PackedClaim, start: Start, index: number, sentence: number, text: string): Claim {
  const { block, mark, span, reading, subject, time, place, cell } = packed
  const { document } = start
  const { quantity } = reading
  return { index, document, block, sentence, text, mark, span, reading, quantity, subject, time, place, cell }
}
