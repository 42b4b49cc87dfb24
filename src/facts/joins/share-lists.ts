import type { Claim, Sentence } from '../../claims/index.js'
import { decimal, nominal, type Quantity, scaleQuantity, toNumber } from '../../quantity/index.js'

/** One of several shares of one thing, in per cent or, of each pound, in pounds. */
export interface Share {
  readonly claim: Claim
  readonly quantity: Quantity
}

/** Shares told one after another in a sentence, in its order; null where it tells such that belong to no list. */
export function sharesIn(
  { text, claims }: Pick<Sentence, 'text' | 'claims'>,
  kind: 'percent' | 'money',
): readonly Share[] | null {
  const shares: Share[] = []
  let fractions = 0
  for (const [k, claim] of claims.entries()) {
    const { quantity } = claim
    if (kind === 'money') {
      if (isPence(claim)) shares.push({ claim, quantity })
      continue
    }
    if (quantity.kind === 'ratio') fractions++
    if (quantity.kind === 'percent') shares.push({ claim, quantity: toUnits(quantity) })
    else if (isFraction(claim))
      shares.push({ claim, quantity: scaleQuantity({ ...quantity, kind: 'percent' }, HUNDRED, '%') })
    else if (
      shares[0]?.claim.quantity.kind === 'percent' &&
      shares.at(-1)!.claim === claims[k - 1] &&
      isElliptic(claim)
    )
      shares.push({ claim, quantity: { ...quantity, kind: 'percent', unit: '%' } })
  }
  // "More than half (54 per cent)": one share told twice.
  const once = shares.filter(({ claim }, k) => {
    const next = shares[k + 1]?.claim
    return (
      claim.quantity.kind !== 'ratio' || next === undefined || !TWICE.test(text.slice(claim.mark.to, next.mark.from))
    )
  })
  if (once.length === 0 || !once.every((share, i) => isPlain(share, i))) return null
  // A share in words that is none of the figures may be one of them: "60%, half of the rest and the remaining 20%".
  if ((text.match(FRACTION)?.length ?? 0) > fractions) return null
  const areLinked = once.slice(1).every(({ claim }, k) => {
    return LINK.test(text.slice(once[k]!.claim.mark.to, claim.mark.from))
  })
  return areLinked ? once : null
}

const TWICE = /^\s*(?:\(|,? or |,? that is,? )(?:just |exactly |some |about )?$/i

/** Of the shares of one thing those in tens are no rougher than the others. */
const toUnits = (quantity: Quantity): Quantity =>
  quantity.step.exponent > 0 ? { ...quantity, step: decimal(1) } : quantity

/** Between the shares of a list. */
const LINK = /^(?:[^.:%]|\.(?=\d)){1,90}$/
const FRACTION = /\b(?:a|one|two|three|the other) (?:half|third|quarter|fifth|sixth|eighth|tenth)s?\b|\bhalf\b/gi
const PENCE = /(?:p|c|¢|pence|cents?)$/i
const HUNDRED = decimal(100)

const isPence = ({ quantity, reading }: Claim): boolean =>
  quantity.kind === 'money' && PENCE.test(reading.text) && toNumber(nominal(quantity.stated)) < 1

const isFraction = ({ quantity: { kind, stated }, reading, text, mark }: Claim): boolean =>
  kind === 'ratio' && stated.kind === 'fraction' && !/ in /.test(reading.text) && !/^ of\b/.test(text.slice(mark.to))

/** "45 per cent, the free trade 30, supermarkets 20": a bare number of its own stretch is a share as those before it. */
function isElliptic({ quantity, subject, text, mark, reading }: Claim): boolean {
  if (
    !/^\d/.test(reading.text) ||
    quantity.kind !== 'count' ||
    quantity.unit !== '1' ||
    quantity.per !== null ||
    subject.headClass !== null
  )
    return false
  return quantity.stated.kind === 'decimal' && /^\s*(?:[,;.)]|$|and\b)/.test(text.slice(mark.to))
}

/** Only the first of a list says what the shares are of. */
const isPlain = ({ claim: { subject, quantity } }: Share, place: number): boolean =>
  quantity.change === null && quantity.per === null && (place === 0 || !subject.part)
