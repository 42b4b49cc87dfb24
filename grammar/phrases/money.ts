import { add, compareDecimals, decimal, parseDecimal } from '../../src/quantity/index.js'
import type { CurrencyMatch } from '../../src/units/index.js'
import { altered, copyOf, type Figure, timesFigure } from '../figure.js'
import { currencyAt, currencyNamed, startsCurrency } from '../names.js'
import {
  Comma,
  CurrencySign,
  Dash,
  Digits,
  isHyphen,
  Open,
  Quote,
  Scale,
  Stop,
  type Token,
  tokenAt,
  Word,
} from '../tokens.js'
import { worthOf } from '../vocabulary.js'
import { wordSet } from '../word-set.js'

/** Codes that texts also write in small letters. */
export const smallCodes = wordSet('usd eur gbp inr rmb cny jpy aud cad nzd chf hkd sgd zar')
const signPrefixes = wordSet('us hk nz c u.s u.s.')

/** The currency written before a figure ("$", "US$", "Rs.", "EUR", "usd$"): its code and where it begins. */
export interface MoneyPrefix {
  readonly code: string
  readonly first: number
}

/** Reads the currency before token `first`; null where there is none. `dollar` is what a bare "$" means. */
export function moneyBefore(tokens: readonly Token[], first: number, dollar: string): MoneyPrefix | null {
  const before = tokenAt(tokens, first - 1)
  if (before === undefined) return null
  if (before.tokenType === CurrencySign) return signBefore(tokens, first - 1, dollar)
  const dotted = before.tokenType === Stop && before.image === '.'
  const at = dotted ? first - 2 : first - 1
  const word = tokenAt(tokens, at)
  if (word === undefined || (word.tokenType !== Word && word.tokenType !== Scale)) return null
  if (!startsCurrency(word)) return null
  if (tokenAt(tokens, at - 1)?.to === word.from && /[\w]/.test(tokens[at - 1]!.image)) return null
  if (dotted && word.to !== before.from) return null
  const match =
    currencyNamed(dotted ? `${word.image}.` : word.image) ??
    (smallCodes.has(word.key) ? currencyNamed(word.key.toUpperCase()) : null)
  if (match === null || match.minor || match.kind === 'word') return null
  const glued = before.to === tokens[first]!.from
  // "L34103XX" is a number of a register.
  if (
    word.image.length === 1 &&
    glued &&
    tokens[first + 1]?.tokenType === Word &&
    tokens[first + 1]!.from === tokens[first]!.to &&
    tokens[first + 1]!.image.length > 1 &&
    /^[A-Z]/.test(tokens[first + 1]!.image)
  )
    return null
  // "Q9 and Q17 are slow": one letter and a small number are a name; "Q1,250.00" is money.
  if (/^[A-QS-Z]$/.test(word.image) && glued && /^\d{1,3}$/.test(tokens[first]!.image)) return null
  if (match.risky && word.key !== 'rs' && !glued && !isFigureLike(tokens[first]!)) return null
  if (match.risky && word.image.length === 1 && !glued) return null
  if (match.kind === 'symbol' && /^[A-Z]{1,2}$/.test(word.image) && !glued && word.image !== 'RM') return null
  return { code: match.code, first: at }
}

function signBefore(tokens: readonly Token[], at: number, dollar: string): MoneyPrefix {
  const { image, from } = tokens[at]!
  const sign = image.length > 1 ? image.replace('\\', '') : image
  const word = tokenAt(tokens, at - 1)
  const glued = word !== undefined && word.to === from && word.image !== 'a'
  if (word !== undefined && (glued || signPrefixes.has(word.key)) && /^[A-Za-z.]+$/.test(word.image)) {
    const pronoun = !glued && word.image === 'us' && givers.has(tokenAt(tokens, at - 2)?.key ?? '')
    if (!pronoun) {
      const letters = word.image.replace(/\./g, '').toUpperCase()
      const match = currencyNamed(letters + sign) ?? (/^[A-Z]{3}$/.test(letters) ? currencyNamed(letters) : null)
      if (match !== null) return { code: match.code, first: at - 1 }
    }
  }
  return { code: sign === '$' ? dollar : (currencyNamed(sign)?.code ?? 'XXX'), first: at }
}

/** "It costs us $1.20" */
const givers = wordSet(
  'cost costs costing give gives gave charge charges charged owe owes owed pay pays paid save saves saved for to from',
)

const isFigureLike = (token: Token): boolean =>
  token.tokenType === Digits && (token.image.length > 2 || /\D/.test(token.image))

/** Words of money that an everyday reading is likelier for. */
const doubtful = wordSet(
  'unit units value certificate certificates all top try cup gold silver sole soles colon mad pen bam cop ' +
    'sos kina sterling real mark som lat lev kip dong inti ether buck crown tala ron gel lek php mop lak ' +
    'austral',
)
const weighing = wordSet(
  'weigh weighs weighed weighing weight lose lost losing shed gain gained drop heavier lighter thrust ' + 'overweight',
)

/** The figure as money where a currency follows it ("420 million Swiss francs", "90p", "5 €", "25-pound"); else null. */
export function moneyAfter(text: string, tokens: readonly Token[], figure: Figure, dollar: string): Figure | null {
  let at = figure.next
  let scaled = figure
  const hyphen = isHyphen(tokens, at)
  if (hyphen) at++
  const millions = tokenAt(tokens, at)?.image.length === 4 ? /^M([A-Z]{3})$/.exec(tokens[at]!.image) : null
  if (millions !== null && currencyNamed(millions[1]!)?.kind === 'code') {
    return altered(timesFigure(altered(figure, { rounded: true }), decimal(1, 6)), {
      kind: 'money',
      unit: millions[1]!,
      explicit: true,
      next: at + 1,
    })
  }
  if (
    tokenAt(tokens, at)?.key === 'grand' &&
    (tokens[at + 1]?.tokenType !== Word || afterGrand.has(tokens[at + 1]!.key))
  ) {
    return altered(timesFigure(altered(figure, { rounded: true }), decimal(1, 3)), {
      kind: 'money',
      unit: dollar,
      explicit: true,
      next: at + 1,
    })
  }
  const named = currencyAt(text, tokens, at) ?? smallCodeAt(tokens, at)
  if (named === null || !isMoney(tokens, figure, at, named.match, named.next)) return null
  let next = named.next
  const scale = tokens[next]
  if (
    named.match.kind === 'code' &&
    scale?.tokenType === Scale &&
    scale.image.length > 3 &&
    figure.numeral.scale.exponent === 0
  ) {
    scaled = timesFigure(altered(figure, { rounded: true }), decimal(worthOf(scale.key)))
    next++
  }
  const worth = parseDecimal(named.match.worth)!
  const bare = named.match.ambiguous.length > 0 && named.match.code === 'USD'
  const money = copyOf(timesFigure(scaled, worth))
  money.kind = 'money'
  money.unit = bare ? dollar : named.match.code
  money.explicit = true
  money.next = next
  money.hyphened = hyphen
  return money
}

/** What may follow "twenty grand"; before other words it is an adjective. */
const afterGrand = wordSet(
  'in for on to from per each of at by more less or apiece over up down last this next every when after before if ' +
    'while because since towards toward than',
)

function smallCodeAt(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (token?.key.length !== 3 || !smallCodes.has(token.key)) return null
  const match = currencyNamed(token.key.toUpperCase())
  return match && { match, name: token.image, next: at + 1 }
}

function isMoney(tokens: readonly Token[], figure: Figure, at: number, match: CurrencyMatch, next: number): boolean {
  const token = tokens[at]!
  const glued = token.from === tokens[at - 1]!.to
  if (match.kind === 'symbol') {
    if (/^[A-Za-z]{1,2}$/.test(token.image) && next === at + 1) {
      return (
        ((glued && (token.image === 'p' || token.image === 'c')) || token.image === 'kr') &&
        !/[A-Za-z]/.test(tokens[next]?.from === token.to ? (tokens[next]!.image[0] ?? '') : '')
      )
    }
    const follower = tokens[next]
    const letters =
      follower?.from === tokens[next - 1]!.to && (follower.tokenType === Word || follower.tokenType === Quote)
    return !letters && (follower?.tokenType !== Digits || glued)
  }
  if (tokens[next]?.tokenType === Digits && tokens[next]!.from === tokens[next - 1]!.to) return false
  if (match.kind === 'code') return !match.risky || figure.numeral.grouped || figure.numeral.rounded
  if (next > at + 1) return true
  if (doubtful.has(token.key)) return false
  if (token.key === 'won') return figure.numeral.grouped || figure.numeral.rounded
  if (token.key === 'marks') return figure.numeral.rounded
  if (token.key === 'pound' || token.key === 'pounds') return !isWeight(tokens, figure, at)
  return true
}

/** Whether pounds here are a mass: a verb of weighing before, or a body or fish after "25-pound". */
export function isWeight(tokens: readonly Token[], figure: Figure, at: number): boolean {
  if (figure.numeral.scale.exponent > 3) return false
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 5); i--) if (weighing.has(tokens[i]!.key)) return true
  const after = tokens[at + 1]
  if (after?.key === 'of' || isConverted(tokens, at + 1)) return true
  if (after?.key === 'per' || after?.key === 'overweight' || after?.key === 'heavier' || after?.key === 'lighter')
    return true
  return (
    tokenAt(tokens, at - 1)?.tokenType === Dash &&
    !['note', 'coin', 'deposit', 'fine', 'bill', 'fee', 'ticket', 'prize'].includes(after?.key ?? 'note')
  )
}

/** How many tokens a figure of mass may end behind: ", or about 70.5 kilograms". */
const CONVERTED = 6
const masses = wordSet(
  'kg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams tonne tonnes stone ounce ounces',
)

/** Whether what stands in brackets or behind "or" says the same as a mass. */
function isConverted(tokens: readonly Token[], from: number): boolean {
  let at = from
  if (tokens[at]?.tokenType === Comma) at++
  if (tokens[at]?.tokenType !== Open && tokens[at]?.key !== 'or') return false
  for (let i = at + 1; i < Math.min(tokens.length, at + CONVERTED); i++) {
    if (tokens[i]!.tokenType === Stop || tokens[i]!.tokenType === Comma) return false
    if (masses.has(tokens[i]!.key)) return true
  }
  return false
}

/** "3 dollars 50 cents": an amount and its hundredths as one; null for anything else. */
export function joinMoney(tokens: readonly Token[], major: Figure, minor: Figure): Figure | null {
  if (major.kind === 'money' && minor.kind === 'count' && endsAmount(tokens, major, minor))
    return joinMoney(tokens, major, altered(timesFigure(minor, decimal(1, -2)), { kind: 'money', unit: major.unit }))
  if (major.kind !== 'money' || minor.kind !== 'money' || major.unit !== minor.unit) return null
  if (major.stated.kind !== 'decimal' || minor.stated.kind !== 'decimal' || major.stated.value.exponent < 0) return null
  // "£5m and 20p" are two sums.
  if (major.rounded) return null
  const link = tokens[major.next]
  const joined = minor.first === major.next || (minor.first === major.next + 1 && link?.key === 'and')
  const hundredths = minor.numeral.value
  if (!joined || hundredths.exponent < 0 || compareDecimals(minor.stated.value, decimal(1)) >= 0) return null
  if (compareDecimals(hundredths, minor.stated.value) === 0) return null
  const value = add(major.stated.value, minor.stated.value)
  return altered(major, {
    next: minor.next,
    stated: { kind: 'decimal', value },
    step: decimal(1, -2),
    rounded: false,
  })
}

const withCents = wordSet('dollar dollars euro euros pound pounds')

/** "12 dollars and 40.": two digits behind "and", with nothing counted, are cents. */
function endsAmount(tokens: readonly Token[], major: Figure, minor: Figure): boolean {
  const behind = tokens[minor.next]
  return (
    minor.first === major.next + 1 &&
    tokens[major.next]!.key === 'and' &&
    withCents.has(tokens[major.next - 1]!.key) &&
    /^\d\d$/.test(minor.numeral.literal ?? '') &&
    (behind === undefined || behind.tokenType === Stop)
  )
}
