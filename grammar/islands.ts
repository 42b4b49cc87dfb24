import { isLetter, type Span } from '../src/text/index.js'
import { dateSignAt, dateSlots, mayBeDateSign, slotOf } from './dates/signs.js'

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
  'tens half halve halves halved halving quarter quarters third thirds first second fourth fifth sixth seventh eighth ninth ' +
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth fifths sixths sevenths eighths ninths tenths hundredth hundredths thousandth thousandths millionth ' +
  'millionths billionth billionths trillionth trillionths twice thrice double doubled doubles doubling triple tripled triples ' +
  'tripling treble trebled trebles trebling quadruple quadrupled quadruples quadrupling quintuple quintupled quintuples quintupling twofold threefold fourfold fivefold ' +
  'sixfold sevenfold eightfold ninefold tenfold hundredfold percentage'
const numberWords = new Set(words.split(' '))

/** What words can be by their first three letters: the sign of a date, and by the higher bits number words of so many letters. */
const starts = new Uint16Array(1 << 16)
const DATED = 1
for (const slot of dateSlots()) starts[slot]! |= DATED
for (const word of numberWords) {
  const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)]
  for (const letter of [first, first & ~32]) starts[slotOf(letter, second, third)]! |= 1 << word.length
}

/** What single characters tell a survey of a text. */
const NOTHING = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const LOW_LINE = 4
const STOP = 5
const SIGN = 6
const PLUS = 7
const GLYPH = 8
const kinds = new Uint8Array(1 << 16)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z]/.test(sign)) kinds[code] = LETTER
  else if (/\d/.test(sign)) kinds[code] = DIGIT
  else kinds[code] = { "'": MARK, _: LOW_LINE, '.': STOP, '@': SIGN, '/': SIGN, '+': PLUS }[sign] ?? NOTHING
}
for (const sign of '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞') kinds[sign.charCodeAt(0)] = GLYPH
kinds[0x2019] = MARK

/** The end of a name of a host or a file. */
const DOMAIN = /(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b/y
/** The fewest digits that a telephone number has in a row beside a group as long. */
const GROUP = 3

/**
 * Looks through a text once, in linear time, for digits, number words and the signs of dates, links and telephone numbers;
 * `units` are its code units, with zeros behind them.
 */
export function islandsOf(text: string, units: Uint16Array): Islands {
  const figures = new Shore(text)
  const dates = new DateShore(text, units)
  const { length } = text
  let linked = false
  let dialled = false
  /** Where the last run of at least three digits ended. */
  let group = -1
  for (let at = 0; at < length; ) {
    const from = at++
    const code = units[from]!
    switch (kinds[code]) {
      case LETTER: {
        const told = starts[slotOf(code, units[at]!, units[at + 1]!)]!
        while (isLetter(units[at]!)) at++
        if (told === 0) {
          // Most words tell nothing, and a space stands behind them.
          if (units[at] === 32) at++
          break
        }
        if (from > 0 && isCode(units[from - 1]!)) break
        if ((told & DATED) !== 0 && mayBeDateSign(units, from, at)) dates.see(from)
        if (((told >> Math.min(at - from, 15)) & 1) === 1 && !isCode(units[at]!))
          if (numberWords.has(text.slice(from, at).toLowerCase())) figures.see(from, at)
        break
      }
      case DIGIT:
        while (kinds[units[at]!] === DIGIT) at++
        figures.see(from, at)
        dates.seeDigits(from, at)
        if (at - from >= GROUP) {
          dialled ||=
            (group > 0 && isLink(units, group, from)) || isBracket(text, from - 1) || isBracket(text, from - 2)
          group = at
        }
        break
      case STOP:
        linked ||= (kinds[units[at]!] === LETTER && isName(text, at)) || (from > 2 && text.startsWith('www', from - 3))
        break
      case SIGN:
        linked = true
        break
      case PLUS:
        dialled = true
        break
      case MARK:
        // "'90s"
        if (kinds[units[at]!] === DIGIT) dates.see(from)
        break
      case GLYPH:
        figures.see(from, at)
        break
      default:
    }
  }
  return { figures: figures.islands(), dates: dates.islands(), linked, dialled }
}

/** Whether a character beside letters makes a code of them: a digit or a low line. */
const isCode = (code: number): boolean => kinds[code] === DIGIT || kinds[code] === LOW_LINE

/** Whether what stands between two groups of digits may join them to a telephone number: a space, hyphen, stop or slash. */
const isLink = (units: Uint16Array, from: number, to: number): boolean =>
  to - from === 1 && (units[from] === 32 || (units[from]! >= 45 && units[from]! <= 47))

/** Whether a closing bracket stands at `at`. */
const isBracket = (text: string, at: number): boolean => at > 0 && text.charCodeAt(at) === 41

/** Whether the end of a host's or file's name stands at `at`. */
function isName(text: string, at: number): boolean {
  DOMAIN.lastIndex = at
  return DOMAIN.test(text)
}

/** Where figures have been seen so far. */
class Shore {
  private readonly spans: Span[] = []
  private readonly text: string
  /** Where the island that is being followed begins, and where the last number word or digit on it ends; −1 for none. */
  private from = -1
  private to = -1

  constructor(text: string) {
    this.text = text
  }

  /** Takes note of a number word or sign, or of a run of digits. */
  see(from: number, to: number): void {
    // Most stand so near to the last that their surroundings overlap.
    if (this.to < 0 || from + 1 - BEFORE > this.to + BEHIND) this.land(from + 1)
    this.to = to
  }

  /** Begins an island around what ends at `to`, unless it reaches back to the last. */
  private land(to: number): void {
    const left = leftEdge(this.text, Math.max(0, to - BEFORE))
    const right = this.right()
    if (left <= right) return
    if (this.to >= 0) this.spans.push({ from: this.from, to: right })
    this.from = left
  }

  private right(): number {
    return this.to < 0 ? -1 : rightEdge(this.text, Math.min(this.text.length, this.to + BEHIND))
  }

  islands(): readonly Span[] {
    if (this.to >= 0) this.spans.push({ from: this.from, to: this.right() })
    return this.spans
  }
}

/** Where signs of dates have been seen so far. */
class DateShore {
  private readonly spans: Span[] = []
  private last: { from: number; to: number } | null = null
  private resume = 0
  private readonly text: string
  private readonly units: Uint16Array

  constructor(text: string, units: Uint16Array) {
    this.text = text
    this.units = units
  }

  /** Takes note of the sign of a date that begins at `at`, if one does. */
  see(at: number): void {
    if (at < this.resume) return
    const end = dateSignAt(this.text, at)
    if (end >= 0) this.note(at, end)
  }

  private note(at: number, end: number): void {
    const { last } = this
    const from = Math.max(0, at - BEFORE_DATE)
    const to = Math.min(this.text.length, end + BEHIND_DATE)
    if (last !== null && from <= last.to) last.to = to
    else this.spans.push((this.last = { from, to }))
    this.resume = end
  }

  /** Takes note of the signs in a run of digits: years and times of four digits, and what begins with the last digit. */
  seeDigits(from: number, to: number): void {
    const { units } = this
    const behind = units[to]!
    const next = units[to + 1]!
    // The Q of a quarter.
    if (behind === 81) this.see(from)
    if (to - from >= 4) {
      if (isYear(units, to - 4)) {
        if (to - 4 >= this.resume) this.note(to - 4, to)
      } else if (behind === 104 || (behind === 32 && isZone(next))) this.see(to - 4)
    }
    // A hyphen, stop, slash or colon before more digits, or the letters of am and pm.
    const goesOn =
      behind >= 45 && behind <= 58
        ? kinds[next] === DIGIT && (behind !== 46 || isPart(units[to + 2]!))
        : behind === 32
          ? isHalfDay(next) && isNoon(units[to + 2]!)
          : isHalfDay(behind) && isNoon(next)
    if (goesOn) this.see(to - 1)
  }

  islands(): readonly Span[] {
    return this.spans.map((island) => atSpaces(this.text, island))
  }
}

/** Whether four digits can be a year from 1500 to 2099. */
function isYear(units: Uint16Array, at: number): boolean {
  const century = units[at]! * 10 + units[at + 1]! - 528
  return century >= 15 && century <= 20
}

/** Whether a letter can begin "hours" or "hrs", or the name of a zone behind four digits: GMT, UTC, "local time". */
const isZone = (code: number): boolean => code === 104 || code === 71 || code === 85 || code === 108

/** Whether a letter begins "am" or "pm", and whether the sign behind it goes on with them. */
const isHalfDay = (code: number): boolean => (code | 32) === 97 || (code | 32) === 112
const isNoon = (code: number): boolean => (code | 32) === 109 || code === 46

/** Whether a digit behind a stop may be part of a clock time or date: before another digit, a stop, a hyphen or a slash. */
const isPart = (code: number): boolean => code >= 45 && code <= 57

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
