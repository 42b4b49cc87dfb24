import type { IToken, TokenType } from 'chevrotain'
import { digitsOf, isDigit, isLetter, Lexicon } from '../../src/text/index.js'
import { beginsMore, patternsAt } from './patterns.js'
import {
  Comma,
  Dash,
  Day,
  Decimal,
  Digits,
  Month,
  Other,
  Stop,
  Weekday,
  White,
  WORD_TYPES,
  Word,
  Year,
} from './tokens.js'

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
/** The commonest other characters that are always a token by themselves. */
const plainSigns = new Map<number, TokenType>([
  ...[...'£€¥“”'].map((sign) => [sign.charCodeAt(0), Other] as const),
  ...[...'–—'].map((sign) => [sign.charCodeAt(0), Dash] as const),
])

/** What behind digits and a space makes more of the digits, beside dashes and "to": "10 am", "1430 hrs", "5 through 7". */
const CONTINUATIONS = ['am', 'a.', 'pm', 'p.', 'AM', 'A.', 'PM', 'P.', 'hr', 'hours', 'GMT', 'UTC', 'local', 'through']
const INITIAL = new Set(CONTINUATIONS.map((word) => word.charCodeAt(0)))

/** A word with its type; null where it may be the beginning of something longer. */
interface KnownWord {
  readonly image: string
  readonly type: TokenType | null
}

/** Words that the lexicon holds at most. */
const MOST_WORDS = 20_000
const words = new Lexicon<KnownWord>(MOST_WORDS, (image) => ({
  image,
  type: beginsMore(image) ? null : (WORD_TYPES.get(image) ?? Word),
}))

/** Cuts one window of a text, whose code units are given, into tokens. */
class Cutter {
  private readonly tokens: IToken[] = []
  private readonly text: string
  private readonly units: Uint16Array
  private readonly end: number
  /** The plain word that no token has been made of yet, and where it stands; −1 for none. */
  private plain = ''
  private plainAt = -1

  constructor(text: string, units: Uint16Array, end: number) {
    this.text = text
    this.units = units
    this.end = end
  }

  cut(from: number): IToken[] {
    for (let at = from; at < this.end; ) at = this.token(at)
    this.addPlain()
    return this.tokens
  }

  /** Adds the token at `at`, if one begins there; yields where to go on. */
  private token(at: number): number {
    const code = this.units[at]!
    switch (code < 128 ? kinds[code]! : ANYTHING) {
      case SPACE:
        // A single space, as between most words.
        return this.codeAt(at + 1) > 32 ? at + 1 : this.scan(at, code)
      case LETTER:
        return this.word(at, code)
      case DIGIT:
        return this.number(at, code)
      case COMMA:
        return this.add(Comma, ',', at)
      case STOP:
        return this.stop(at)
      case DASH:
        return this.add(Dash, '-', at)
      case OTHER:
        return this.add(Other, this.text[at]!, at)
      default: {
        const sign = code < 128 ? undefined : plainSigns.get(code)
        return sign === undefined ? this.scan(at, code) : this.add(sign, this.text[at]!, at)
      }
    }
  }

  private word(at: number, code: number): number {
    let hash = code
    let end = at + 1
    while (end < this.end && isWordy(this.units[end]!)) hash = (Math.imul(hash, 31) + this.units[end++]!) | 0
    const { type, image } = words.at(this.text, this.units, at, end, hash)
    if (type === null) return this.scan(at, code)
    if (type === Word) {
      this.plain = image
      this.plainAt = at
      return end
    }
    return this.add(type, image, at)
  }

  private number(at: number, code: number): number {
    const end = this.digitsEnd(at + 1)
    if (this.endsDigits(end)) return this.add(this.plainDigits(at, end), digitsOf(this.text, this.units, at, end), at)
    const to = this.decimalEnd(at, end)
    return to < 0 ? this.scan(at, code) : this.add(Decimal, this.text.slice(at, to), at)
  }

  private stop(at: number): number {
    if (this.plainAt < 0 && abbreviates(this.tokens.at(-1), at)) return at + 1
    return this.add(Stop, '.', at)
  }

  private add(type: TokenType, image: string, at: number): number {
    this.addPlain()
    this.tokens.push({ image, startOffset: at, tokenTypeIdx: type.tokenTypeIdx!, tokenType: type })
    return at + image.length
  }

  /** Adds the last of the plain words that stand in a row: those before it tell nothing. */
  private addPlain(): void {
    if (this.plainAt < 0) return
    const { plain: image, plainAt: startOffset } = this
    this.tokens.push({ image, startOffset, tokenTypeIdx: Word.tokenTypeIdx!, tokenType: Word })
    this.plainAt = -1
  }

  /** Adds the token that the patterns find at `at`, in their order. */
  private scan(at: number, code: number): number {
    const rest = this.text.slice(at, this.end)
    for (const { type, sticky } of patternsAt(code)) {
      sticky.lastIndex = 0
      if (!sticky.test(rest)) continue
      if (type === White) return at + sticky.lastIndex
      if (type === Stop) return this.stop(at)
      const image = rest.slice(0, sticky.lastIndex)
      return this.add(type === Word ? (WORD_TYPES.get(image) ?? Word) : type, image, at)
    }
    return at + 1
  }

  /** The character at `at`; 0 behind the window. */
  private codeAt(at: number): number {
    return at < this.end ? this.units[at]! : 0
  }

  private digitsEnd(at: number): number {
    let end = at
    while (isDigit(this.codeAt(end))) end++
    return end
  }

  /** Whether digits that end at `end` are sure to be a token by themselves. */
  private endsDigits(end: number): boolean {
    const code = this.codeAt(end)
    switch (code) {
      case 10:
      case 32:
        return !this.goesOnBehindSpace(end + 1)
      // Comma, full stop and colon.
      case 44:
      case 46:
      case 58:
        return !isDigit(this.codeAt(end + 1))
      // Marks of exclamation, quotation and percent, closing bracket, asterisk, semicolon, question mark, bar.
      case 33:
      case 34:
      case 37:
      case 41:
      case 42:
      case 59:
      case 63:
      case 124:
        return true
      // A hyphen before what can be no month and no number: "12-storey".
      case 45:
        return isSmall(this.codeAt(end + 1))
      default:
        return end >= this.end
    }
  }

  /** Whether what stands at `at`, behind digits and a space, may make more of the digits. */
  private goesOnBehindSpace(at: number): boolean {
    const code = this.codeAt(at)
    // Dashes: "2019 – 2021".
    if (code === 45 || code === 0x2013 || code === 0x2014) return true
    // "5 to 7"
    if (code === 116 && this.codeAt(at + 1) === 111) return !isSmall(this.codeAt(at + 2))
    return INITIAL.has(code) && CONTINUATIONS.some((word) => this.text.startsWith(word, at))
  }

  /**
   * Where digits that end at `end` do with the groups and decimals behind them, if these can make nothing but a decimal
   * number: "1,234", "12.5". A number of one digit or two before a stop and two digits may also be a date or a time. −1
   * where the patterns must tell.
   */
  private decimalEnd(from: number, end: number): number {
    let to = end
    for (;;) {
      const joint = this.codeAt(to)
      if (joint !== 46 && joint !== 44 && (joint !== 58 || to === end)) break
      const next = this.digitsEnd(to + 1)
      const length = next - to - 1
      if (length === 0 || (joint === 44 && length !== 3)) break
      if (to === end && joint === 46 && end - from < 3 && (length === 2 || this.codeAt(next) === 46)) return -1
      to = next
    }
    return to > end ? to : -1
  }

  /** The type of digits that nothing goes on with. */
  private plainDigits(from: number, to: number): TokenType {
    const first = this.units[from]! - 48
    const second = this.units[to - 1]! - 48
    switch (to - from) {
      case 1:
        return first > 0 ? Day : Digits
      case 2:
        return first < 3 ? (first + second > 0 ? Day : Digits) : first === 3 && second < 2 ? Day : Digits
      case 4:
        return first === 1 || (first === 2 && this.units[from + 1] === 48) ? Year : Digits
      default:
        return Digits
    }
  }
}

/** Cuts `text.slice(from, to)` into tokens, with offsets into `text`. Never fails: odd characters become tokens too. */
export const tokensOf = (text: string, units: Uint16Array, from: number, to: number): IToken[] =>
  new Cutter(text, units, to).cut(from)

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Whether a character goes on with a word: letters of Latin, digits, low lines. */
const isWordy = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 95 || (code >= 0xc0 && code <= 0x24f)

/** Whether a full stop at `at` belongs to the abbreviated name right before it: "Dec." */
function abbreviates(before: IToken | undefined, at: number): boolean {
  if (before === undefined || before.startOffset + before.image.length !== at) return false
  if (before.tokenType !== Month && before.tokenType !== Weekday) return false
  return before.image.length <= 5 && !/^(?:march|april|may|june|july)$/i.test(before.image)
}
