import { createToken, Lexer, type TokenType } from 'chevrotain'
import { DAY_PARTS, MONTHS, NEAR_DAYS, NUMBERS, ORDINALS, SEASONS, UNITS, WEEKDAYS, WHICH } from './words.js'

/** The category of every token, so that the grammar can swallow what follows a phrase. */
export const Piece = createToken({ name: 'Piece', pattern: Lexer.NA })

const piece = (name: string, pattern: RegExp): TokenType => createToken({ name, pattern, categories: [Piece] })
const word = (name: string): TokenType => createToken({ name, pattern: Lexer.NA, categories: [Piece] })

export const White = createToken({
  name: 'White',
  pattern: /[ \t\r\n\u00a0\u2009\u202f]+/,
  group: Lexer.SKIPPED,
})
/** A blank line: no phrase reaches across it. */
const Gap = piece('Gap', /[ \t\r]*\n[ \t\r]*\n\s*/)

const MERIDIEM = '[ \\u00a0\\u202f]?(?:[ap]\\.[ ]?m\\.?|[ap]m\\b|[AP]\\.M\\.?|[AP]M\\b)'
const HOUR_12 = '(?:1[0-2]|0?[1-9])'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const END = '(?![\\w])'

export const IsoDate = piece(
  'IsoDate',
  /\d{4}([-/])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?=T\d\d:|[^\w/-]|[-/](?!\d)|$)/,
)
export const IsoTime = piece('IsoTime', /T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/)
export const NumericDate = piece(
  'NumericDate',
  /\d{1,2}(?:\/\d{1,2}\/(?:20|19)\d\d|\/\d{1,2}\/\d\d|\.\d{1,2}\.(?:20|19)\d\d|-\d{1,2}-(?:20|19)\d\d)(?![\w/])/,
)
/** "12-May-2024". */
export const NamedDate = piece(
  'NamedDate',
  /(?:3[01]|[12]\d|0?[1-9])-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}-(?:(?:19|20)\d\d|\d\d)(?![\w/-])/,
)
export const YearRange = piece(
  'YearRange',
  new RegExp(`${YEAR}(?:\\s?[-–—]\\s?${YEAR}|[-–/]\\d\\d|/${YEAR})(?![\\w]|[-–/.:]\\d)`),
)
export const Decade = piece('Decade', /(?:(?:1[5-9]|20)\d|['‘’]\d)0(?:['’]s|s)\b/)
/** An hour that borrows "am" or "pm" from the end of its range: "8-10 pm". */
export const BareHour = piece(
  'BareHour',
  new RegExp(`${HOUR_12}(?:[:.][0-5]\\d)?(?=\\s?(?:-|–|to)\\s?${HOUR_12}(?:[:.][0-5]\\d)?${MERIDIEM})`),
)
export const Clock = piece(
  'Clock',
  new RegExp(
    `(?:${HOUR_12}(?:[:.][0-5]\\d(?::[0-5]\\d)?)?${MERIDIEM}|(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s?(?:hrs|GMT|UTC|BST|CES?T)\\b)|(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:]|[.,]\\d)${END})`,
  ),
)
/** Four digits that words after them make a time: "0544 hrs", "2130 GMT". */
export const Military = piece('Military', /(?:[01]\d|2[0-3])[0-5]\d(?=Z\b|\s?hrs?\b|\s(?:hours|GMT|UTC|local\stime)\b)/)
export const DayRange = piece(
  'DayRange',
  /(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s?(?:-|–|—|to\b|through\b)\s?(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w]|[-–.,:/]\d)/,
)
export const Quarter = piece(
  'Quarter',
  /Q[1-4](?![\w])|Q[1-4](?=FY)|[1-4]Q(?:\d\d(?:\d\d)?)?(?![\w])|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)[-\s][Qq]uarter(?!-)\b/,
)
export const Half = piece('Half', /H[12](?![\w])|[12]H(?![\w])|(?:[Ff]irst|[Ss]econd)[-\s][Hh]alf\b/)
export const Opening = piece(
  'Opening',
  /[Ff]irst\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)\smonths\sof\b/,
)
export const FiscalYear = piece('FiscalYear', /FY\s?['’]?(?:20)?\d\d(?:[-–/](?:20)?\d\d)?(?![\w])/)
export const Feast = piece(
  'Feast',
  /(?:New\sYear['’]?s?\s(?:Day|Eve)|Valentine['’]?s\sDay|St\.?\sPatrick['’]s\sDay|April\sFool['’]?s['’]?\sDay|Halloween|Christmas\s(?:Day|Eve)|Boxing\sDay)\b/,
)
export const Decimal = piece('Decimal', /\d+(?:,\d{3}(?!\d)|[.:]\d+)+/)
const ORDINAL_WORDS = [...ORDINALS.keys()].join('|')
export const Ordinal = piece(
  'Ordinal',
  new RegExp(`(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)\\b|(?:${ORDINAL_WORDS})(?=\\sof\\s[A-Z][a-z])`),
)
export const Year = piece('Year', /(?:1\d|20)\d\d(?![\w])/)
export const ShortYear = piece('ShortYear', /['’]\d\d(?![\w])/)
export const Day = piece('Day', /(?:3[01]|[12]\d|0?[1-9])(?![\w])/)
export const Digits = piece('Digits', /\d+/)
export const Word = piece('Word', /[A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*/)
export const Comma = piece('Comma', /,/)
export const Stop = piece('Stop', /\./)
export const Dash = piece('Dash', /[-\u2010-\u2014]/)
export const Other = piece('Other', /[!-+/:-@[-^`{-~\u0080-\u200f\u2015-\uffff]/)
/** White space that the pattern above does not name, and control characters. */
const Rest = piece('Rest', /[\0-\b\v\f\x0e-\x1f\x7f]/)

/** What no phrase holds. */
export const BREAKS: ReadonlySet<TokenType> = new Set([Gap, Word, Decimal, Stop, Other, Rest])

export const Month = word('Month')
export const Weekday = word('Weekday')
export const NearDay = word('NearDay')
export const Which = word('Which')
export const Unit = word('Unit')
export const DayPart = word('DayPart')
export const NumberWord = word('NumberWord')
export const Season = word('Season')
export const Ago = word('Ago')
export const Ended = word('Ended')
export const Through = word('Through')
export const To = word('To')
export const And = word('And')
export const Of = word('Of')
export const The = word('The')
export const Fiscal = word('Fiscal')
export const Modifier = word('Modifier')
export const Noon = word('Noon')
export const Zone = word('Zone')
export const HoursWord = word('HoursWord')

/** In the order that they are tried: longer forms first. */
export const ALL_TOKENS: TokenType[] = [
  Piece,
  Gap,
  White,
  IsoDate,
  IsoTime,
  NumericDate,
  NamedDate,
  YearRange,
  Decade,
  BareHour,
  Clock,
  Military,
  DayRange,
  Quarter,
  Half,
  Opening,
  FiscalYear,
  Feast,
  Decimal,
  Ordinal,
  Year,
  ShortYear,
  Day,
  Digits,
  Word,
  Comma,
  Stop,
  Dash,
  Other,
  Rest,
  Month,
  Weekday,
  NearDay,
  Which,
  Unit,
  DayPart,
  NumberWord,
  Season,
  Ago,
  Ended,
  Through,
  To,
  And,
  Of,
  The,
  Fiscal,
  Modifier,
  Noon,
  Zone,
  HoursWord,
]

const capitalised = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)

const ZONE_NAMES =
  'GMT UTC BST IST CET CEST EET EEST MSK JST ET EST EDT CT CST CDT MT MST MDT PT PST PDT AET AEST AEDT NZT NZST NZDT'

/** Names are only read where they are written as names: "March", "MARCH". */
const NAMES: readonly (readonly [TokenType, Iterable<string>])[] = [
  [Month, MONTHS.keys()],
  [Weekday, WEEKDAYS.keys()],
]

const WORDS: readonly (readonly [TokenType, Iterable<string>])[] = [
  [NearDay, NEAR_DAYS.keys()],
  [Which, WHICH.keys()],
  [Unit, UNITS.keys()],
  [DayPart, DAY_PARTS],
  [NumberWord, NUMBERS.keys()],
  [Season, SEASONS.keys()],
  [Ago, ['ago', 'earlier', 'later']],
  [Ended, ['ended', 'ending']],
  [Through, ['through', 'thru']],
  [To, ['to', 'until', 'till']],
  [And, ['and']],
  [Of, ['of']],
  [The, ['the']],
  [Fiscal, ['fiscal', 'financial']],
  [Modifier, ['early', 'mid', 'late']],
  [Noon, ['noon', 'midday', 'midnight']],
  [HoursWord, ['hrs', 'hr', 'hours']],
]

/** The types of all words of the grammar, by every way that they are written. */
export const WORD_TYPES: ReadonlyMap<string, TokenType> = new Map([
  ...WORDS.flatMap(([type, keys]) =>
    [...keys].flatMap((key) => [key, capitalised(key), key.toUpperCase()].map((image) => [image, type] as const)),
  ),
  ...NAMES.flatMap(([type, keys]) =>
    [...keys].flatMap((key) => [capitalised(key), key.toUpperCase()].map((image) => [image, type] as const)),
  ),
  ...ZONE_NAMES.split(' ').map((image) => [image, Zone] as const),
])
