import { dateOf, monthOrDay, seasonNear } from './dates-of.js'
import { feastPhrase, fiscalPhrase, openingMonths, quarterOf, shortYear, withYear, yearsPhrase } from './images.js'
import { isYear, type Make, PhraseGates } from './parser-gates.js'
import type { PeriodUnit, Phrase } from './phrase.js'
import * as t from './tokens.js'
import { MONTHS, NEAR_DAYS, SEASONS, UNITS, WEEKDAYS, WHICH } from './words.js'

/** The rules of years, of the periods that years hold, and of what is told from the document's own day. */
export class PeriodRules extends PhraseGates {
  protected readonly unit = this.RULE('unit', (): Make<PeriodUnit> => this.listed(this.CONSUME(t.Unit), UNITS))

  /** "last year" after a date: its distance from the document's year; undefined where it is not there. */
  protected readonly yearNear = this.RULE('yearNear', (): Make<number> | undefined =>
    this.OPTION({
      GATE: () => this.is(1, t.Which) && isYear(this.LA(2)),
      DEF: () => {
        const which = this.CONSUME(t.Which)
        this.CONSUME(t.Unit)
        return this.listed(which, WHICH)
      },
    }),
  )

  protected readonly trailingYear = this.RULE('trailingYear', (): Make<number> => {
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Comma) },
        { ALT: () => this.CONSUME(t.Of) },
        { ALT: () => this.CONSUME(t.Dash) },
      ])
    })
    return this.OR2([
      { ALT: () => this.told(this.CONSUME(t.Year), Number) },
      { ALT: () => this.told(this.CONSUME(t.ShortYear), shortYear) },
    ])
  })

  protected readonly yearDate = this.RULE('yearDate', (): Make<Phrase> => {
    const year = this.SUBRULE(this.plainYear)
    const quarter = this.OPTION({
      GATE: () => this.is(1, t.Quarter) || this.is(2, t.Quarter),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Dash))
        return this.image(this.CONSUME(t.Quarter))
      },
    })
    return quarter === undefined ? year : (tokens) => quarterOf(quarter(tokens), year(tokens))
  })

  protected readonly plainYear = this.RULE(
    'plainYear',
    (): Make<Phrase> =>
      this.OR([
        { ALT: () => this.told<Phrase>(this.CONSUME(t.Year), (image) => dateOf({ year: Number(image) })) },
        { ALT: () => this.told(this.CONSUME(t.YearRange), yearsPhrase) },
      ]),
  )

  /** The year that a quarter, half or stretch belongs to. */
  protected readonly ownerYear = this.RULE('ownerYear', (): Make<Phrase> => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Of) }, { ALT: () => this.CONSUME(t.Comma) }]))
    this.OPTION2(() => this.CONSUME(t.The))
    return this.OR2([
      { ALT: () => this.SUBRULE(this.plainYear) },
      { ALT: () => this.told<Phrase>(this.CONSUME(t.ShortYear), (image) => dateOf({ year: shortYear(image) })) },
      { ALT: () => this.SUBRULE(this.fiscal) },
      { ALT: () => this.SUBRULE(this.relative) },
    ])
  })

  protected readonly quarter = this.RULE('quarter', (): Make<Phrase> => {
    const quarter = this.image(this.CONSUME(t.Quarter))
    const year = this.OPTION({ GATE: () => this.ownerAhead(), DEF: () => this.SUBRULE(this.ownerYear) })
    return (tokens) => quarterOf(quarter(tokens), year?.(tokens) ?? null)
  })

  protected readonly half = this.RULE('half', (): Make<Phrase> => {
    const half = this.told(this.CONSUME(t.Half), (image) => (/^(?:H1|1|f)/i.test(image) ? 1 : 2))
    const year = this.SUBRULE(this.ownerYear)
    return (tokens) => ({ kind: 'half', half: half(tokens), year: year(tokens) })
  })

  protected readonly opening = this.RULE('opening', (): Make<Phrase> => {
    const months = this.told(this.CONSUME(t.Opening), openingMonths)
    const year = this.SUBRULE(this.ownerYear)
    return (tokens) => ({ kind: 'opening', months: months(tokens), year: year(tokens) })
  })

  protected readonly fiscal = this.RULE(
    'fiscal',
    (): Make<Phrase> =>
      this.OR([
        { ALT: () => this.told(this.CONSUME(t.FiscalYear), fiscalPhrase) },
        {
          ALT: () => {
            this.CONSUME(t.Fiscal)
            this.OPTION(() => this.CONSUME(t.Unit))
            return this.OR2([
              { ALT: () => this.told(this.CONSUME(t.Year), fiscalPhrase) },
              { ALT: () => this.told(this.CONSUME(t.YearRange), fiscalPhrase) },
            ])
          },
        },
      ]),
  )

  protected readonly season = this.RULE('season', (): Make<Phrase> => {
    const season = this.listed(this.CONSUME(t.Season), SEASONS)
    this.OPTION(() => this.CONSUME(t.Of))
    const year = this.SUBRULE(this.plainYear)
    return (tokens) => withYear(season(tokens), year(tokens))
  })

  protected readonly nearDay = this.RULE('nearDay', (): Make<Phrase> => {
    const days = this.listed(this.CONSUME(t.NearDay), NEAR_DAYS)
    return (tokens) => ({ kind: 'today', days: days(tokens) })
  })

  protected readonly relative = this.RULE('relative', (): Make<Phrase> => {
    const offset = this.listed(this.CONSUME(t.Which), WHICH)
    const relative =
      (unit: Make<PeriodUnit>, fiscal: boolean): Make<Phrase> =>
      (tokens) => ({ kind: 'relative', unit: unit(tokens), offset: offset(tokens), fiscal })
    return this.OR<Make<Phrase>>([
      { ALT: () => relative(this.SUBRULE(this.unit), false) },
      {
        ALT: () => {
          this.CONSUME(t.Fiscal)
          return relative(this.SUBRULE2(this.unit), true)
        },
      },
      {
        ALT: () => {
          const month = this.image(this.CONSUME(t.Month))
          return (tokens) => monthOrDay(month(tokens), MONTHS, 'month', offset(tokens))
        },
      },
      {
        ALT: () => {
          const weekday = this.image(this.CONSUME(t.Weekday))
          return (tokens) => monthOrDay(weekday(tokens), WEEKDAYS, 'weekday', offset(tokens))
        },
      },
      {
        ALT: () => {
          const season = this.image(this.CONSUME(t.Season))
          return (tokens) => seasonNear(season(tokens), offset(tokens))
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.DayPart)
          return (tokens) => ({ kind: 'today', days: offset(tokens) })
        },
      },
    ])
  })

  protected readonly feast = this.RULE('feast', (): Make<Phrase> => {
    const feast = this.image(this.CONSUME(t.Feast))
    const year = this.OPTION({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    return (tokens) => feastPhrase(feast(tokens), year?.(tokens) ?? null)
  })
}
