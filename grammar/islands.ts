import type { Span } from '../src/text/index.js'

/** How much text is read around a figure: room for a hedge and a verb before it, for a noun phrase and a rate behind it. */
const BEFORE = 72
const BEHIND = 88

const words =
  'zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|' +
  'billions?|trillions?|lakhs?|lacs?|crores?|dozens?|scores|tens|half|halves|halved|halving|halves|quarters?|thirds?|' +
  'first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fifths|' +
  'sixths|sevenths|eighths|ninths|tenths|hundredths?|thousandths?|millionths?|billionths?|trillionths?|' +
  'twice|thrice|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|quintupled|' +
  '(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold'

/** The letters that number words begin with: cheaper to look at first than the words one by one. */
const HIT = new RegExp(`\\d|[¼½¾⅐-⅞]|\\b(?=[b-fhl-oqstz])(?:${words})\\b`, 'gi')

/** The stretches of a text that can hold figures, in order and apart from each other, cut at white space. */
export function islandsOf(text: string): readonly Span[] {
  const islands: { from: number; to: number }[] = []
  let last: { from: number; to: number } | null = null
  HIT.lastIndex = 0
  while (HIT.test(text)) {
    const hit = HIT.lastIndex
    const from = leftEdge(text, Math.max(0, hit - BEFORE))
    const to = rightEdge(text, Math.min(text.length, hit + BEHIND))
    if (last !== null && from <= last.to) last.to = to
    else islands.push((last = { from, to }))
    HIT.lastIndex = Math.max(hit, to - BEHIND)
  }
  return islands
}

function leftEdge(text: string, at: number): number {
  let edge = at
  for (let steps = 0; edge > 0 && steps < 24 && text.charCodeAt(edge - 1) > 32; steps++) edge--
  return edge
}

function rightEdge(text: string, at: number): number {
  let edge = at
  while (edge < text.length && text.charCodeAt(edge) > 32) edge++
  return edge
}
