import type { Claim, Sentence } from '../../claims/index.js'
import { add, decimal, multiply, nominal, type Quantity, valued } from '../../quantity/index.js'
import { likened } from '../joins/likening.js'
import { countOf } from '../joins/periods.js'
import { relationOf, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import type { List } from './lists.js'

const CONFIDENCE = 0.78
/** Two figures have a middle rather than an average. */
const FEWEST = 3
/** Right behind a list, up to the figure: what its members come to on average. */
const MEAN =
  /^(?:[^.;:,\d]{0,30}[,;:–—(]|\.)\s(?:that is |that was |which is |which was |which makes |or |giving |making |for |with )?(?:an? |the )?(?:average|mean|averaging)(?:(?: [a-z]+){0,2}? (?:of|is|was|being))? (?:about |just |exactly |almost |nearly |just over |just under )?$/i

/** "… and 12 days, so patients could expect 13.2 days on average". */
const SO = /^[^.;:\d]{0,20}[,;(–—] (?:so|or|that is|which is|making|giving|meaning)\b[^.;:\d]{0,40}$/i
const ON_AVERAGE = /^[^.;:,\d]{0,20}\bon average\b/i

/** An average held against the figures listed right before it: "18, 27, 31 and 24 newts, an average of 25 a pond". */
export function meanOf({ sentence, claims }: List, i: number, sentences: readonly Sentence[]): Relation | null {
  if (claims.length < FEWEST) return null
  const last = claims.at(-1)!
  const next = [...sentence.claims, ...(sentences[i + 1]?.claims ?? [])].find(
    (claim) => claim.document === last.document && claim.block === last.block && isBehind(last, claim, sentence),
  )
  return next === undefined || next.quantity.change !== null || next.quantity.stated.kind !== 'decimal'
    ? null
    : relationFor(claims, next)
}

/** Whether an average stands right behind the last figure of a list, in its sentence or at the head of the next. */
function isBehind({ index, mark }: Claim, claim: Claim, { claims, text }: Sentence): boolean {
  if (claim.index <= index) return false
  if (claims.includes(claim)) {
    const between = text.slice(mark.to, claim.mark.from)
    return MEAN.test(between) || (SO.test(between) && ON_AVERAGE.test(text.slice(claim.mark.to)))
  }
  return /^[^,;]*$/.test(text.slice(mark.to)) && MEAN.test(`. ${claim.text.slice(0, claim.mark.from)}`)
}

function relationFor(claims: readonly Claim[], average: Claim): Relation | null {
  const { per: _, ...own } = average.quantity
  const model = own.kind === 'count' ? claims.at(-1)! : average
  const quantities = claims.flatMap(({ quantity }) =>
    own.kind === 'count' && quantity.kind === 'count'
      ? quantity
      : (likened(quantity, { ...model.quantity, per: null }) ?? []),
  )
  if (quantities.length < claims.length) return null
  const many = decimal(claims.length)
  const [first] = quantities as [Quantity]
  const total = valued(first, quantities.map(({ stated }) => nominal(stated)).reduce(add))
  const { kind, unit } = first
  return relationOf(
    { kind: 'average', complete: true, direction: null, cue: 'average' },
    [
      { role: 'total', claim: null, quantity: { ...total, step: multiply(first.step, many) }, sign: 1 },
      { role: 'count', claim: null, quantity: countOf(many, many, many), sign: 1 },
      { role: 'average', claim: average, quantity: { ...own, per: null, kind, unit }, sign: 1 },
      ...claims.map((claim) => termFor('member', claim)),
    ],
    CONFIDENCE,
  )
}
