import { lookUpCurrency } from '../../src/units/index.js'

/** The money that a head names: its currency, and the power of ten of one of its cells, 0 for whole dollars, −2 for cents. */
export interface HeadMoney {
  readonly code: string
  readonly power: 0 | -2
}

/** The money that a head names as the unit of its cells ("$", "GBP k", "in euros", "Price, pence"); null where there is none. */
export function moneyOf(text: string): HeadMoney | null {
  const sign = SIGN.exec(text)
  if (sign !== null) return whole(lookUpCurrency(sign[0])?.code ?? lookUpCurrency(sign[0].slice(-1))?.code ?? null)
  const hundredths = hundredthsOf(text)
  if (hundredths !== null) return { code: hundredths, power: -2 }
  const code = /(?:^|[\s(,])([A-Z]{3})(?=$|[\s),]|\s?(?:k|m|mn|bn|000))/.exec(text)?.[1]
  const match = code === undefined ? null : lookUpCurrency(code)
  if (match !== null && match.kind === 'code' && !match.risky) return whole(match.code)
  const named =
    /\b((?:US|Australian|Canadian|Indian|Swiss|Hong Kong)\s)?(dollars?|euros?|pounds?|rupees?|francs?|yen|yuan)\b/i.exec(
      text,
    )
  return named === null || isPriced(text, named.index) ? null : whole(lookUpCurrency(named[0])?.code ?? null)
}

const whole = (code: string | null): HeadMoney | null => (code === null ? null : { code, power: 0 })

/** A sign that is the unit of cells: "Grants over £500" and "$20 notes" only tell what they are of. */
const SIGN = /(?:(?:[A-Z]{1,3})?[$£€¥₹₩₽]|\bRs\b\.?)(?![ \u00a0]?[1-9](?!,?000s\b))/
/** A number before the name of a currency: "a fee of 40 dollars". */
const PRICE = /[1-9][\d.,]*\s?(?:thousand|million|billion|bn|m|k)?\s?$/i
const isPriced = (text: string, at: number): boolean => PRICE.test(text.slice(0, at))

/** "Fare, cents", "US cents", "in pence", "Pence per litre"; not "Dollars and cents", nor a man called Pence. */
const NAMED = /(?:\b([A-Za-z]{2,}) )?\b(cents|[Pp]ence)\b(?=(.*))/
/** "p per share", "p/kWh". */
const EACH = /(?:^|[\s(,])p(?: per\b|\/)/
/** "Dividend (p)", "Up/(down), p"; elsewhere the letter marks what is provisional, or a test of chance. */
const LETTER = /(?:,\s?|\()p\)?$/
const PAID =
  /\b(?:prices?|costs?|dividends?|eps|per share|fares?|fees?|charges?|payouts?|tariffs?)\b|\bup\W{1,3}down\b/i

/** The currency whose hundredths a head's cells are in; null where it names none. */
function hundredthsOf(text: string): string | null {
  if (EACH.test(text) || (LETTER.test(text) && PAID.test(text))) return 'GBP'
  const named = NAMED.exec(text)
  if (named === null || isPriced(text, named.index)) return null
  const [, before = '', coins, behind] = named
  if (before === 'and' || (coins === 'Pence' && !/^ (?:per|an?|each)\b|^\//.test(behind!))) return null
  const own = lookUpCurrency(before)
  if (own?.kind === 'code' && !own.risky) return own.code
  return (lookUpCurrency(`${before} ${coins!}`) ?? lookUpCurrency(coins!))?.code ?? null
}
