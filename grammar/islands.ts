import type { Span } from '../src/text/index.js'
import { dateSignAt, mayBeDateSign } from './dates/signs.js'

/** The stretches of a text that are worth a closer look, each kind in order, apart from each other, cut at white space. */
export interface Islands {
  /** Those that can hold figures. */
  readonly figures: readonly Span[]
  /** Those that can hold dates, periods and clock times. */
  readonly dates: readonly Span[]
  /** Whether links or addresses of mail can stand in the text. */
  readonly linked: boolean
  /** Whether telephone numbers can. */
  readonly dialled: boolean
}

/** How much text is read around a figure: room for a hedge and a verb before it, for a noun phrase and a rate behind it. */
const BEFORE = 72
const BEHIND = 88
/** The same around the sign of a date. */
const BEFORE_DATE = 24
const BEHIND_DATE = 20

const words =
  'zero nought naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million ' +
  'billion trillion lakh lac crore dozen hundreds thousands millions billions trillions lakhs lacs crores dozens scores ' +
  'tens half halves halved halving quarter quarters third thirds first second fourth fifth sixth seventh eighth ninth ' +
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
  'thirtieth fifths sixths sevenths eighths ninths tenths hundredth hundredths thousandth thousandths millionth ' +
  'millionths billionth billionths trillionth trillionths twice thrice doubled doubles doubling tripled triples ' +
  'tripling trebled trebles trebling quadrupled quadruples quadrupling quintupled twofold threefold fourfold fivefold ' +
  'sixfold sevenfold eightfold ninefold tenfold hundredfold'
const numberWords = new Set(words.split(' '))
/** Whether some number word has this hash (its last bits): few other words have. */
const hashes = new Uint8Array(2048)
for (const word of numberWords) {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  hashes[hash & 2047] = 1
}

/** The hash of a word, one letter on; capitals count as small letters. */
function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + (letter | 32)) | 0
}

/** What single characters tell a survey of a text. */
const NOTHING = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const LOW_LINE = 4
const STOP = 5
const SIGN = 6
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z]/.test(sign)) kinds[code] = LETTER
  else if (/\d/.test(sign)) kinds[code] = DIGIT
  else kinds[code] = { "'": MARK, _: LOW_LINE, '.': STOP, '@': SIGN, '/': SIGN, '+': SIGN }[sign] ?? NOTHING
}

/** The kind of the character at `at`; nothing before and behind the text. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return NOTHING
  const code = text.charCodeAt(at)
  return code < 128 ? kinds[code]! : NOTHING
}

/** The end of a name of a host or a file. */
const DOMAIN = /(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b/y
/** What may stand between two groups of a telephone number, as ASCII codes: space, bracket, hyphen, stop, slash. */
const SEPARATORS: readonly number[] = [32, 41, 45, 46, 47]

/** Looks through a text once, in linear time, for digits, number words and the signs of dates, links and telephone numbers. */
export function islandsOf(text: string): Islands {
  const figures = new Shore(text)
  const dates = new DateShore(text)
  const { length } = text
  let linked = false
  let dialled = false
  let before = NOTHING
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? kinds[code]! : NOTHING
    const from = at
    if (kind === LETTER) {
      let hash = 0
      let letter = code
      let behind = NOTHING
      do {
        hash = hashed(hash, letter)
        if (++at === length) break
        letter = text.charCodeAt(at)
        behind = letter < 128 ? kinds[letter]! : NOTHING
      } while (behind === LETTER)
      if (before !== DIGIT && before !== LOW_LINE) {
        if (mayBeDateSign(text, from)) dates.see(from)
        if (hashes[hash & 2047] === 1 && (at === length || (behind !== DIGIT && behind !== LOW_LINE)))
          if (numberWords.has(text.slice(from, at).toLowerCase())) figures.see(from, at)
      }
    } else if (kind === DIGIT) {
      do at++
      while (kindAt(text, at) === DIGIT)
      figures.seeDigits(from, at)
      dates.seeDigits(from, at)
      if (!dialled && at < length) dialled = SEPARATORS.includes(text.charCodeAt(at)) && kindAt(text, at + 1) === DIGIT
    } else {
      at++
      if (kind === STOP)
        linked ||= (kindAt(text, at) === LETTER && isName(text, at)) || (from > 2 && text.startsWith('www', from - 3))
      else if (kind === SIGN) {
        if (code === 43) dialled = true
        else linked = true
      } else if (kind === MARK || code === 0x2019) dates.see(from)
      else if (code > 127 && isGlyph(code)) figures.see(from, at)
    }
    before = kind
  }
  return { figures: figures.islands, dates: dates.islands(), linked, dialled }
}

/** ¼ ½ ¾ and ⅐ to ⅞ */
const isGlyph = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)

/** Whether the end of a host's or file's name stands at `at`. */
function isName(text: string, at: number): boolean {
  DOMAIN.lastIndex = at
  return DOMAIN.test(text)
}

/** Where figures have been seen so far. */
class Shore {
  readonly islands: Span[] = []
  private last: { from: number; to: number } | null = null
  /** What begins before is sure to lie well inside the last island. */
  private resume = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Takes note of a number word or sign. */
  see(from: number, to: number): void {
    if (from < this.resume) return
    const { text, last } = this
    const left = leftEdge(text, Math.max(0, to - BEFORE))
    const right = rightEdge(text, Math.min(text.length, to + BEHIND))
    if (last !== null && left <= last.to) last.to = right
    else this.islands.push((this.last = { from: left, to: right }))
    this.resume = Math.max(to, right - BEHIND)
  }

  /** Takes note of a run of digits. */
  seeDigits(from: number, to: number): void {
    for (let at = Math.max(from, this.resume); at < to; at = Math.max(at + 1, this.resume)) this.see(at, at + 1)
  }
}

/** Where signs of dates have been seen so far. */
class DateShore {
  private readonly spans: Span[] = []
  private last: { from: number; to: number } | null = null
  private resume = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Takes note of the sign of a date that begins at `at`, if one does. */
  see(at: number): void {
    if (at < this.resume) return
    const end = dateSignAt(this.text, at)
    if (end < 0) return
    const { last } = this
    const from = Math.max(0, at - BEFORE_DATE)
    const to = Math.min(this.text.length, end + BEHIND_DATE)
    if (last !== null && from <= last.to) last.to = to
    else this.spans.push((this.last = { from, to }))
    this.resume = end
  }

  /** Takes note of the signs in a run of digits: years and times of four digits, and what begins with the last digit. */
  seeDigits(from: number, to: number): void {
    const { text } = this
    if (to - from >= 4) this.see(to - 4)
    const behind = to < text.length ? text.charCodeAt(to) : 0
    if (behind === 81) this.see(from)
    // A stop, colon, slash or hyphen before digits, or the letters of am and pm.
    if ((behind >= 45 && behind <= 58) || behind === 32 || (behind | 33) === 97 || (behind | 32) === 112)
      this.see(to - 1)
  }

  islands(): readonly Span[] {
    return this.spans.map((island) => atSpaces(this.text, island))
  }
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

/** Widens a span to white space, by a bounded number of code units. */
function atSpaces(text: string, span: Span): Span {
  let { from, to } = span
  for (let i = 0; i < 40 && from > 0 && !isSpace(text.charCodeAt(from - 1)); i++) from--
  for (let i = 0; i < 40 && to < text.length && !isSpace(text.charCodeAt(to)); i++) to++
  return { from, to }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160
