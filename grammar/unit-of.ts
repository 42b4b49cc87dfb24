import { altered, copyOf, type Figure, negated } from './figure.js'
import { mark } from './marks.js'
import { ageOf } from './phrases/ages.js'
import { measureAfter } from './phrases/measures.js'
import { type MoneyPrefix, moneyAfter, moneyBefore, smallCodes } from './phrases/money.js'
import { multipleAfter } from './phrases/multiples.js'
import { endings, ordinalOf, placeOf, restOf } from './phrases/ordinals.js'
import { partOfUnit, unitAndPart } from './phrases/parts.js'
import { LONGEST_LETTERS, withScaleLetter } from './phrases/scales.js'
import { shareAfter, shareNames } from './phrases/shares.js'
import type { ReadingContext } from './reading.js'
import {
  CurrencySign,
  Dash,
  Digits,
  MONEY_NAME,
  Of,
  Open,
  Percent,
  STRANGE,
  Stop,
  type Token,
  tokenAt,
  UNIT_NAME,
  Word,
} from './tokens.js'

/** The figure with sign, currency, share, measure, age or multiple, whichever the tokens around it write. */
export function withUnit(
  text: string,
  tokens: readonly Token[],
  bare: Figure,
  context: ReadingContext,
  afterPercent: boolean,
  previous: Figure | undefined,
): Figure {
  if (bare.kind === 'ordinal') return restOf(tokens, bare) ?? bare
  const place = bare.kind === 'ratio' ? placeOf(tokens, bare) : null
  if (place !== null) return place
  const before = tokenAt(tokens, bare.first - 1)
  const after = tokens[bare.next]
  const prefix = mayBeCurrency(before) ? moneyBefore(tokens, bare.first, context.dollar) : null
  const scaled =
    after?.tokenType === Word && after.image.length <= LONGEST_LETTERS
      ? withScaleLetter(tokens, bare, prefix !== null || endsMoneyRange(tokens, bare, previous))
      : bare
  if (prefix !== null) return prefixed(text, tokens, scaled, prefix)
  const figure = mayBeSign(before) ? withSign(text, tokens, scaled) : scaled
  const aged = ageOf(tokens, figure)
  if (aged !== null) return aged
  if (figure.kind === 'ratio' || figure.stated.kind !== 'decimal') {
    const part =
      vagueOfUnit(text, tokens, figure, context) ??
      unitAndPart(text, tokens, figure, context) ??
      partOfUnit(text, tokens, figure, context, afterPercent)
    if (part !== null) return part
  }
  if (!mayBeUnit(tokens[figure.next])) return figure
  const unit =
    ordinalOf(tokens, figure) ??
    shareAfter(tokens, figure, afterPercent) ??
    moneyAfter(text, tokens, figure, context.dollar) ??
    multipleAfter(tokens, figure) ??
    measureAfter(text, tokens, figure) ??
    figure
  return unit === figure ? figure : (ageOf(tokens, unit) ?? unit)
}

/** Words that no name of money or of a measure starts with, and that make a unit of a figure all the same. */
const UNIT = mark([...shareNames, ...endings, ...smallCodes, 'fold', 'times', 'x', 'as', 'grand'])

/** Whether a unit may begin with a token: a word that bears a mark of such, "MUSD", a hyphen, a bracket, a sign. */
function mayBeUnit(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { marks, tokenType, image } = token
  if ((marks & (UNIT | MONEY_NAME | UNIT_NAME | STRANGE)) !== 0) return true
  if (tokenType === Dash || tokenType === Open || tokenType === Percent) return true
  return image.length === 4 && image.startsWith('M')
}

/** Whether a currency, or the stop that shortens one, may stand right before a figure, and whether a sign may. */
const mayBeCurrency = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.marks & (MONEY_NAME | STRANGE)) !== 0 || token.tokenType === Stop || token.tokenType === CurrencySign)
const mayBeSign = (token: Token | undefined): boolean =>
  token !== undefined && ((token.marks & MINUS) !== 0 || token.tokenType === Dash)

const MINUS = mark(['minus', 'negative'])

/** The figure with the currency before it, and its sign; "$5 dollars" names the currency twice. */
function prefixed(text: string, tokens: readonly Token[], figure: Figure, { first, code }: MoneyPrefix): Figure {
  const bare = copyOf(figure)
  bare.first = first
  bare.kind = 'money'
  bare.unit = code
  bare.explicit = true
  const money = withSign(text, tokens, bare)
  const named = moneyAfter(text, tokens, money, code)
  const twice =
    named !== null && named.unit === code && named.step === money.step && tokens[named.next - 1]!.key.endsWith('s')
  return twice ? altered(money, { next: named.next }) : money
}

/** Whether the figure is the upper end of "$5-10m": its letter scales as that of money does. */
function endsMoneyRange(tokens: readonly Token[], { first }: Figure, previous: Figure | undefined): boolean {
  if (previous?.kind !== 'money' || previous.next + 1 !== first) return false
  return tokens[first - 1]!.tokenType === Dash || tokens[first - 1]!.key === 'to'
}

/** "hundreds of tonnes", "millions of dollars": the unit behind a vague plural; null for other figures. */
function vagueOfUnit(text: string, tokens: readonly Token[], figure: Figure, context: ReadingContext): Figure | null {
  if (figure.numeral.form !== 'vague' || tokens[figure.next]?.tokenType !== Of) return null
  const moved = altered(figure, { next: figure.next + 1 })
  return moneyAfter(text, tokens, moved, context.dollar) ?? measureAfter(text, tokens, moved)
}

/** "−5", "minus 5", "negative one": the sign belongs to the figure where nothing touches it from the left. */
function withSign(text: string, tokens: readonly Token[], figure: Figure): Figure {
  const sign = tokenAt(tokens, figure.first - 1)
  if (sign === undefined) return figure
  if (sign.key === 'minus' || sign.key === 'negative') return altered(negated(figure), { first: figure.first - 1 })
  if (sign.tokenType !== Dash || sign.to !== tokens[figure.first]!.from || sign.image === '—' || sign.image === '--')
    return figure
  const left = sign.from > 0 ? text[sign.from - 1] : undefined
  if (left !== undefined && !/[\s(<>=["“,;:]/.test(left)) return figure
  if (tokenAt(tokens, figure.first - 2)?.tokenType === Digits) return figure
  return altered(negated(figure), { first: figure.first - 1 })
}
