import type { IToken } from 'chevrotain'
import { addWeekday, dateOf, daysOf, inYear } from './dates-of.js'
import { clockPhrase, decadePhrase, inTens, isoPhrase, namedDatePhrase, numberIn, numericPhrase } from './images.js'
import type { Make } from './parser-gates.js'
import { PeriodRules } from './period-rules.js'
import type { Phrase, Shift } from './phrase.js'
import * as t from './tokens.js'
import { MONTHS, WEEKDAYS } from './words.js'

/** What tokens of certain types, in this order, say: the phrase that they begin with, and how many of them it takes. */
export interface Shape {
  readonly make: Make<Phrase>
  readonly count: number
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

  /** What the phrase says that starts at the first of these tokens, or null. */
  parse(tokens: IToken[], between: boolean): Shape | null {
    this.input = tokens
    this.tokens = tokens
    this.between = between
    const shape = this.start()
    return this.errors.length > 0 ? null : shape
  }

  private readonly start = this.RULE('start', (): Shape | null => {
    const make = this.OR<Make<Phrase> | null>({
      DEF: [
        { ALT: () => this.SUBRULE(this.time) },
        { GATE: () => this.shiftAhead(), ALT: () => this.SUBRULE(this.shift) },
        { GATE: () => this.endsAhead(), ALT: () => this.SUBRULE(this.ended) },
        { GATE: () => this.daysOfOneMonthAhead(), ALT: () => this.SUBRULE(this.daysOfOneMonth) },
        { GATE: () => this.dateAt(1), ALT: () => this.SUBRULE(this.dates) },
        { ALT: () => this.SUBRULE(this.nothing) },
      ],
      IGNORE_AMBIGUITIES: true,
    })
    const count = this.ACTION(() => this.tokens.indexOf(this.LA(0)) + 1)
    this.MANY(() => this.CONSUME(t.Piece))
    return make && { make, count }
  })

  private readonly nothing = this.RULE('nothing', (): null => {
    this.CONSUME(t.Piece)
    return null
  })

  private readonly time = this.RULE('time', (): Make<Phrase> => {
    const from = this.SUBRULE(this.clock)
    const to = this.OPTION({
      GATE: () => this.joinAt(1) && this.is(2, t.Clock, t.Noon, t.Military),
      DEF: () => {
        this.SUBRULE(this.join)
        return this.SUBRULE2(this.clock)
      },
    })
    this.OPTION2(() => this.CONSUME(t.HoursWord))
    const zone = this.OPTION3(() => this.image(this.CONSUME(t.Zone)))
    return (tokens) => clockPhrase(from(tokens), to?.(tokens) ?? null, zone?.(tokens) ?? null)
  })

  private readonly clock = this.RULE(
    'clock',
    (): Make<string> =>
      this.OR([
        { ALT: () => this.image(this.CONSUME(t.Clock)) },
        { ALT: () => this.image(this.CONSUME(t.BareHour)) },
        { ALT: () => this.image(this.CONSUME(t.Military)) },
        { ALT: () => this.image(this.CONSUME(t.Noon)) },
        { ALT: () => this.image(this.CONSUME(t.IsoTime)) },
      ]),
  )

  private readonly count = this.RULE(
    'count',
    (): Make<number> =>
      this.OR([
        { ALT: () => this.SUBRULE(this.words) },
        { ALT: () => this.told(this.CONSUME(t.Day), numberIn) },
        { ALT: () => this.told(this.CONSUME(t.Digits), numberIn) },
      ]),
  )

  private readonly words = this.RULE('words', (): Make<number> => {
    const first = this.told(this.CONSUME(t.NumberWord), numberIn)
    const second = this.OPTION({
      GATE: () => this.is(this.is(1, t.Dash) ? 2 : 1, t.NumberWord),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Dash))
        return this.told(this.CONSUME2(t.NumberWord), numberIn)
      },
    })
    return (tokens) => inTens(first(tokens), second?.(tokens) ?? 0)
  })

  private readonly shift = this.RULE('shift', (): Make<Phrase> => {
    const count = this.SUBRULE(this.count)
    const unit = this.SUBRULE(this.unit)
    const direction = this.told(this.CONSUME(t.Ago), (image) => image.toLowerCase() as Shift['direction'])
    return (tokens) => ({
      kind: 'shift',
      shift: { count: count(tokens), unit: unit(tokens), direction: direction(tokens) },
    })
  })

  private readonly ended = this.RULE('ended', (): Make<Phrase> => {
    const count = this.OPTION(() => this.SUBRULE(this.count))
    const unit = this.SUBRULE(this.unit)
    this.OR([
      { ALT: () => this.CONSUME(t.Ended) },
      { ALT: () => this.CONSUME(t.Through) },
      { ALT: () => this.CONSUME(t.To) },
    ])
    this.OPTION2(() => this.CONSUME(t.The))
    const end = this.SUBRULE(this.date)
    return (tokens) => ({ kind: 'ended', count: count?.(tokens) ?? 1, unit: unit(tokens), end: end(tokens) })
  })

  private readonly dates = this.RULE('dates', (): Make<Phrase> => {
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
    return to === undefined ? from : (tokens) => ({ kind: 'range', from: from(tokens), to: to(tokens) })
  })

  private readonly daysOfOneMonth = this.RULE('daysOfOneMonth', (): Make<Phrase> => {
    const day = this.OR([
      { ALT: () => this.told(this.CONSUME(t.Ordinal), numberIn) },
      { ALT: () => this.told(this.CONSUME(t.Day), numberIn) },
    ])
    this.CONSUME(t.And)
    this.OPTION(() => this.CONSUME(t.The))
    const to = this.SUBRULE(this.dayMonth)
    return (tokens) => {
      const last = to(tokens)
      return last.kind === 'date' ? { kind: 'range', from: { ...last, day: day(tokens) }, to: last } : last
    }
  })

  private readonly join = this.RULE('join', (): void => {
    this.OR([
      { ALT: () => this.CONSUME(t.Dash) },
      { ALT: () => this.CONSUME(t.To) },
      { ALT: () => this.CONSUME(t.Through) },
      { ALT: () => this.CONSUME(t.And) },
    ])
  })

  private readonly date = this.RULE('date', (): Make<Phrase> => {
    this.OPTION(() => {
      this.CONSUME(t.Modifier)
      this.OPTION2(() => this.CONSUME(t.Dash))
      this.OPTION3(() => this.CONSUME(t.The))
    })
    return this.OR<Make<Phrase>>([
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

  private readonly weekdayDate = this.RULE('weekdayDate', (): Make<Phrase> => {
    const weekday = this.listed(this.CONSUME(t.Weekday), WEEKDAYS)
    const dayAlone = (image: string): Phrase => dateOf({ day: numberIn(image) })
    const rest = this.OPTION({
      GATE: () => this.weekdayGoesOn(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Comma))
        this.OPTION3(() => this.CONSUME(t.The))
        return this.OR([
          { GATE: () => this.monthAfterDay(1), ALT: () => this.SUBRULE(this.dayMonth) },
          { ALT: () => this.SUBRULE(this.monthDay) },
          { ALT: () => this.told(this.CONSUME(t.Ordinal), dayAlone) },
          { ALT: () => this.told(this.CONSUME(t.Day), dayAlone) },
        ])
      },
    })
    return (tokens) => addWeekday(rest?.(tokens) ?? dateOf({}), weekday(tokens))
  })

  private readonly dayMonth = this.RULE('dayMonth', (): Make<Phrase> => {
    const days = this.OR([
      { ALT: () => this.image(this.CONSUME(t.Ordinal)) },
      { ALT: () => this.image(this.CONSUME(t.Day)) },
      { ALT: () => this.image(this.CONSUME(t.DayRange)) },
    ])
    this.OPTION(() => this.CONSUME(t.Of))
    const month = this.listed(this.CONSUME(t.Month), MONTHS)
    const year = this.OPTION2({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    const offset = this.SUBRULE(this.yearNear)
    return (tokens) => inYear(daysOf(days(tokens), month(tokens), year?.(tokens) ?? null), offset?.(tokens) ?? null)
  })

  private readonly monthDay = this.RULE('monthDay', (): Make<Phrase> => {
    const month = this.listed(this.CONSUME(t.Month), MONTHS)
    const days = this.OPTION({
      GATE: () => this.is(1, t.DayRange, t.Ordinal, t.Day) || (this.is(1, t.The) && this.is(2, t.Ordinal)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.The))
        return this.OR([
          { ALT: () => this.image(this.CONSUME(t.DayRange)) },
          { ALT: () => this.image(this.CONSUME(t.Ordinal)) },
          { ALT: () => this.image(this.CONSUME(t.Day)) },
        ])
      },
    })
    const year = this.OPTION3({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    const offset = this.SUBRULE(this.yearNear)
    return (tokens) => {
      const named = { month: month(tokens), year: year?.(tokens) ?? null }
      const phrase = days === undefined ? dateOf(named) : daysOf(days(tokens), named.month, named.year)
      return inYear(phrase, offset?.(tokens) ?? null)
    }
  })

  private readonly digits = this.RULE(
    'digits',
    (): Make<Phrase> =>
      this.OR([
        { ALT: () => this.told(this.CONSUME(t.IsoDate), isoPhrase) },
        { ALT: () => this.told(this.CONSUME(t.NumericDate), numericPhrase) },
        { ALT: () => this.told(this.CONSUME(t.NamedDate), namedDatePhrase) },
        { ALT: () => this.told(this.CONSUME(t.Decade), decadePhrase) },
      ]),
  )
}
