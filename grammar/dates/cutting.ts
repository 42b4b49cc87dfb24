import type { IToken, TokenType } from 'chevrotain'
import {
  ALL_TOKENS,
  BareHour,
  Clock,
  Comma,
  Dash,
  Day,
  DayRange,
  Decade,
  Decimal,
  Digits,
  Feast,
  FiscalYear,
  Half,
  IsoDate,
  IsoTime,
  Military,
  Month,
  NamedDate,
  NumericDate,
  Opening,
  Ordinal,
  Other,
  Quarter,
  Stop,
  Weekday,
  White,
  WORD_TYPES,
  Word,
  Year,
  YearRange,
} from './tokens.js'
import { ORDINALS } from './words.js'

/** The types that have a pattern, in the order that they are tried. */
const patterned = ALL_TOKENS.filter((type) => type.PATTERN instanceof RegExp)

/** The types that can begin with a digit. */
const DIGITAL = new Set<TokenType>([
  ...[IsoDate, NumericDate, NamedDate, YearRange, Decade, BareHour, Clock, Military, DayRange, Quarter, Half],
  ...[Decimal, Ordinal, Year, Day, Digits],
])

/** The letters that types beside plain words can begin with. */
const INITIALS: ReadonlyMap<TokenType, string> = new Map([
  [IsoTime, 'T'],
  [Quarter, 'QFfSsTt'],
  [Half, 'HFfSs'],
  [Opening, 'Ff'],
  [FiscalYear, 'F'],
  [Feast, 'NVSAHCB'],
  [Ordinal, [...ORDINALS.keys()].map((key) => key.charAt(0)).join('')],
])

interface Pattern {
  readonly type: TokenType
  readonly sticky: RegExp
}

/** What is tried at a character: by its ASCII code where that is a digit or letter, else everything. */
const everything: readonly Pattern[] = patterned.map((type) => ({
  type,
  sticky: new RegExp((type.PATTERN as RegExp).source, 'y'),
}))
const tried: readonly (readonly Pattern[])[] = Array.from({ length: 123 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/\d/.test(sign)) return everything.filter(({ type }) => DIGITAL.has(type))
  if (!/[A-Za-z]/.test(sign)) return everything
  return everything.filter(({ type }) => type === Word || INITIALS.get(type)?.includes(sign))
})

/** What beside plain words can begin with a word: names of feasts, quarters, halves, ordinals. */
const PREFIXES = new Set([
  ...['New', 'Valentine', 'Valentines', 'St', 'April', 'Halloween', 'Christmas', 'Boxing'],
  ...['First', 'Second', 'Third', 'Fourth', 'twenty', 'thirty'],
  ...ORDINALS.keys(),
])

/** Whether a word may be the beginning of something else: one of those, or "Q1", "H2", "T10", "FY25". */
function beginsMore(image: string): boolean {
  const first = image.charCodeAt(0)
  const second = image.length > 1 ? image.charCodeAt(1) : 0
  if (first === 70 && second === 89) return true
  return second < 58 && (first === 72 || first === 81 || first === 84) ? second !== 0 : PREFIXES.has(image)
}

/** Kinds of ASCII characters: what a token that begins with one of them can be. */
const ANYTHING = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3
const COMMA = 4
const STOP = 5
const DASH = 6
const OTHER = 7
const kinds = new Uint8Array(128)
for (let code = 33; code < 127; code++) {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(sign)) kinds[code] = LETTER
  else if (/\d/.test(sign)) kinds[code] = DIGIT
  else kinds[code] = { ',': COMMA, '.': STOP, '-': DASH, "'": ANYTHING }[sign] ?? OTHER
}
kinds[32] = SPACE

const isDigit = (window: string, at: number): boolean => at < window.length && kinds[window.charCodeAt(at)] === DIGIT

/** The letters and signs behind a space that make more of the digits before it: "10 am", "1430 hrs", "5 to 7", "2019 – 2021". */
const GOES_ON = new Set([...'-–—apAPthGUl'].map((sign) => sign.charCodeAt(0)))

/** Whether digits that end at `end` are sure to be a token by themselves. */
function endsDigits(window: string, end: number): boolean {
  if (end === window.length) return true
  switch (window.charCodeAt(end)) {
    case 32:
      return end + 1 === window.length || !GOES_ON.has(window.charCodeAt(end + 1))
    // Comma and full stop.
    case 44:
    case 46:
      return !isDigit(window, end + 1)
    // Percent sign, closing bracket, semicolon.
    case 37:
    case 41:
    case 59:
      return true
    default:
      return false
  }
}

/** The type of digits that nothing goes on with. */
function plainDigits(window: string, from: number, to: number): TokenType {
  const first = window.charCodeAt(from) - 48
  const second = window.charCodeAt(to - 1) - 48
  switch (to - from) {
    case 1:
      return first > 0 ? Day : Digits
    case 2:
      return first < 3 ? (first + second > 0 ? Day : Digits) : first === 3 && second < 2 ? Day : Digits
    case 4:
      return first === 1 || (first === 2 && window.charCodeAt(from + 1) === 48) ? Year : Digits
    default:
      return Digits
  }
}

/** Cuts a window of text into tokens; offsets are relative to the window. Never fails: odd characters become tokens too. */
export function tokensOf(window: string): IToken[] {
  const tokens: IToken[] = []
  for (let at = 0; at < window.length; ) {
    const code = window.charCodeAt(at)
    const kind = code < 128 ? kinds[code]! : ANYTHING
    let end = at + 1
    let type: TokenType | null = null
    let image = ''
    switch (kind) {
      case SPACE:
        // A single space, as between most words.
        if (end < window.length && window.charCodeAt(end) > 32) {
          at++
          continue
        }
        break
      case LETTER:
        while (end < window.length && isWordy(window.charCodeAt(end))) end++
        image = window.slice(at, end)
        type = WORD_TYPES.get(image) ?? Word
        if (beginsMore(image)) type = null
        break
      case DIGIT:
        while (isDigit(window, end)) end++
        if (endsDigits(window, end)) type = plainDigits(window, at, end)
        break
      case COMMA:
        type = Comma
        break
      case STOP:
        type = Stop
        break
      case DASH:
        type = Dash
        break
      case OTHER:
        type = Other
        break
    }
    if (type === null) {
      const found = (tried[code] ?? everything).find(({ sticky }) => {
        sticky.lastIndex = at
        return sticky.test(window)
      })
      if (found === undefined) {
        at++
        continue
      }
      end = found.sticky.lastIndex
      type = found.type
      image = window.slice(at, end)
      if (type === Word) type = WORD_TYPES.get(image) ?? Word
    } else if (image === '') image = window.slice(at, end)
    if (type !== White) {
      const token = { image, startOffset: at, tokenTypeIdx: type.tokenTypeIdx!, tokenType: type }
      if (type !== Stop || !abbreviates(tokens[tokens.length - 1], token)) tokens.push(token)
    }
    at = end
  }
  return tokens
}

/** Whether a character goes on with a word: letters of Latin, digits, low lines. */
const isWordy = (code: number): boolean =>
  code < 128 ? kinds[code] === LETTER || kinds[code] === DIGIT : code >= 0xc0 && code <= 0x24f

/** Whether a full stop belongs to the abbreviated name right before it: "Dec." */
function abbreviates(before: IToken | undefined, stop: IToken): boolean {
  if (before === undefined || before.startOffset + before.image.length !== stop.startOffset) return false
  if (before.tokenType !== Month && before.tokenType !== Weekday) return false
  return before.image.length <= 5 && !/^(?:march|april|may|june|july)$/i.test(before.image)
}
