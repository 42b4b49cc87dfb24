import type { TokenType } from 'chevrotain'
import {
  ALL_TOKENS,
  BareHour,
  Clock,
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
  NamedDate,
  NumericDate,
  Opening,
  Ordinal,
  Quarter,
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

/** A type of token, and its pattern. */
export interface Pattern {
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
export function beginsMore(image: string): boolean {
  const first = image.charCodeAt(0)
  const second = image.length > 1 ? image.charCodeAt(1) : 0
  if (first === 70 && second === 89) return true
  return second < 58 && (first === 72 || first === 81 || first === 84) ? second !== 0 : PREFIXES.has(image)
}

/** The patterns that can find a token that begins with this character, in the order that they are tried. */
export const patternsAt = (code: number): readonly Pattern[] => tried[code] ?? everything
