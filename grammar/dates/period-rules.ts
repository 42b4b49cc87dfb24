import type { IToken } from 'chevrotain'
import { dateOf, monthOrDay, seasonNear } from './dates-of.js'
import { feastPhrase, fiscalPhrase, openingMonths, quarterOf, shortYear, withYear, yearsPhrase } from './images.js'
import { PhraseGates } from './parser-gates.js'
import type { PeriodUnit, Phrase } from './phrase.js'
import * as t from './tokens.js'
import { MONTHS, NEAR_DAYS, SEASONS, UNITS, WEEKDAYS, WHICH } from './words.js'

/** The rules of years, of the periods that years hold, and of what is told from the document's own day. */
export class PeriodRules extends PhraseGates {
  protected readonly unit = this.RULE('unit', (): PeriodUnit => {
    const image = this.CONSUME(t.Unit).image
    return this.ACTION(() => UNITS.get(image.toLowerCase())!)
  })

  /** "last year" after a date: its distance from the document's year; null where it is not there. */
  protected readonly yearNear = this.RULE('yearNear', (): number | null => {
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

  protected readonly trailingYear = this.RULE('trailingYear', (): number => {
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

  protected readonly yearDate = this.RULE('yearDate', (): Phrase => {
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

  protected readonly plainYear = this.RULE(
    'plainYear',
    (): Phrase =>
      this.OR([
        { ALT: () => dateOf({ year: Number(this.CONSUME(t.Year).image) }) },
        { ALT: () => this.read(this.CONSUME(t.YearRange), yearsPhrase) },
      ]),
  )

  /** The year that a quarter, half or stretch belongs to. */
  protected readonly ownerYear = this.RULE('ownerYear', (): Phrase => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.Of) }, { ALT: () => this.CONSUME(t.Comma) }]))
    this.OPTION2(() => this.CONSUME(t.The))
    return this.OR2([
      { ALT: () => this.SUBRULE(this.plainYear) },
      { ALT: () => dateOf({ year: shortYear(this.CONSUME(t.ShortYear).image) }) },
      { ALT: () => this.SUBRULE(this.fiscal) },
      { ALT: () => this.SUBRULE(this.relative) },
    ])
  })

  protected readonly quarter = this.RULE('quarter', (): Phrase => {
    const image = this.CONSUME(t.Quarter).image
    const year = this.OPTION({ GATE: () => this.ownerAhead(), DEF: () => this.SUBRULE(this.ownerYear) })
    return this.ACTION(() => quarterOf(image, year ?? null))
  })

  protected readonly half = this.RULE('half', (): Phrase => {
    const image = this.CONSUME(t.Half).image
    const year = this.SUBRULE(this.ownerYear)
    return this.ACTION(() => ({ kind: 'half', half: /^(?:H1|1|f)/i.test(image) ? 1 : 2, year }))
  })

  protected readonly opening = this.RULE('opening', (): Phrase => {
    const image = this.CONSUME(t.Opening).image
    const year = this.SUBRULE(this.ownerYear)
    return this.ACTION(() => ({ kind: 'opening', months: openingMonths(image), year }))
  })

  protected readonly fiscal = this.RULE(
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

  protected readonly season = this.RULE('season', (): Phrase => {
    const image = this.CONSUME(t.Season).image
    this.OPTION(() => this.CONSUME(t.Of))
    const year = this.SUBRULE(this.plainYear)
    return this.ACTION(() => withYear(SEASONS.get(image.toLowerCase())!, year))
  })

  protected readonly nearDay = this.RULE('nearDay', (): Phrase => {
    const image = this.CONSUME(t.NearDay).image
    return this.ACTION(() => ({ kind: 'today', days: NEAR_DAYS.get(image.toLowerCase())! }))
  })

  protected readonly relative = this.RULE('relative', (): Phrase => {
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

  protected readonly feast = this.RULE('feast', (): Phrase => {
    const image = this.CONSUME(t.Feast).image
    const year = this.OPTION({ GATE: () => this.yearGoesOn(), DEF: () => this.SUBRULE(this.trailingYear) })
    return this.ACTION(() => feastPhrase(image, year ?? null))
  })

  /** What a token's image means; the image is no real one while the grammar is recorded. */
  protected read(token: IToken, meaning: (image: string) => Phrase): Phrase {
    return this.ACTION(() => meaning(token.image))
  }
}
