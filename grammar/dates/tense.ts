import type { Span } from '../../src/text/index.js'
import type { Tense } from './resolving.js'

/** How far around a phrase its sentence is searched for signs of time, in code units. */
const REACH = 160

const FUTURE =
  /\b(?:will|shall|would|won't|upcoming|forthcoming|(?:is|are|be|being) (?:scheduled|planned|expected)|(?:scheduled|planned|expected) (?:for|to)|due|plans?|set to|expects?|aims?|intends?|hopes?|going to|(?:is|are|was|were) to|from next|ahead of|deadline|starting|beginning|takes effect)\b/gi
const PAST =
  /\b(?:was|were|had|did|said|told|fell|rose|died|began|came|took|made|went|gave|found|hit|won|lost|left|saw|held|met|struck|sent|shot|became|ran|spoke|grew|drew|paid|sold|broke|wrote|read|heard|knew|felt|led|built|brought|bought|caught|chose|cut|drove|flew|kept|put|sank|set|stood|swept|threw|has|have|since|\w{2,}ed)\b/gi

/**
 * The tense that the words around a phrase show: the nearest sign before it in its sentence, else the nearest after it.
 * "since" right before looks back whatever else stands there.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = text.slice(Math.max(0, span.from - REACH), span.from)
  const after = text.slice(span.to, span.to + REACH)
  const lead = before.slice(lastBoundary(before))
  if (/\bsince\s(?:\w+\s){0,2}$/i.test(lead)) return 'past'
  const ahead = [...lead.matchAll(FUTURE)].pop()?.index ?? -1
  const back = [...lead.matchAll(PAST)].pop()?.index ?? -1
  if (ahead >= 0 || back >= 0) return ahead >= back ? 'future' : 'past'
  const tail = after.slice(0, firstBoundary(after))
  const soon = tail.search(FUTURE)
  const past = tail.search(PAST)
  if (soon < 0 && past < 0) return /\b(?:by|until|till)\s(?:\w+\s){0,2}$/i.test(lead) ? 'future' : null
  return past < 0 || (soon >= 0 && soon <= past) ? 'future' : 'past'
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
