import type { Claim, Sentence } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import { lookUpCurrency } from '../../units/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'

/** Amounts given twice are the text's own conversion by the rate that it states. */
const STRENGTH = 0.85

/** One unit of `base` is `claim` of its own currency: "86 to the dollar", "$1 = 84 rupees". */
interface ExchangeRate {
  readonly document: number
  readonly claim: Claim
  readonly base: string
  readonly unit: string | null
}

const TO_THE = /^\s+(?:to|against)\s+(?:the|a|one)\s+((?:[A-Za-z]+\s)?[a-z]+)/
const EQUALS = /^\s*=\s*$/
/** What stands between an amount and the same in another currency. */
const AGAIN = /^(?:,? (?:or|which is)|,| \(|\s?\()\s?$/

/** Amounts given in two currencies, held against the exchange rate that their document states. */
export function currencyRelations(sentences: readonly Sentence[]): Relation[] {
  const rates = sentences.flatMap(ratesIn)
  if (rates.length === 0) return []
  return sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim, i) => {
      const other = sentence.claims[i + 1]
      return other === undefined ? [] : rates.flatMap((rate) => relationOf(claim, other, rate) ?? [])
    }),
  )
}

function ratesIn({ claims, text, document }: Sentence): ExchangeRate[] {
  return claims.flatMap((claim, i): ExchangeRate[] => {
    const behind = text.slice(claim.mark.to)
    const name = TO_THE.exec(behind)?.[1]
    const currency = name === undefined ? null : (lookUpCurrency(name) ?? lookUpCurrency(name.split(' ').at(-1)!))
    if (currency !== null && (claim.quantity.kind === 'count' || claim.quantity.kind === 'money'))
      return [
        { document, claim, base: currency.code, unit: claim.quantity.kind === 'money' ? claim.quantity.unit : null },
      ]
    const next = claims[i + 1]
    if (next === undefined || claim.quantity.kind !== 'money' || next.quantity.kind !== 'money') return []
    const { stated } = claim.quantity
    const isOne = stated.kind === 'decimal' && stated.value.mantissa === 1n && stated.value.exponent === 0
    return isOne && EQUALS.test(text.slice(claim.mark.to, next.mark.from))
      ? [{ document, claim: next, base: claim.quantity.unit, unit: next.quantity.unit }]
      : []
  })
}

/** rate × amount in the base currency = amount in the other, whichever of the two stands first. */
function relationOf(a: Claim, b: Claim, rate: ExchangeRate): Relation | null {
  if (a.document !== rate.document || a === rate.claim || b === rate.claim) return null
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money' || a.quantity.unit === b.quantity.unit) return null
  if (a.quantity.per !== b.quantity.per || !AGAIN.test(a.text.slice(a.mark.to, b.mark.from))) return null
  const [base, total] = a.quantity.unit === rate.base ? [a, b] : [b, a]
  if (base.quantity.unit !== rate.base || (rate.unit !== null && rate.unit !== total.quantity.unit)) return null
  const term = (role: string, claim: Claim, quantity: Quantity): Term => ({ role, claim, quantity, sign: 1 })
  const relation: Relation = {
    kind: 'product',
    terms: [
      term('rate', rate.claim, { ...rate.claim.quantity, kind: 'money', unit: total.quantity.unit, per: null }),
      term('count', base, { ...base.quantity, kind: 'count', unit: '1', per: null }),
      term('total', total, { ...total.quantity, per: null }),
    ],
    complete: true,
    direction: null,
    confidence: STRENGTH,
    cue: a.text.slice(a.mark.from, b.mark.to),
    origin: a.sentence === rate.claim.sentence ? 'sentence' : 'passage',
  }
  return evaluate(relation) === null ? null : relation
}
