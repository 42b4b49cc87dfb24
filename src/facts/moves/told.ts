import type { Claim, Sentence } from '../../claims/index.js'
import type { Direction, Quantity } from '../../quantity/index.js'
import { isOfItsObject, OF_ITS_OWN } from '../joins/change-levels.js'
import { sizeSaid } from './sizes.js'

/** A figure of a sentence that says by how much something changed or differs. */
export interface Told {
  readonly claim: Claim
  readonly quantity: Quantity
  /** Null where the words leave open which way. */
  readonly direction: Direction | null
}

const UP = 'overrun|increase|rise|gain|jump|surge|growth|improvement|leap|addition|uplift|climb|advance'
const DOWN = 'fall|drop|cut|reduction|decline|decrease|saving|dip|slump|contraction|slide|loss'
const MORE =
  'more|higher|longer|dearer|taller|heavier|larger|bigger|greater|wider|deeper|hotter|warmer|older|later|costlier|better|extra|additional|above|ahead|up'
const LESS =
  'fewer|less|lower|shorter|cheaper|lighter|smaller|narrower|shallower|cooler|colder|younger|faster|quicker|sooner|below|short|down'
const HEDGE = '(?:(?:about|around|some|just|only|nearly|almost|over|exactly|a|an|the|more than|fully)\\s+)*'

const NOUN_OF = new RegExp(
  `\\b(?:(${UP})|(${DOWN}))s? (?:of|is|was|came to|comes to|amounts? to|amounted to|equals) ${HEDGE}$`,
  'i',
)
/** "Losing 2.4 km". */
const DOING = /\b(?:(gaining|adding|putting on)|(losing|shedding)) (?:about |some |nearly |almost |another |over )?$/i
/** "Shaving off 90", "taking 44 seconds off", "knocked £2 off". */
const OFF_BEFORE =
  /\b(?:shav(?:es?|ed|ing)|knock(?:s|ed|ing)?|lop(?:s|ped|ping)?|slic(?:es?|ed|ing)|trim(?:s|med|ming)?|chop(?:s|ped|ping)?|tak(?:es?|en|ing)|took|wip(?:es?|ed|ing)|cut(?:s|ting)?) off (?:about |some |nearly |almost |another )?$/i
const OFF_VERB =
  /\b(?:shav(?:es?|ed|ing)|knock(?:s|ed|ing)?|lop(?:s|ped|ping)?|slic(?:es?|ed|ing)|trim(?:s|med|ming)?|chop(?:s|ped|ping)?|tak(?:es?|en|ing)|took|wip(?:es?|ed|ing)|cut(?:s|ting)?)\s+(?:about |some |nearly |almost |another |more than )?$/i
const OFF_BEHIND = /^(?: [a-zÀ-ɏ]+){0,2}? off\b/i
/** A word of comparison behind a figure that ends its clause or goes on with what is compared. */
const COMPARED = new RegExp(
  `^(?: (?!(?:was|were|is|are|has|had|have|go|goes|went|drive|drove|run|ran|travel|earn|pay|live|stay|wait|take|took|score)\\b)[a-zÀ-ɏ]+)?\\s(?:(${MORE})|(${LESS}))(?=\\s*(?:[.,;:)–—]|$|\\s(?:than|and|but|at|in|on|now|this|over|where|what|its)\\b|\\s(?:of |on )?(?:the |its |last [a-zÀ-ɏ]+['’]s )?[£$€¥₹]?\\d))`,
  'i',
)

/** "Four times as many", "double the number": what one level is of the other. */
const AS_MANY =
  /^ (?:as (?:many|much|high|large|big|long|often)|(?:the|its|their) (?:number|figure|total|amount|level|price|size))\b(?=\s*(?:[.,;:)]|$|\sas (?:in|at|before|a year|now)|\sof \d))/i

/** ", or by 45 per cent." */
const OR_BY = /,? or by (?:about |some |nearly |almost |over )?$/i
const ENDS = /^\s*(?:[.,;:)–—]|$)/
/** "The gap of 0.9 points" lies between two things, not two times. */
const GAP = /\b(?:gap|lead|margin|advantage|distance|difference|spread)\b[^.;:\d]{0,25}$/i
const RELATIVE: ReadonlySet<Quantity['kind']> = new Set(['percent', 'ratio'])

const KINDS: ReadonlySet<Quantity['kind']> = new Set([
  'count',
  'money',
  'measure',
  'duration',
  'percent',
  'percentage-points',
  'basis-points',
  'ratio',
  'multiple',
])

/** The figures of a sentence that tell a change or a difference, in order. */
export function toldIn({ claims, text }: Sentence): readonly Told[] {
  const hasPercent = claims.some(({ quantity: { kind } }) => kind === 'percent')
  return claims.flatMap((claim): Told[] => {
    const { mark } = claim
    const quantity = hasPercent ? asPoints(claim.quantity) : claim.quantity
    if (!KINDS.has(quantity.kind) || hasOwnLevels(claim, claims)) return []
    if (BETWEEN.test(text.slice(mark.to)) || OF_ITS_OWN.test(text.slice(0, mark.from))) return []
    if (isOfItsObject(claim)) return []
    // "The 330 that never left and another 717": a second of two.
    if (/\band (?:another|a further|an extra) $/i.test(text.slice(0, mark.from))) return []
    if ((quantity.kind === 'multiple' || quantity.kind === 'ratio') && AS_MANY.test(text.slice(mark.to)))
      return [{ claim, quantity: sizeSaid({ ...claim, quantity: { ...quantity, kind: 'multiple' } }), direction: null }]
    if (quantity.change !== null)
      return [{ claim, quantity: sizeSaid({ ...claim, quantity }), direction: quantity.change }]
    if (quantity.kind === 'multiple') return []
    const direction = directionOf(text.slice(Math.max(0, mark.from - 50), mark.from), text.slice(mark.to, mark.to + 50))
    if (direction !== null) return [{ claim, quantity, direction }]
    if (RELATIVE.has(quantity.kind) && OR_BY.test(text.slice(0, mark.from)) && ENDS.test(text.slice(mark.to)))
      return [{ claim, quantity, direction: null }]
    if (AMOUNTS.has(quantity.kind) && (WENT_BY.test(text.slice(0, mark.from)) || OFF.test(text.slice(mark.to))))
      return [{ claim, quantity, direction: null }]
    const isOfPoints = quantity.kind === 'percentage-points' || quantity.kind === 'basis-points'
    if (isOfPoints && !GAP.test(text.slice(0, mark.from))) return [{ claim, quantity, direction: null }]
    return []
  })
}

/** "Leaving six points between the two sides" lie between two things, not two times. */
const BETWEEN = /^(?: points?)? between\b/i
/** "To double the number of fans from 24 to 48": both levels stand right behind it, as one figure. */
const hasOwnLevels = ({ mark, text }: Claim, claims: readonly Claim[]): boolean => {
  const next = claims.find((claim) => claim.mark.from >= mark.to)
  return (
    next?.quantity.stated.kind === 'range' &&
    /^from\b/i.test(next.reading.text) &&
    !/[,;.:]/.test(text.slice(mark.to, next.mark.from))
  )
}

/** "At 34 per cent, four points lower": points of that. */
const asPoints = (quantity: Quantity): Quantity =>
  quantity.kind === 'count' && quantity.unit === 'point'
    ? { ...quantity, kind: 'percentage-points', unit: 'pp' }
    : quantity

/** "Has warmed by 1.3 degrees", "has lengthened by": some verb of motion or other. */
const WENT_BY = new RegExp(
  `\\b(?:ha(?:s|ve|d)|was|were|been)\\s(?:[a-zÀ-ɏ]+ly\\s)?[a-zÀ-ɏ]+(?:ed|en|wn|unk) by ${HEDGE}$`,
  'i',
)
/** "8 dinars better off": which way it went depends on what was paid. */
const OFF = /^ (?:better|worse) off\b/i
const AMOUNTS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure', 'duration'])

/** "The £225,000 reduction": the change is named right behind its size. */
const NOUN_BEHIND = new RegExp(`^[ -](?:(${UP})|(${DOWN}))s?\\b`, 'i')
const THE = /\b(?:the|that|this|such an?) $/i

function directionOf(before: string, behind: string): Direction | null {
  const named = THE.test(before) ? NOUN_BEHIND.exec(behind) : null
  if (named !== null) return named[1] !== undefined ? 'up' : 'down'
  const noun = NOUN_OF.exec(before)
  if (noun !== null) return noun[1] !== undefined ? 'up' : 'down'
  if (OFF_BEFORE.test(before) || (OFF_VERB.test(before) && OFF_BEHIND.test(behind))) return 'down'
  const doing = DOING.exec(before)
  if (doing !== null) return doing[1] !== undefined ? 'up' : 'down'
  const compared = COMPARED.exec(behind)
  if (compared !== null) return compared[1] !== undefined ? 'up' : 'down'
  return null
}
