import type { Span } from '../../src/text/index.js'
import type { Tense } from './resolving.js'

/** How far around a phrase its sentence is searched for signs of time, in code units. */
const REACH = 160

const FUTURE =
  /\b(?:will|shall|would|won't|upcoming|forthcoming|scheduled|due|planned|plans?|set to|expects?|expected|aims?|intends?|hopes?|going to|is to|are to|until|by|from next|ahead of|deadline|starting|beginning|takes effect|next)\b/i
const PAST =
  /\b(?:was|were|had|did|said|told|fell|rose|died|began|came|took|made|went|gave|found|hit|won|lost|left|saw|held|met|struck|sent|shot|became|ran|spoke|grew|drew|paid|sold|broke|wrote|read|heard|knew|felt|led|built|brought|bought|caught|chose|cut|drove|flew|kept|put|sank|set|stood|swept|threw|has|have|since|\w{2,}ed)\b/i

/** The tense that the words around a phrase show; what stands before it in its sentence counts first. */
export function tenseAround(text: string, span: Span): Tense {
  const before = text.slice(Math.max(0, span.from - REACH), span.from)
  const after = text.slice(span.to, span.to + REACH)
  const lead = before.slice(lastBoundary(before))
  const tail = after.slice(0, firstBoundary(after))
  return tenseOf(lead) ?? tenseOf(tail)
}

/** Signs of both kinds cancel out, unless the future one is a plain "will" nearer the end. */
function tenseOf(words: string): Tense {
  const future = FUTURE.test(words)
  const past = PAST.test(words)
  if (future && past)
    return lastIndexOf(words, /\b(?:will|shall)\b/gi) > lastIndexOf(words, /\b(?:was|were|had)\b/gi) ? 'future' : null
  return future ? 'future' : past ? 'past' : null
}

function lastIndexOf(words: string, pattern: RegExp): number {
  let index = -1
  for (const match of words.matchAll(pattern)) index = match.index
  return index
}

const BOUNDARY =
  /(?<![A-Z]|\b(?:[Mm]r|Mrs|Dr|St|Gen|Col|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m))[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])|\n\s*\n/g

function lastBoundary(words: string): number {
  let end = 0
  for (const match of words.matchAll(BOUNDARY)) end = match.index + match[0].length
  return end
}

function firstBoundary(words: string): number {
  const match = words.matchAll(BOUNDARY).next().value
  return match === undefined ? words.length : match.index
}
