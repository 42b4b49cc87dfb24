import type { Span } from '../../src/text/index.js'
import type { Tense } from './anchor.js'

/** How far around a phrase its sentence is searched for signs of time, in code units. */
const REACH = 160

const FUTURE =
  "(?:will|shall|would|may|might|could|should|must|to) (?:not |never |also |only |then )?be \\w+|(?:will|would|should|may|might) have \\w+|(?:put off|postponed|delayed|moved|pushed back|deferred) (?:to|until|till)|\\w+['’]ll|will|shall|would|won't|upcoming|forthcoming|(?:is|are|be|being) (?:scheduled|planned|expected)|" +
  '(?:scheduled|planned|expected) (?:for|to)|due|plans?|set to|expects?|aims?|intends?|hopes?|going to|' +
  '(?:is|are|was|were) to|from next|ahead of|deadline|starting|beginning|takes effect|(?:closes?|opens?|starts?|begins?|ends?|' +
  'resumes?|reopens?|convenes?|falls due) (?:on|from|until|at|in)|set for|goes before|runs until|any (?:date|day|time) up to|' +
  'may (?:be|call|have|take|still|not|yet|go|come|hold|meet|strike|follow|open|close|return)'
const PAST =
  'was|were|had|did|said|told|fell|rose|died|began|came|took|made|went|gave|found|hit|won|lost|left|saw|held|met|struck|' +
  'sent|shot|became|ran|spoke|grew|drew|paid|sold|broke|wrote|read(?!:| more| also|\\W*\\[)|heard|knew|felt|led|built|brought|bought|caught|chose|' +
  'cut|drove|flew|kept|put|sank|sat|set|stood|swept|threw|ate|drank|slept|woke|rang|swam|tore|wore|bore|rode|hid|fought|' +
  'taught|thought|lay|sang|hung|stuck|swung|fled|bent|dug|shook|has|have|since|\\w{2,}ed'

/** "Fares to rise from March": the future of headlines, where nothing else tells the time. */
const INFINITIVE =
  /\bto (?:be|rise|fall|climb|drop|increase|go|cut|raise|close|open|shut|reopen|start|begin|launch|end|cost|pay|face|take|get|hit|reach|expand|host|vote|meet|run|stay|return|move|build|lay|shed|create|sell|buy|lose|gain|double|add|join|leave|replace|stop|charge)\b/

/** A sign of the future (first group) or of the past. */
const SIGN = new RegExp(`\\b(?:(${FUTURE})|${PAST})\\b`, 'gi')

/**
 * The tense that the words around a phrase show, in a text of these code units: the nearest sign before it in its sentence, else the nearest after it.
 * "since" right before looks back whatever else stands there; "by" and "until" look ahead where nothing else shows.
 */
export function tenseAround(text: string, units: Uint16Array, span: Span): Tense {
  const lead = text.slice(sentenceStart(text, units, span.from), span.from)
  if (/\bsince\s(?:\w+\s){0,2}$/i.test(lead)) return 'past'
  let tense: Tense = null
  SIGN.lastIndex = 0
  for (let sign = SIGN.exec(lead); sign !== null; sign = SIGN.exec(lead))
    if (!isNominal(lead, sign)) tense = tenseOf(sign)
  if (tense !== null) return tense
  if (INFINITIVE.test(lead) || /\w\W+(?:by|until|till)\s(?:\w+\s){0,2}$/i.test(lead)) return 'future'
  SIGN.lastIndex = 0
  const rest = text.slice(span.to, sentenceEnd(text, units, span.to))
  for (let sign = SIGN.exec(rest); sign !== null; sign = SIGN.exec(rest))
    if (!isNominal(rest, sign)) return tenseOf(sign)
  return /\b(?:by|until|till)\s(?:\w+\s){0,2}$/i.test(lead) ? 'future' : null
}

/** Words that no verb follows, and those that stand before a cut or a hit, with one word between at most. */
const DETERMINER = /\b(?:an?|the|its|their|our)\s$/i
const COUNTED = /\b(?:(?:an?|another|further)(?:\s[\w-]+)?|any|no|one|two|three|rate|tax|pay|point)\s$/i
const NOUN = /^(?:cut|hit|shot)$/i
const PREPOSITION = /^\s(?:by|in|to|of|from|on|at|for)\b/
/** How far back those words are looked for, in code units. */
const BACK = 32

/** Whether a sign of the past is no verb: "a delayed opening", "a further cut by December". */
function isNominal(text: string, sign: RegExpExecArray): boolean {
  if (sign[1] !== undefined) return false
  const before = text.slice(Math.max(0, sign.index - BACK), sign.index)
  if (DETERMINER.test(before)) return true
  const end = sign.index + sign[0].length
  return NOUN.test(sign[0]) && COUNTED.test(before) && PREPOSITION.test(text.slice(end, end + BACK))
}

const tenseOf = (sign: RegExpExecArray): Tense => (sign[1] === undefined ? 'past' : 'future')

/** Where the sentence around `at` starts, at most `REACH` back. */
function sentenceStart(text: string, units: Uint16Array, at: number): number {
  const least = Math.max(0, at - REACH)
  for (let i = at - 1; i >= least; i--) if (endsSentence(text, units[i]!, i)) return i + 1
  return least
}

/** Where the sentence around `at` ends, at most `REACH` on. */
function sentenceEnd(text: string, units: Uint16Array, at: number): number {
  const most = Math.min(text.length, at + REACH)
  for (let i = at; i < most; i++) if (endsSentence(text, units[i]!, i)) return i
  return most
}

const ABBREVIATION = /(?:^|[^A-Za-z])(?:[A-Z]|[Mm]rs?|Dr|St|Gen|Col|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m|No)$/
const OPENING = /^["'”’)\]]?\s+["'“‘(]?[A-Z0-9]/

/** Whether a sentence ends with the character `code` at `i`: a blank line, or a stop before a capital and after no abbreviation. */
function endsSentence(text: string, code: number, i: number): boolean {
  if (code === 10) return text.charCodeAt(i + 1) === 10
  if (code !== 46 && code !== 33 && code !== 63) return false
  if (!OPENING.test(text.slice(i + 1, i + 6))) return false
  return code !== 46 || !ABBREVIATION.test(text.slice(Math.max(0, i - 6), i))
}
