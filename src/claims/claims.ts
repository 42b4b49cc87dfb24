import { findQuantities, type Reading, type ReadingContext, versionsIn } from '../../grammar/index.js'
import type { Document, TextBlock } from '../documents/index.js'
import { statedText } from '../quantity/index.js'
import { type Span, sentences, toFileSpan } from '../text/index.js'
import type { Claim, Place } from './claim.js'
import { clauseOf } from './clause.js'
import { type Claims, gatherClaims, type Start } from './gathering.js'
import { mastheadDates } from './mastheads.js'
import { namesIn } from './names.js'
import { placesOf } from './places.js'
import { ReadSentence, type Sentence } from './sentence.js'
import { NONE, subjectOf } from './subject.js'
import { tableClaims } from './table-claims.js'
import { timesOf } from './timing.js'
import type { Vocabulary } from './vocabulary.js'

/** What the whole set shares: how a bare dollar and all-digit dates are meant. */
export interface ClaimOptions {
  readonly vocabulary: Vocabulary
  /** ISO 4217 code of a bare `$`. */
  readonly dollar: string
  readonly dateOrder: 'dmy' | 'mdy'
}

/** An ordinal this many characters away still tells which one the figure is of. */
const RANK_REACH = 40
/** Headings weigh this much in the subject of what stands under them. */
const HEADING_WEIGHT = 0.15

/** The releases of software that the texts of a set name in full: they are known in all of them. */
export const versionsOf = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(sources.flatMap((source) => [...versionsIn(source)]))

/** Reads all documents of a set into claims. */
export function makeClaims(documents: readonly Document[], options: ClaimOptions): Claims {
  const versions = versionsOf(documents.map((document) => document.source))
  return gatherClaims(documents, (document, start) => claimsOf(document, start, options, versions))
}

/**
 * Reads one document into claims that begin at `start` in those of their set; `versions` are those of the whole set.
 * Furniture, bylines and code hold none.
 */
export function claimsOf(
  document: Document,
  start: Start,
  options: ClaimOptions,
  versions: ReadonlySet<string>,
): Claims {
  const { dollar, dateOrder, vocabulary } = options
  const context: ReadingContext = { date: document.date, dollar, dateOrder, versions }
  const claims: Claim[] = []
  const all: Sentence[] = []
  let background: ReadonlyMap<string, number> = new Map()
  const places = placesOf(document.blocks)
  document.blocks.forEach((block, position) => {
    if (block.kind === 'table') {
      const first = start.claim + claims.length
      for (const claim of tableClaims(document, start.document, position, background, context, vocabulary, first))
        claims.push(claim)
      return
    }
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'code') return
    const place = places[position]!
    const { readings } = findQuantities(block.text, context)
    let next = 0
    for (const span of sentences(block.text)) {
      const inside: Reading[] = []
      for (; next < readings.length && readings[next]!.from < span.to; next++) {
        const reading = readings[next]!
        if (reading.from >= span.from && reading.to <= span.to) inside.push(reading)
      }
      const at = { ...start, claim: start.claim + claims.length, sentence: start.sentence + all.length }
      const sentence = makeSentence(block, position, at, span, inside, place, background, vocabulary)
      all.push(sentence)
      for (const claim of sentence.claims) claims.push(claim)
    }
    if (place === 'heading') background = backgroundOf(block.text, vocabulary)
  })
  return { claims, sentences: all, mastheads: mastheadDates(document, start.document, dateOrder, dollar) }
}

function makeSentence(
  block: TextBlock,
  position: number,
  at: Start,
  span: Span,
  inside: readonly Reading[],
  place: Place,
  background: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Sentence {
  const { from, to } = span
  const { document, sentence: index } = at
  const text = block.text.slice(from, to)
  if (inside.length === 0) return new ReadSentence(from, to, document, position, index, text, place, [], [], vocabulary)
  const local = inside.map((reading) => movedBack(reading, from))
  const times = timesOf(text, local)
  const own: Claim[] = []
  const sentence = new ReadSentence(from, to, document, position, index, text, place, own, local, vocabulary)
  const { clause } = sentence
  const names = namesIn(clause)
  const ordinals = local.filter(({ quantity }) => quantity.kind === 'ordinal')
  for (let i = 0; i < local.length; i++) {
    const reading = local[i]!
    const mark = { from: reading.from, to: reading.to }
    own.push({
      index: at.claim + i,
      document,
      block: position,
      sentence: index,
      text,
      mark,
      span: toFileSpan(block.map, inside[i]!),
      reading,
      quantity: reading.quantity,
      subject: subjectOf(
        clause,
        names,
        reading,
        mark,
        background,
        vocabulary,
        ranksOf(ordinals, reading),
        local[i + 1]?.to,
      ),
      time: times[i]!,
      place,
      cell: null,
    })
  }
  return sentence
}

/** The reading with its span counted from `start`. */
function movedBack({ from, to, text, quantity, noun, alternatives }: Reading, start: number): Reading {
  return { from: from - start, to: to - start, text, quantity, noun, alternatives }
}

/** The ordinals near a figure as members of the contrasting group of ranks. */
function ranksOf(ordinals: readonly Reading[], figure: Reading): readonly string[] {
  if (ordinals.length === 0) return NONE
  return ordinals
    .filter(({ from, to }) => from < figure.to + RANK_REACH && to > figure.from - RANK_REACH)
    .map(({ quantity }) => `rank:${statedText(quantity.stated)}`)
}

function backgroundOf(text: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const word of clauseOf(text, [], vocabulary).words) {
    if (word.weight > 0) words.set(word.class, HEADING_WEIGHT * word.weight)
  }
  return words
}
