import type { Claim } from '../claims/index.js'
import type { Ledger, Pairing } from '../facts/index.js'
import { equalDecimals, nominal, sizeOf, toUnitOf } from '../quantity/index.js'
import { causeOf } from './causes.js'
import type { Discrepancy } from './discrepancy.js'

/** Which statements an agreement rule holds against each other. */
export type AgreementScope = 'across' | 'copies' | 'within' | 'headline'

/** Reports the pairs of claims about one fact whose figures cannot both be right, for the rule with this scope. */
export function checkAgreement(
  ledger: Ledger,
  scope: AgreementScope,
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  for (const pairing of ledger.pairings) {
    if (pairing.verdict !== 'conflict' || scopeOf(ledger, pairing) !== scope) continue
    // Dates of different sources are held against each other by the events that they are told for.
    if (scope === 'across' && pairing.a.quantity.kind === 'date') continue
    // What a text quotes from its own tables is held against the cells that its words name: see `checkMisquotes`.
    if (scope === 'within' && pairing.scored && (pairing.a.cell === null) !== (pairing.b.cell === null)) continue
    report(discrepancyOf(ledger, pairing, scope, ruleId))
  }
}

function scopeOf(ledger: Ledger, { a, b }: Pairing): AgreementScope {
  if (a.document !== b.document) return ledger.origins[a.document] === ledger.origins[b.document] ? 'copies' : 'across'
  return a.place === 'headline' || a.place === 'standfirst' ? 'headline' : 'within'
}

/** The claim that stands alone is shown first: the one whose figure fewer other documents support. */
function discrepancyOf(ledger: Ledger, pairing: Pairing, scope: AgreementScope, ruleId: string): Discrepancy {
  const { a, b } = pairing
  // Where something else than their words joined two that stand alone, the first is the odd one.
  const isOdd = !pairing.scored && (scope === 'across' || scope === 'within')
  const lead = supporters(ledger, b) - supporters(ledger, a)
  const [shown, other] = lead > 0 || (lead === 0 && isOdd) ? [a, b] : [b, a]
  const backing = supporters(ledger, other)
  // What the headline says is told as such, whichever of the two stands alone.
  const [actual, expected] = (scope === 'headline' ? [a, b] : [shown, other]).map((claim) => wordingOf(claim, a, b))
  return {
    ruleId,
    claims: [
      { claim: shown, role: 'figure' },
      { claim: other, role: 'source' },
    ],
    confidence: pairing.confidence,
    values: { actual: actual!, expected: expected! },
    expected: expected!,
    actual: actual!,
    steps: [],
    cause: causeBetween(other, shown),
    suggestions:
      backing > supporters(ledger, shown)
        ? [
            {
              claim: shown,
              replacement: other.reading.text,
              message: `Write ${other.reading.text}, as ${backing + 1} places do.`,
            },
          ]
        : [],
  }
}

/** The slip of the pen that may have made one figure of another; null where none does. */
function causeBetween({ quantity: right, reading }: Claim, { quantity: wrong, reading: other }: Claim): string | null {
  const same = right.moment === null && right.stated.kind === 'decimal' ? toUnitOf(right, wrong) : null
  if (same === null || wrong.stated.kind !== 'decimal') return null
  if (same !== right && equalDecimals(nominal(right.stated), nominal(wrong.stated)))
    return `another unit: ${other.text} for ${reading.text}?`
  return causeOf(nominal(same.stated), nominal(wrong.stated))
}

/** A figure as its text gives it, with the words before it where the two differ in those only: "fall by 3 per cent". */
const wordingOf = ({ reading, text, mark }: Claim, a: Claim, b: Claim): string =>
  sizeOf(a.quantity) === sizeOf(b.quantity) && a.quantity.kind === b.quantity.kind
    ? `${/(?:\S+ ){0,3}$/.exec(text.slice(0, mark.from))![0]}${reading.text}`
    : reading.text

/** How many other claims of the same fact agree with this one. */
function supporters(ledger: Ledger, claim: Claim): number {
  return supportsOf(ledger).get(claim.index) ?? 0
}

const memo = new WeakMap<Ledger, ReadonlyMap<number, number>>()

function supportsOf(ledger: Ledger): ReadonlyMap<number, number> {
  const known = memo.get(ledger)
  if (known !== undefined) return known
  const counts = new Map<number, number>()
  for (const { a, b, verdict, confidence } of ledger.pairings) {
    if (confidence < 0.5 || verdict === 'conflict' || verdict === 'superseded') continue
    for (const claim of [a, b]) counts.set(claim.index, (counts.get(claim.index) ?? 0) + 1)
  }
  memo.set(ledger, counts)
  return counts
}
