import type { IToken } from 'chevrotain'
import { addWeekday, dateOf, daysOf, inYear, monthOrDay, seasonNear } from './dates-of.js'
import {
  clockPhrase,
  decadePhrase,
  feastPhrase,
  fiscalPhrase,
  isoPhrase,
  namedDatePhrase,
  numberIn,
  numericPhrase,
  openingMonths,
  quarterOf,
  shortYear,
  withYear,
  yearsPhrase,
} from './images.js'
import { PhraseGates } from './parser-gates.js'
import type { PeriodUnit, Phrase, Shift } from './phrase.js'
import * as t from './tokens.js'
import { MONTHS, NEAR_DAYS, SEASONS, UNITS, WEEKDAYS, WHICH } from './words.js'

/** A phrase and the offset in the window where it ends. */
export interface Parsed {
  readonly phrase: Phrase
  readonly to: number
}

/**
 * Dates, periods and clock times as an LL(1) grammar, which Chevrotain sets up fastest. What one token cannot tell, gates
 * look ahead for; what follows a phrase is swallowed, so that parsing does not fail on it.
 */
class PhraseParser extends PhraseGates {
  constructor() {
    super()
    this.performSelfAnalysis()
  }

  /** The phrase that starts at the first of these tokens, or null. */
  parse(tokens: IToken[], between: boolean): Parsed | null {
    this.input = tokens
    this.between = between
    const parsed = this.start()
    return this.errors.length > 0 ? null : parsed
  }

  private readonly start = this.RULE('start', (): Parsed | null => {
    const phrase = this.OR<Phrase | null>({
      DEF: [
        { ALT: () => this.SUBRULE(this.time) },
        { GATE: () => this.is(2, t.Unit) && this.is(3, t.Ago), ALT: () => this.SUBRULE(this.shift) },
        { GATE: () => this.endsAhead(), ALT: () => this.SUBRULE(this.ended) },
        { GATE: () => this.dateAt(1), ALT: () => this.SUBRULE(this.dates) },
        { ALT: () => this.SUBRULE(this.nothing) },
      ],
      IGNORE_AMBIGUITIES: true,
    })
    const to = this.ACTION(() => this.LA(0).startOffset + this.LA(0).image.length)
    this.MANY(() => this.CONSUME(t.Piece))
    return phrase && { phrase, to }
  })

  private readonly nothing = this.RULE('nothing', (): null => {
    this.CONSUME(t.Piece)
    return null
  })

  private readonly time = this.RULE('time', (): Phrase => {
    const from = this.SUBRULE(this.clock)
    const to = this.OPTION({
      GATE: () => this.joinAt(1) && this.is(2, t.Clock, t.Noon, t.Military),
      DEF: () => {
        this.SUBRULE(this.join)
        return this.SUBRULE2(this.clock)
      },
    })
    this.OPTION2(() => this.CONSUME(t.HoursWord))
    const zone = this.OPTION3(() => this.CONSUME(t.Zone).image)
    return this.ACTION(() => clockPhrase(from, to ?? null, zone ?? null))
  })

  private readonly clock = this.RULE('clock', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(t.Clock).image },
      { ALT: () => this.CONSUME(t.BareHour).image },
      { ALT: () => this.CONSUME(t.Military).image },
      { ALT: () => this.CONSUME(t.Noon).image },
      { ALT: () => this.CONSUME(t.IsoTime).image },
    ]),
  )

  private readonly count = this.RULE('count', (): number =>
    this.OR([
      { ALT: () => numberIn(this.CONSUME(t.NumberWord).image) },
      { ALT: () => numberIn(this.CONSUME(t.Day).image) },
      { ALT: () => numberIn(this.CONSUME(t.Digits).image) },
    ]),
  )

  private readonly unit = this.RULE('unit', (): PeriodUnit => {
    const image = this.CONSUME(t.Unit).image
    return this.ACTION(() => UNITS.get(image.toLowerCase())!)
  })

  private readonly shift = this.RULE('shift', (): Phrase => {
    const count = this.SUBRULE(this.count)
    const unit = this.SUBRULE(this.unit)
    const direction = this.CONSUME(t.Ago).image
    return this.ACTION(() => ({
      kind: 'shift',
      shift: { count, unit, direction: direction.toLowerCase() as Shift['direction'] },
    }))
  })

  private readonly ended = this.RULE('ended', (): Phrase => {
    const count = this.OPTION(() => this.SUBRULE(this.count))
    const unit = this.SUBRULE(this.unit)
    this.OR([
      { ALT: () => this.CONSUME(t.Ended) },
      { ALT: () => this.CONSUME(t.Through) },
      { ALT: () => this.CONSUME(t.To) },
    ])
    this.OPTION2(() => this.CONSUME(t.The))
    const end = this.SUBRULE(this.date)
    return { kind: 'ended', count: count ?? 1, unit, end }
  })

  private readonly dates = this.RULE('dates', (): Phrase => {
    const from = this.SUBRULE(this.date)
    const to = this.OPTION({
      GATE: () => this.rangeGoesOn(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Comma))
        this.SUBRULE(this.join)
        this.OPTION3(() => this.CONSUME(t.The))
        return this.SUBRULE2(this.date)
      },
    })
    return to ? { kind: 'range', from, to } : from
  })

  private readonly join = this.RULE('join', (): void => {
    this.OR([
      { ALT: () => this.CONSUME(t.Dash) },
      { ALT: () => this.CONSUME(t.To) },
      { ALT: () => this.CONSUME(t.Through) },
      { ALT: () => this.CONSUME(t.And) },
    ])
  })

  private readonly date = this.RULE('date', (): Phrase => {
    this.OPTION(() => {
      this.CONSUME(t.Modifier)
      this.OPTION2(() => this.CONSUME(t.Dash))
      this.OPTION3(() => this.CONSUME(t.The))
    })
    return this.OR<Phrase>([
      { ALT: () => this.SUBRULE(this.weekdayDate) },
      { ALT: () => this.SUBRULE(this.dayMonth) },
      { ALT: () => this.SUBRULE(this.monthDay) },
      { ALT: () => this.SUBRULE(this.digits) },
      { ALT: () => this.SUBRULE(this.yearDate) },
      { ALT: () => this.SUBRULE(this.quarter) },
      { ALT: () => this.SUBRULE(this.half) },
      { ALT: () => this.SUBRULE(this.opening) },
      { ALT: () => this.SUBRULE(this.fiscal) },
      { ALT: () => this.SUBRULE(this.season) },
      { ALT: () => this.SUBRULE(this.nearDay) },
      { ALT: () => this.SUBRULE(this.relative) },
      { ALT: () => this.SUBRULE(this.feast) },
    ])
  })

  private readonly weekdayDate = this.RULE('weekdayDate', (): Phrase => {
    const image = this.CONSUME(t.Weekday).image
    const weekday = this.ACTION(() => WEEKDAYS.get(image.toLowerCase())!)
    const rest = this.OPTION({
      GATE: () => this.weekdayGoesOn(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Comma))
        this.OPTION3(() => this.CONSUME(t.The))
        return this.OR([
          { GATE: () => this.monthAfterDay(1), ALT: () => this.SUBRULE(this.dayMonth) },
          { ALT: () => this.SUBRULE(this.monthDay) },
          { ALT: () => dateOf({ day: numberIn(this.CONSUME(t.Ordinal).image) }) },
          { ALT: () => dateOf({ day: numberIn(this.CONSUME(t.Day).image) }) },
        ])
      },
    })
    return this.ACTION(() => addWeekday(rest ?? dateOf({}), weekday))
  })

  private readonly dayMonth = this.RULE('dayMonth', (): Phrase => {
    const days = this.OR([
      { ALT: () => this.CONSUME(t.Ordinal).image },
      { ALT: () => this.CONSUME(t.Day).image },
      { ALT: () => this.CONSUME(t.DayRange).image },
    ])
    this.OPTION(() => this.CONSUME(t.Of))
    const month = this.CONSUME(t.Month).image
    const year = this.OPTION2({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    const offset = this.SUBRULE(this.yearNear)
    return this.ACTION(() => inYear(daysOf(days, MONTHS.get(month.toLowerCase())!, year ?? null), offset))
  })

  /** "last year" after a date: its distance from the document's year; null where it is not there. */
  private readonly yearNear = this.RULE('yearNear', (): number | null => {
    const image = this.OPTION({
      GATE: () => this.is(1, t.Which) && this.LA(2).image === 'year',
      DEF: () => {
        const which = this.CONSUME(t.Which).image
        this.CONSUME(t.Unit)
        return which
      },
    })
    return this.ACTION(() => (image === undefined ? null : WHICH.get(image.toLowerCase())!))
  })

  private readonly monthDay = this.RULE('monthDay', (): Phrase => {
    const image = this.CONSUME(t.Month).image
    const days = this.OPTION({
      GATE: () => this.is(1, t.DayRange, t.Ordinal, t.Day) || (this.is(1, t.The) && this.is(2, t.Ordinal)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.The))
        return this.OR([
          { ALT: () => this.CONSUME(t.DayRange).image },
          { ALT: () => this.CONSUME(t.Ordinal).image },
          { ALT: () => this.CONSUME(t.Day).image },
        ])
      },
    })
    const year = this.OPTION3({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    const offset = this.SUBRULE(this.yearNear)
    return this.ACTION(() => {
      const month = MONTHS.get(image.toLowerCase())!
      return inYear(
        days === undefined ? dateOf({ month, year: year ?? null }) : daysOf(days, month, year ?? null),
        offset,
      )
    })
  })

  private readonly trailingYear = this.RULE('trailingYear', (): number => {
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.Of) },
        { ALT: () => this.CONSUME(t.Dash) },
      ])
    })
    return this.OR2([
      { ALT: () => Number(this.CONSUME(t.Year).image) },
      { ALT: () => shortYear(this.CONSUME(t.ShortYear).image) },
    ])
  })

  private readonly digits = this.RULE(
    'digits',
    (): Phrase =>
      this.OR([
        { ALT: () => this.read(this.CONSUME(t.IsoDate), isoPhrase) },
        { ALT: () => this.read(this.CONSUME(t.NumericDate), numericPhrase) },
        { ALT: () => this.read(this.CONSUME(t.NamedDate), namedDatePhrase) },
        { ALT: () => this.read(this.CONSUME(t.Decade), decadePhrase) },
      ]),
  )

  private readonly yearDate = this.RULE('yearDate', (): Phrase => {
    const year = this.SUBRULE(this.plainYear)
    const quarter = this.OPTION({
      GATE: () => this.is(1, t.Quarter) || this.is(2, t.Quarter),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Dash))
        return this.CONSUME(t.Quarter).image
      },
    })
    return this.ACTION(() => (quarter === undefined ? year : quarterOf(quarter, year)))
  })

  private readonly plainYear = this.RULE(
    'plainYear',
    (): Phrase =>
      this.OR([
        { ALT: () => dateOf({ year: Number(this.CONSUME(t.Year).image) }) },
        { ALT: () => this.read(this.CONSUME(t.YearRange), yearsPhrase) },
      ]),
  )

  /** The year that a quarter, half or stretch belongs to. */
  private readonly ownerYear = this.RULE('ownerYear', (): Phrase => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Of) }, { ALT: () => this.CONSUME(t.Comma) }]))
    this.OPTION2(() => this.CONSUME(t.The))
    return this.OR2([
      { ALT: () => this.SUBRULE(this.plainYear) },
      { ALT: () => dateOf({ year: shortYear(this.CONSUME(t.ShortYear).image) }) },
      { ALT: () => this.SUBRULE(this.fiscal) },
      { ALT: () => this.SUBRULE(this.relative) },
    ])
  })

  private readonly quarter = this.RULE('quarter', (): Phrase => {
    const image = this.CONSUME(t.Quarter).image
    const year = this.OPTION({ GATE: () => this.ownerAhead(), DEF: () => this.SUBRULE(this.ownerYear) })
    return this.ACTION(() => quarterOf(image, year ?? null))
  })

  private readonly half = this.RULE('half', (): Phrase => {
    const image = this.CONSUME(t.Half).image
    const year = this.SUBRULE(this.ownerYear)
    return this.ACTION(() => ({ kind: 'half', half: /^(?:H1|1|f)/i.test(image) ? 1 : 2, year }))
  })

  private readonly opening = this.RULE('opening', (): Phrase => {
    const image = this.CONSUME(t.Opening).image
    const year = this.SUBRULE(this.ownerYear)
    return this.ACTION(() => ({ kind: 'opening', months: openingMonths(image), year }))
  })

  private readonly fiscal = this.RULE(
    'fiscal',
    (): Phrase =>
      this.OR([
        { ALT: () => this.read(this.CONSUME(t.FiscalYear), fiscalPhrase) },
        {
          ALT: () => {
            this.CONSUME(t.Fiscal)
            this.OPTION(() => this.CONSUME(t.Unit))
            return this.OR2([
              { ALT: () => this.read(this.CONSUME(t.Year), fiscalPhrase) },
              { ALT: () => this.read(this.CONSUME(t.YearRange), fiscalPhrase) },
            ])
          },
        },
      ]),
  )

  private readonly season = this.RULE('season', (): Phrase => {
    const image = this.CONSUME(t.Season).image
    this.OPTION(() => this.CONSUME(t.Of))
    const year = this.SUBRULE(this.plainYear)
    return this.ACTION(() => withYear(SEASONS.get(image.toLowerCase())!, year))
  })

  private readonly nearDay = this.RULE('nearDay', (): Phrase => {
    const image = this.CONSUME(t.NearDay).image
    return this.ACTION(() => ({ kind: 'today', days: NEAR_DAYS.get(image.toLowerCase())! }))
  })

  private readonly relative = this.RULE('relative', (): Phrase => {
    const image = this.CONSUME(t.Which).image
    const offset = this.ACTION(() => WHICH.get(image.toLowerCase())!)
    return this.OR<Phrase>([
      { ALT: () => ({ kind: 'relative', unit: this.SUBRULE(this.unit), offset, fiscal: false }) },
      {
        ALT: () => {
          this.CONSUME(t.Fiscal)
          return { kind: 'relative', unit: this.SUBRULE2(this.unit), offset, fiscal: true }
        },
      },
      { ALT: () => monthOrDay(this.CONSUME(t.Month).image, MONTHS, 'month', offset) },
      { ALT: () => monthOrDay(this.CONSUME(t.Weekday).image, WEEKDAYS, 'weekday', offset) },
      { ALT: () => seasonNear(this.CONSUME(t.Season).image, offset) },
      {
        ALT: () => {
          this.CONSUME(t.DayPart)
          return { kind: 'today', days: offset }
        },
      },
    ])
  })

  private readonly feast = this.RULE('feast', (): Phrase => {
    const image = this.CONSUME(t.Feast).image
    const year = this.OPTION({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    return this.ACTION(() => feastPhrase(image, year ?? null))
  })

  /** What a token's image means; the image is no real one while the grammar is recorded. */
  private read(token: IToken, meaning: (image: string) => Phrase): Phrase {
    return this.ACTION(() => meaning(token.image))
  }
}

let parser: PhraseParser | null = null

/** A phrase, and how many tokens it takes; null where tokens begin with none. */
type Remembered = { readonly phrase: Phrase; readonly count: number } | null

/** Some tokens in a row that have been read, and those that came next; `known` says what the row begins with. */
class Row {
  known: Remembered | undefined = undefined
  readonly type: number
  /** The row that ends with a token of the same image and another type. */
  readonly other: Row | undefined
  private readonly longer = new Map<string, Row>()

  constructor(type: number, other?: Row) {
    this.type = type
    this.other = other
  }

  /** The row with one more token. */
  with({ image, tokenTypeIdx }: IToken): Row {
    const first = this.longer.get(image)
    let row = first
    while (row !== undefined && row.type !== tokenTypeIdx) row = row.other
    if (row !== undefined) return row
    rows++
    const added = new Row(tokenTypeIdx, first)
    this.longer.set(image, added)
    return added
  }
}

/** Texts tell the same few dates over and over: all that was read, behind "between" and elsewhere, and how many rows that are. */
let remembered: readonly [Row, Row] = [new Row(0), new Row(0)]
let rows = 0
/** The memory is emptied at this size. */
const MOST_ROWS = 20_000

/** The phrase that starts at the first of these tokens; null where none does. `between`: the word before was "between". */
export function parsePhrase(tokens: IToken[], between: boolean): Parsed | null {
  if (rows >= MOST_ROWS) {
    remembered = [new Row(0), new Row(0)]
    rows = 0
  }
  let row = remembered[between ? 0 : 1]
  for (const token of tokens) row = row.with(token)
  const { known = (row.known = parseAnew(tokens, between)) } = row
  return known && { phrase: known.phrase, to: endOf(tokens[known.count - 1]!) }
}

function parseAnew(tokens: IToken[], between: boolean): Remembered {
  parser ??= new PhraseParser()
  const parsed = parser.parse(tokens, between)
  return parsed && { phrase: parsed.phrase, count: 1 + tokens.findIndex((token) => endOf(token) === parsed.to) }
}

const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length
