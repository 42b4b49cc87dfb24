import type { IToken } from 'chevrotain'
import { addWeekday, dateOf, daysOf, inYear } from './dates-of.js'
import { clockPhrase, decadePhrase, isoPhrase, namedDatePhrase, numberIn, numericPhrase } from './images.js'
import { PeriodRules } from './period-rules.js'
import type { Phrase, Shift } from './phrase.js'
import * as t from './tokens.js'
import { MONTHS, WEEKDAYS } from './words.js'

/** A phrase and the offset in the window where it ends. */
export interface Parsed {
  readonly phrase: Phrase
  readonly to: number
}

/**
 * Dates, periods and clock times as an LL(1) grammar, which Chevrotain sets up fastest. What one token cannot tell, gates
 * look ahead for; what follows a phrase is swallowed, so that parsing does not fail on it.
 */
export class PhraseParser extends PeriodRules {
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
}
