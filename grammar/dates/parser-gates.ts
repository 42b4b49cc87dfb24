import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain'
import { parserOptions } from '../lookahead.js'
import * as t from './tokens.js'

/**
 * What the rules yield: how to make of the tokens of a phrase what they say. Which rules apply hangs on the types of the
 * tokens alone, so that what is made of one phrase can be made of all others of its shape.
 */
export type Make<T> = (tokens: readonly IToken[]) => T

/**
 * What the rules of dates cannot tell from one token: each gate looks further ahead and says whether a step of the grammar
 * is taken. `n` counts tokens ahead, 1 = the next.
 */
export class PhraseGates extends EmbeddedActionsParser {
  /** Whether the word before the phrase was "between", so that "and" joins two ends. */
  protected between = false
  /** The tokens that are being read. */
  protected tokens: readonly IToken[] = []

  constructor() {
    super(t.ALL_TOKENS, parserOptions)
  }

  protected is(n: number, ...types: readonly TokenType[]): boolean {
    return types.includes(this.LA(n).tokenType)
  }

  /** What the image of a token means. */
  protected told<T>(token: IToken, meaning: (image: string) => T): Make<T> {
    const index = this.ACTION(() => this.tokens.indexOf(token))
    return (tokens) => meaning(tokens[index]!.image)
  }

  /** The same by a table of words in small letters. */
  protected listed<T>(token: IToken, table: ReadonlyMap<string, T>): Make<T> {
    return this.told(token, (image) => table.get(image.toLowerCase())!)
  }

  protected image(token: IToken): Make<string> {
    return this.told(token, (image) => image)
  }

  protected joinAt(n: number): boolean {
    return this.is(n, t.Dash, t.To, t.Through) || (this.between && this.is(n, t.And))
  }

  protected monthAfterDay(n: number): boolean {
    if (!this.is(n, t.Day, t.Ordinal, t.DayRange)) return false
    return this.is(n + 1, t.Month) || (this.is(n + 1, t.Of) && this.is(n + 2, t.Month))
  }

  protected rangeGoesOn(): boolean {
    const at = this.is(1, t.Comma) ? 2 : 1
    return this.joinAt(at) && this.dateAt(at + 1)
  }

  /** Whether a date starts at token n: what the grammar would need many tokens to tell. */
  protected dateAt(n: number): boolean {
    if (this.is(n, t.The) || this.is(n, t.Modifier)) {
      const next = this.is(n, t.Modifier) && this.is(n + 1, t.Dash, t.The) ? n + 2 : n + 1
      return !this.is(next, t.The, t.Modifier) && this.dateAt(next)
    }
    if (this.is(n, t.Weekday, t.Month, t.IsoDate, t.NumericDate, t.NamedDate, t.Year, t.YearRange, t.Decade))
      return true
    if (this.is(n, t.Quarter, t.FiscalYear, t.NearDay, t.Feast)) return true
    if (this.is(n, t.Half, t.Opening)) return this.ownerAt(n + 1)
    if (this.is(n, t.Fiscal)) return this.is(this.is(n + 1, t.Unit) ? n + 2 : n + 1, t.Year, t.YearRange)
    if (this.is(n, t.Season)) return this.is(this.is(n + 1, t.Of) ? n + 2 : n + 1, t.Year, t.YearRange)
    if (this.is(n, t.Which)) return this.whichAt(n)
    return this.monthAfterDay(n)
  }

  protected whichAt(n: number): boolean {
    if (this.is(n + 1, t.Fiscal)) return this.is(n + 2, t.Unit)
    return this.is(n + 1, t.Unit, t.Month, t.Weekday, t.Season, t.DayPart)
  }

  /** Whether a year that owns a quarter stands at token n. */
  protected ownerAt(n: number): boolean {
    let at = n
    if (this.is(at, t.Of, t.Comma)) at++
    if (this.is(at, t.The)) at++
    if (this.is(at, t.Which)) return this.is(at + 1, t.Unit) || (this.is(at + 1, t.Fiscal) && this.is(at + 2, t.Unit))
    if (this.is(at, t.Fiscal)) return this.dateAt(at)
    return this.is(at, t.Year, t.YearRange, t.ShortYear, t.FiscalYear)
  }

  protected ownerAhead(): boolean {
    return this.ownerAt(1)
  }

  protected yearGoesOn(): boolean {
    const at = this.is(1, t.Comma, t.Of, t.Dash) ? 2 : 1
    return this.is(at, t.Year) || (at === 1 && this.is(at, t.ShortYear))
  }

  /** Whether "three days ago" or "twenty-eight years later" comes next. */
  protected shiftAhead(): boolean {
    if (!this.is(2, t.Dash, t.NumberWord)) return this.is(2, t.Unit) && this.is(3, t.Ago)
    const at = this.is(2, t.Dash) ? 4 : 3
    return this.is(1, t.NumberWord) && this.is(at - 1, t.NumberWord) && this.is(at, t.Unit) && this.is(at + 1, t.Ago)
  }

  /** Whether "3 and 17 May" comes next, behind "between". */
  protected daysOfOneMonthAhead(): boolean {
    if (!this.between || !this.is(1, t.Day, t.Ordinal) || !this.is(2, t.And)) return false
    return this.monthAfterDay(this.is(3, t.The) ? 4 : 3)
  }

  protected endsAhead(): boolean {
    let at = this.is(1, t.Unit) ? 1 : 2
    if (!this.is(at, t.Unit) || !this.is(at + 1, t.Ended, t.Through, t.To)) return false
    at += 2
    return !this.is(at, t.Year) && this.dateAt(at)
  }

  protected weekdayGoesOn(): boolean {
    let at = this.is(1, t.Comma) ? 2 : 1
    if (this.is(at, t.The)) at++
    if (this.is(at, t.Month) || this.monthAfterDay(at))
      return this.is(at, t.Month) ? this.is(at + 1, t.Day, t.Ordinal, t.DayRange, t.The) : true
    if (this.is(1, t.Comma)) return false
    if (this.is(at, t.Ordinal)) return true
    return this.is(at, t.Day) && this.joinAt(at + 1) && this.is(at + 2, t.Weekday)
  }
}

/** Whether a token is "year": the one word that the rules ask for by itself, and part of what makes a shape. */
export const isYear = ({ image }: IToken): boolean => image === 'year'
