import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { wordTypes } from './vocabulary.js'

/**
 * A token of a window. Offsets count from the start of the block; `key` is the word in lower case with straight
 * apostrophes ('' for signs), so that phrases can look words up without folding them again.
 */
export interface Token extends IToken {
  from: number
  to: number
  key: string
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

const lexer = new Lexer(scanned, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true })
const types = new Map<string, TokenType>(
  [...wordTypes()].map(([word, name]) => [word, retyped.find((type) => type.name === name)!]),
)

/** The tokens of `text.slice(from, to)` in order, with offsets into `text`. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens = lexer.tokenize(text.slice(from, to)).tokens as Token[]
  for (const token of tokens) {
    token.from = from + token.startOffset
    token.to = token.from + token.image.length
    if (token.tokenType !== Word) {
      token.key = token.tokenType === Initials ? token.image.toLowerCase() : ''
      continue
    }
    const lower = token.image.toLowerCase()
    token.key = lower.includes('’') ? lower.replace(/’/g, "'") : lower
    const type = types.get(token.key)
    if (type !== undefined) {
      token.tokenType = type
      token.tokenTypeIdx = type.tokenTypeIdx!
    }
  }
  return tokens
}

/** Whether token `at` is a hyphen that touches the words on both its sides; dashes that set off a clause are none. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.tokenType !== Dash || token.image.length > 1 || /[—―−]/.test(token.image)) return false
  return tokens[at - 1]?.to === token.from && tokens[at + 1]?.from === token.to
}
