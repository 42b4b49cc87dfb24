import { perUnitName } from '../../src/units/index.js'
import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import type { Reading } from '../reading.js'
import { Of, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { isLengthOfTime } from './denominators.js'

/** What is paid again and again. */
const payments = wordSet(
  'charge charges fee fees rent rents wage wages salary salaries pay pension pensions premium premiums subscription ' +
    'subscriptions allowance allowances payment payments instalment instalments benefit benefits stipend stipends',
)
const copulas = wordSet('is are was were')
/** Words that the phrase of a payment can end with. */
const ENDING = mark([...copulas, 'of'])
/** How many words may stand between the period and the payment: "an annual road use charge". */
const BETWEEN = 2

/** The denominator of money that is paid by the period before it: "a monthly fee of $30", "yearly rents are £900"; else null. */
export function paidPer(tokens: readonly Token[], { kind, first }: Figure): string | null {
  const link = tokenAt(tokens, first - 1)
  if (kind !== 'money' || link === undefined || ((link.marks & ENDING) === 0 && link.tokenType !== Of)) return null
  if (!payments.has(tokenAt(tokens, first - 2)?.key ?? '')) return null
  for (let at = first - 3; at >= Math.max(0, first - 3 - BETWEEN); at--) {
    const { key } = tokens[at]!
    if (periodic.has(key)) return perUnitName(key)
  }
  return null
}

const periodic = wordSet('hourly daily nightly weekly fortnightly monthly quarterly yearly annual')

const APART = /^\s(?:to|vs\.?|versus)\s$/
/** The length of "from " and a sign before it. */
const FROM = 6
const BACK = /^,?\s(?:(?:up|down)\s)?from\s$/

/**
 * Two neighbours of which one has the rate of both: "from $5 to $4 a barrel", "1.1 vs 1.4 per year", "$4 a barrel, down
 * from $5". The earlier and the later one with their rate, or null where they share none.
 */
export function withSharedRate(text: string, first: Reading, second: Reading): readonly [Reading, Reading] | null {
  const [a, b] = [first.quantity, second.quantity]
  if ((a.per === null) === (b.per === null) || a.kind !== b.kind || !SHARING.has(a.kind)) return null
  if (a.unit !== b.unit && !(a.kind === 'count' && (b.per === null ? b : a).unit === '1')) return null
  // Counts to a currency are rates of exchange, which fall where the money rises.
  if (a.kind === 'count' && !isLengthOfTime((a.per ?? b.per)!.split('.').at(-1)!)) return null
  const between = text.slice(first.to, second.from)
  if (a.per === null) {
    const to =
      APART.test(between) &&
      (!/to/.test(between) || /\bfrom $/i.test(text.slice(Math.max(0, first.from - FROM), first.from)))
    return to ? [{ ...first, quantity: { ...a, per: b.per } }, second] : null
  }
  return BACK.test(between) ? [first, { ...second, quantity: { ...b, per: a.per } }] : null
}

const SHARING: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
