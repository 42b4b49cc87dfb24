import type { Claim } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import type { Relation, Term } from '../relation.js'
import { likened } from './likening.js'
import { repairChance } from './repairing.js'
import { relationOf, termFor } from './surroundings.js'

const ADDABLE: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])

/** Whether figures like a claim's can be added up: an amount or a length of time, hedged or not; no change, rate or range. */
export const isAddable = ({ quantity }: Claim): boolean =>
  ADDABLE.has(quantity.kind) && quantity.stated.kind === 'decimal' && quantity.change === null && quantity.per === null

/** Whether a claim is a plain amount that can be added up: no change, rate, range or bound. */
export const isAmount = (claim: Claim): boolean =>
  isAddable(claim) && claim.quantity.kind !== 'duration' && claim.quantity.hedge === 'exact'

/** What some figures come to as written, each in its own unit. */
export const totalOf = (claims: readonly Claim[]): number => claims.reduce((sum, claim) => sum + claimSize(claim), 0)

/** Whether two figures are in units that go together, or one of them bare. */
export const isLike = (a: Claim, b: Claim): boolean =>
  likened(a.quantity, b.quantity) !== null || likened(b.quantity, a.quantity) !== null

/** "$2.6m a year, of which five members put in $320,000 each": what a rate comes to is some of the total before it. */
export const isSpentInPart = (total: Claim, rate: Claim): boolean =>
  total.sentence === rate.sentence &&
  /\bof (?:which|whom|that|it|this|them)\b/i.test(total.text.slice(total.mark.to, rate.mark.from))

/** The sum that parts (and terms that no figure writes) make of a whole; null where they do not go together. */
export const sumOf = (
  whole: Claim,
  parts: readonly Claim[],
  confidence: number,
  unwritten: readonly Term[] = [],
): Relation | null =>
  relationOf(
    { kind: 'parts', complete: true, direction: null, cue: 'all' },
    [termFor('whole', whole), ...parts.map((part) => termFor('part', part, whole)), ...unwritten],
    confidence,
  )

/** What parts come to, as a share of their whole, where one of the figures is wrong; and where a slip of the pen explains it. */
const NEAR = { low: 0.8, high: 1.35 } as const
const SLIPPED = { low: 0.55, high: 1.8 } as const

/** Whether the parts of a sum come so near to its whole that they are meant for it. */
export function isNearly(relation: Relation): boolean {
  const [whole, ...parts] = relation.terms.map(({ quantity }) => sizeOf(quantity)) as [number, ...number[]]
  const ratio = parts.reduce((sum, part) => sum + part, 0) / whole
  const isIn = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
    ratio >= low && ratio <= high
  return isIn(NEAR) || (isIn(SLIPPED) && repairChance(relation) !== null)
}
