import type { Claim } from '../claims/index.js'
import type { Ledger, Pairing } from '../facts/index.js'
import { equalDecimals, nominal, printDecimal, significantDigits } from '../quantity/index.js'
import { append, stemOf, wordsOf } from '../text/index.js'
import type { Discrepancy } from './discrepancy.js'

/** Spans of time that a rate or a dose can be for, in the codes of units. */
const TIMES = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])
const FREQUENCY =
  /^ (?:[a-z]+,? ){0,4}?(?:(?:once|twice|(?:two|three|four) times) )?(?:(?:a|per|every|each) (?=day|week|month|year))?(daily|weekly|monthly|yearly|annually|day|week|month|year)\b/i
const CODES: Readonly<Record<string, string>> = {
  daily: 'd',
  day: 'd',
  weekly: 'wk',
  week: 'wk',
  monthly: 'mo',
  month: 'mo',
  yearly: 'a',
  annually: 'a',
  year: 'a',
}

/** From here on two amounts are held to be about one fact. */
const SURE = 0.8
/** One dose against two or more that say otherwise. */
const OUTVOTED = 0.82

/** Reports amounts that are the same in two places, but for another span of time: "400 a day", "400 a week". */
export function checkDenominators(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  for (const pairing of ledger.pairings)
    if (isSameRate(pairing, ledger)) report(found(ruleId, pairing.a, [pairing.b], pairing.confidence))
  for (const { claim, others } of outvotedDoses(ledger.claims)) report(found(ruleId, claim, others, OUTVOTED))
}

function found(ruleId: string, claim: Claim, others: readonly Claim[], confidence: number): Discrepancy {
  const [written, other] = [said(claim), said(others[0]!)]
  return {
    ruleId,
    claims: [claim, ...others].map((one) => ({ claim: one, role: 'rate' })),
    confidence,
    values: {},
    expected: written,
    actual: other,
    steps: [`${written} is not ${other}`],
    cause: null,
    suggestions: [],
  }
}

/** Whether two claims give one amount for two spans of time, and nothing else says that both are meant. */
function isSameRate({ a, b, verdict, confidence, context, parted }: Pairing, ledger: Ledger): boolean {
  if (confidence < SURE || verdict !== 'agree' || parted || a.quantity.per === b.quantity.per) return false
  if (!isTime(a.quantity.per) || !isTime(b.quantity.per) || !isSameAmount(a, b)) return false
  if (context < LEAST_CONTEXT && significantDigits(nominal(a.quantity.stated)).length < 3) return false
  return !ledger.pairings.some(
    (other) =>
      other.verdict === 'agree' &&
      other.a.quantity.per === other.b.quantity.per &&
      [other.a, other.b].includes(a) !== [other.a, other.b].includes(b) &&
      [other.a, other.b].every((claim) => claim.document === a.document || claim.document === b.document),
  )
}

/** Words alone must speak this much for one fact where the figure is a round one. */
const LEAST_CONTEXT = -1

const isTime = (per: string | null): boolean => per !== null && TIMES.has(per)

const isSameAmount = (a: Claim, b: Claim): boolean =>
  a.quantity.kind === b.quantity.kind &&
  a.quantity.unit === b.quantity.unit &&
  equalDecimals(nominal(a.quantity.stated), nominal(b.quantity.stated))

/** A dose said by fewer than this many outvotes nothing. */
const LEAST_DOSES = 3

/** Doses of one thing ("Albanol 40 mg once weekly") of which one alone is for another span of time than all the rest. */
function outvotedDoses(claims: readonly Claim[]): { readonly claim: Claim; readonly others: readonly Claim[] }[] {
  const amounts = grouped(claims, ({ quantity }) =>
    quantity.kind === 'measure' ? `${printDecimal(nominal(quantity.stated))} ${quantity.unit}` : null,
  )
  const doses = amounts.flatMap((alike) =>
    grouped(alike, (claim) => {
      const name = wordsOf(claim.text.slice(0, claim.mark.from)).at(-1)
      return name === undefined || frequencyOf(claim) === null ? null : stemOf(name.folded)
    }),
  )
  return doses.flatMap((list) => {
    const [one, rest, ...further] = grouped(list, frequencyOf, 1).sort((a, b) => a.length - b.length)
    if (one === undefined || rest === undefined || further.length > 0) return []
    const apart = rest.every(({ text }) => text !== one[0]!.text)
    return one.length === 1 && rest.length >= LEAST_DOSES - 1 && apart ? [{ claim: one[0]!, others: rest }] : []
  })
}

/** The claims with the same key, where at least `least` have it; those without a key are left out. */
function grouped(claims: readonly Claim[], keyOf: (claim: Claim) => string | null, least = LEAST_DOSES): Claim[][] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key === null) continue
    append(groups, key, claim)
  }
  return [...groups.values()].filter(({ length }) => length >= least)
}

/** The span of time that a figure is for: its own denominator, or a word of frequency behind it. */
function frequencyOf({ quantity, text, mark }: Claim): string | null {
  if (isTime(quantity.per)) return quantity.per
  return CODES[FREQUENCY.exec(text.slice(mark.to))?.[1]?.toLowerCase() ?? ''] ?? null
}

/** A figure with its span of time as written. */
function said(claim: Claim): string {
  if (isTime(claim.quantity.per)) return claim.reading.text
  return claim.reading.text + (FREQUENCY.exec(claim.text.slice(claim.mark.to))?.[0] ?? '')
}
