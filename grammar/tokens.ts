import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { digitsOf, isDigit, isLetter, Lexicon } from '../src/text/index.js'
import { mark, marksOf } from './marks.js'
import { currencyStarts, measureStarts } from './name-starts.js'
import { isPlural } from './plurals.js'
import { wordTypes } from './vocabulary.js'

export type { TokenType }

/**
 * A token of a window. Offsets count from the start of the block; `key` is the word in lower case with straight
 * apostrophes ('' for signs), so that phrases can look words up without folding them again.
 */
export interface Token extends IToken {
  from: number
  to: number
  key: string
  /** The marks of the word; none for signs. */
  marks: number
}

/** Every token is one of these, so that the grammar can step over what it has no rule for. */
export const AnyToken = createToken({ name: 'AnyToken', pattern: Lexer.NA })

const token = (name: string, pattern: RegExp | typeof Lexer.NA): TokenType =>
  createToken({ name, pattern, categories: [AnyToken] })

const LETTER =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2126\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff'

export const Space = createToken({
  name: 'Space',
  pattern: /[ \t\r\n\u00a0\u2000-\u200b\u202f\u3000]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
})

/**
 * Digits with their separators: grouped by (thin) spaces, apostrophes or commas, with a decimal point, comma or middle
 * dot, or an exponent. What a separator means is decided in phrases/numbers.ts.
 */
export const Digits = token(
  'Digits',
  /\d{1,3}(?:(?:[ \u00a0\u2009\u202f]\d{3})+|(?:['’]\d{3})+)(?!\d)(?:[.,]\d+(?![.,]?\d))?|\d+(?:[.,·]\d+)*(?:[eE][+-]?\d{1,3}(?![\w.]))?|\.\d+/,
)
export const Glyph = token('Glyph', /[¼½¾⅐-⅞]/)
/** Initials keep their stops: "U.S.", "a.m." */
export const Initials = token('Initials', /[A-Za-z](?:\.[A-Za-z])+\.?(?![A-Za-z])/)
export const Word = token('Word', new RegExp(`[${LETTER}]+(?:['’][${LETTER}]+)*[²³]?`))
export const CurrencySign = token('CurrencySign', /\\?[$£€¥₹₩₽₺₪₫₦₱฿₴₿₾₡₲₵₸₮₭₨￥￦]/)
export const Percent = token('Percent', /[%٪‰]/)
export const Dash = token('Dash', /--|[-\u2010-\u2015\u2212\ufe63\uff0d]/)
export const Stop = token('Stop', /[.!?…]+/)
export const Comma = token('Comma', /,/)
export const Slash = token('Slash', /[/\u2044\u2215]/)
export const Colon = token('Colon', /[:;]/)
export const Open = token('Open', /[([{]/)
export const Close = token('Close', /[)\]}]/)
export const Plus = token('Plus', /[+±]/)
export const About = token('About', /[~≈∼≃]/)
export const Compare = token('Compare', /[<>≤≥]=?|=[<>]?/)
export const Degree = token('Degree', /[°º℃℉]/)
export const Quote = token('Quote', /["'“”‘’«»`*_†‡]/)
export const Other = token('Other', /[\0-\uffff]/)

/** Words that the grammar's rules tell apart; a word not in the vocabulary stays `Word`. */
export const Unit = token('Unit', Lexer.NA)
export const Tens = token('Tens', Lexer.NA)
export const Hundred = token('Hundred', Lexer.NA)
export const Scale = token('Scale', Lexer.NA)
export const ManyScale = token('ManyScale', Lexer.NA)
export const Part = token('Part', Lexer.NA)
export const Article = token('Article', Lexer.NA)
export const And = token('And', Lexer.NA)
export const Of = token('Of', Lexer.NA)
export const Point = token('Point', Lexer.NA)
export const OrdinalWord = token('OrdinalWord', Lexer.NA)
export const Several = token('Several', Lexer.NA)
export const Half = token('Half', Lexer.NA)

const scanned = [
  Space,
  Digits,
  Initials,
  Word,
  Glyph,
  CurrencySign,
  Percent,
  Dash,
  Stop,
  Comma,
  Slash,
  Colon,
  Open,
  Close,
  Plus,
  About,
  Compare,
  Degree,
  Quote,
  Other,
]
const retyped = [Unit, Tens, Hundred, Scale, ManyScale, Part, Article, And, Of, Point, OrdinalWord, Several, Half]

/** Every token type, for the parser. */
export const allTokens: readonly TokenType[] = [AnyToken, ...scanned, ...retyped]

/** A word as it is looked up: its key and its type. */
interface KnownWord {
  readonly image: string
  readonly key: string
  readonly type: TokenType
  readonly marks: number
}

const types = new Map<string, TokenType>(
  [...wordTypes()].map(([word, name]) => [word, retyped.find((type) => type.name === name)!]),
)
/** The mark of words that are written with a capital. */
export const CAPITAL = mark([])
/** The mark of words that are written with other signs than the letters of English. */
export const STRANGE = mark([])
/** The mark of plurals, and those of words that names of money and of units start with. */
export const PLURAL = mark([])
export const MONEY_NAME = mark([])
export const UNIT_NAME = mark([])

/** The lexicon of words is emptied at this size, so that an archive of odd words does not fill the memory. */
const MOST_WORDS = 20_000

const words = new Lexicon<KnownWord>(MOST_WORDS, (image) => {
  const key = image.toLowerCase().replace(/’/g, "'")
  const written = (/^\p{Lu}/u.test(image) ? CAPITAL : 0) | (/^[A-Za-z]*$/.test(image) ? 0 : STRANGE)
  return { image, key, type: types.get(key) ?? Word, marks: toldMarks(key) | written }
})

/** The marks of a word that its letters tell: of the lists it is in, and of what it can be. */
const toldMarks = (key: string): number =>
  marksOf(key) |
  (isPlural(key) ? PLURAL : 0) |
  (currencyStarts().has(key) ? MONEY_NAME : 0) |
  (measureStarts().has(key) ? UNIT_NAME : 0)

/**
 * The tokens of `text.slice(from, to)` in order, with offsets into `text`, whose code units are `units`. Cut by hand along
 * the patterns above: a loop over them tries the same in the same order, but takes several times as long.
 */
export function tokensOf(text: string, units: Uint16Array, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (let at = from; at < to; ) {
    const code = units[at]!
    const kind = code < KNOWN_SIGNS ? kinds[code]! : ODD
    let end = at + 1
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === LETTER_KIND) {
      let hash = code
      let letter = 0
      while (end < to && isLetter((letter = units[end]!))) {
        hash = (Math.imul(hash, 31) + letter) | 0
        end++
      }
      if (end < to && goesOn(units, at, end, to)) end = scan(text, at, to, tokens)
      else tokens.push(tokenOf(words.at(text, units, at, end, hash), at))
    } else if (kind === DIGIT) {
      end = digitsEnd(units, end, to)
      if (end < 0) end = scan(text, at, to, tokens)
      else tokens.push(tokenAs(Digits, digitsOf(text, units, at, end), at, '', 0))
    } else if (kind === STOP_KIND) {
      if (isDigitAt(units, end, to)) end = scan(text, at, to, tokens)
      else {
        while (end < to && isStop(units[end]!)) end++
        tokens.push(end === at + 1 ? tokenOf(signOf(code, Stop), at) : signToken(Stop, text.slice(at, end), at))
      }
    } else if (kind === HYPHEN) {
      if (end < to && units[end] === 45) end++
      tokens.push(end === at + 1 ? tokenOf(signOf(code, Dash), at) : signToken(Dash, '--', at))
    } else if (kind < SIGNS) end = scan(text, at, to, tokens)
    else tokens.push(tokenOf(signOf(code, signs[kind - SIGNS]!), at))
    at = end
  }
  return tokens
}

/** Kinds of characters; from `SIGNS` on those that are a token by themselves, whatever follows. */
const ODD = 0
const SPACE = 1
const LETTER_KIND = 2
const DIGIT = 3
const STOP_KIND = 4
const HYPHEN = 5
const SIGNS = 6
const signs: readonly TokenType[] = [
  ...[Comma, Slash, Colon, Open, Close, Percent, Plus, Quote, CurrencySign, About, Dash, Degree, Glyph, Other],
]

/** The kinds of ASCII characters and of the commonest others, all of them below this code. */
const KNOWN_SIGNS = 0x2100
const kinds = new Uint8Array(KNOWN_SIGNS)
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code)
  if (/[ \t\r\n]/.test(sign)) kinds[code] = SPACE
  else if (/[A-Za-z]/.test(sign)) kinds[code] = LETTER_KIND
  else if (/\d/.test(sign)) kinds[code] = DIGIT
  else if (/[.!?]/.test(sign)) kinds[code] = STOP_KIND
  else if (sign === '-') kinds[code] = HYPHEN
  else if (!/[<>=\\]/.test(sign)) kinds[code] = signKind(sign)
}
for (const sign of '€£¥₹–—‘’“”%°½¼¾') kinds[sign.charCodeAt(0)] = signKind(sign)
for (const space of '\u00a0\u2009\u202f') kinds[space.charCodeAt(0)] = SPACE

function signKind(sign: string): number {
  return SIGNS + signs.findIndex((type) => (type.PATTERN as RegExp).test(sign))
}

const isStop = (code: number): boolean => code === 0x2026 || (code < 128 && kinds[code] === STOP_KIND)

const isDigitAt = (units: Uint16Array, at: number, to: number): boolean => at < to && isDigit(units[at]!)

/** Where the token of digits whose first stands before `at` ends; −1 where only its pattern can tell. */
function digitsEnd(units: Uint16Array, at: number, to: number): number {
  let end = at
  while (isDigitAt(units, end, to)) end++
  if (end === to) return end
  let code = units[end]!
  // Up to three digits can be the first of groups that spaces or apostrophes part.
  if (end - at < 3 && (code === 32 || code === 39 || code > 127) && isDigitAt(units, end + 1, to)) return -1
  while ((code === 46 || code === 44 || code === 0xb7) && isDigitAt(units, end + 1, to)) {
    end += 2
    while (isDigitAt(units, end, to)) end++
    if (end === to) return end
    code = units[end]!
  }
  // An exponent.
  return (code | 32) === 101 ? -1 : end
}

/** Whether the letters from `at` to `end` may be only the beginning of their token. */
function goesOn(units: Uint16Array, at: number, end: number, to: number): boolean {
  const code = units[end]!
  // An apostrophe, or a letter that is not ASCII.
  if (code === 39 || code >= 170) return true
  return code === 46 && end === at + 1 && end + 1 < to && isLetter(units[end + 1]!)
}

const patterns = scanned.map((type) => [type, new RegExp((type.PATTERN as RegExp).source, 'y')] as const)

/** Adds the token at `at`, found by the patterns in their order; yields its end. */
function scan(text: string, at: number, to: number, tokens: Token[]): number {
  const rest = text.slice(at, to)
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = 0
    if (!pattern.test(rest)) continue
    const end = at + pattern.lastIndex
    const image = text.slice(at, end)
    if (type === Word) tokens.push(tokenOf(words.of(image), at))
    else if (type === Initials) tokens.push(signToken(type, image, at, image.toLowerCase()))
    else if (type !== Space) tokens.push(signToken(type, image, at))
    return end
  }
  return at + 1
}

const tokenOf = ({ image, key, type, marks }: KnownWord, from: number): Token => tokenAs(type, image, from, key, marks)

/** The token of a sign, or of initials where a key is given; all but digits may be names by themselves. */
const signToken = (type: TokenType, image: string, from: number, key = ''): Token =>
  tokenAs(type, image, from, key, type === Digits ? 0 : toldMarks(key) | STRANGE)

function tokenAs(type: TokenType, image: string, from: number, key: string, marks: number): Token {
  const to = from + image.length
  return { image, startOffset: from, tokenTypeIdx: type.tokenTypeIdx!, tokenType: type, from, to, key, marks }
}

/** The signs of one character met so far, by their codes. */
const knownSigns = new Array<KnownWord | undefined>(KNOWN_SIGNS).fill(undefined)

function signOf(code: number, type: TokenType): KnownWord {
  const image = String.fromCharCode(code)
  return (knownSigns[code] ??= { image, key: '', type, marks: toldMarks(image) })
}

/** The token at `at`, undefined before and behind the window: an array that is asked for what stands before it is slow ever after. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at])

/** Whether a plural stands at token `at`. */
export const isPluralAt = (tokens: readonly Token[], at: number): boolean => ((tokens[at]?.marks ?? 0) & PLURAL) !== 0

/** Whether token `at` is a hyphen that touches the words on both its sides; dashes that set off a clause are none. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.tokenType !== Dash || token.image.length > 1 || /[—―−]/.test(token.image)) return false
  return tokenAt(tokens, at - 1)?.to === token.from && tokens[at + 1]?.from === token.to
}
