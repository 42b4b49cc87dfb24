import type { Claim, Sentence } from '../../claims/index.js'
import {
  add,
  addIntervals,
  maximum,
  nominal,
  type Quantity,
  subtract,
  subtractIntervals,
  toNumber,
} from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { levelBeside, OF_ITS_OWN, OTHER_BASIS } from './change-levels.js'
import { likened } from './likening.js'

const CONFIDENCE = 0.82

/** What stands between a change in figures and the same in per cent. */
const BESIDE = /^\s*(?:\(|,? or |,? that is,? |,? i\.e\.,? )(?:about |around |some |nearly |almost |by )*$/i
/** Words behind a change that say it is one: "3,600 (9.9%) more than a year before". */
const MORE = /^\s*\)?\s*(?:more|higher|larger|greater|up)\b/i
const FEWER = /^\s*\)?\s*(?:less|lower|fewer|smaller|down)\b/i
/** Words that say what a change is from. */
const BASIS = /\b(?:than|from|compared|against|versus|on the (?:month|quarter|week)|since|and)\b/i
/** Between a level and the change that led to it: nothing that ends the clause. */
const LEADS = /^[^.;:()]{0,60},\s*(?:(?:up|down|by|or|about|some|an?|rise|fall|increase|drop|of)\s+)*$/i

/**
 * A change told twice beside the level that it led to, by its amount and by its share: "3,600 (9.9%) more than a year before"
 * with 40,000 in front, "climbed 8 per cent to 104,000, up by 7,700". The level less the amount is what the share is of. Only
 * what fails is given.
 */
export const doubleChanges = (sentences: readonly Sentence[]): Relation[] =>
  sentences.flatMap((sentence) => {
    if (OTHER_BASIS.test(sentence.text)) return []
    const shares = sentence.claims.filter(({ quantity }) => SHARES.has(quantity.kind))
    return shares.flatMap((share) => failing(share, sentence) ?? [])
  })

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio'])
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

function failing(share: Claim, sentence: Sentence): Relation | null {
  const amounts = sentence.claims.filter(
    ({ quantity, text, mark }) => AMOUNTS.has(quantity.kind) && !OF_ITS_OWN.test(text.slice(0, mark.from)),
  )
  const told = amounts.flatMap((amount) => {
    const direction = directionOf(share, amount, sentence)
    return direction === null ? [] : [{ amount, direction }]
  })
  const [only] = told
  if (only === undefined || told.length > 1) return null
  const { amount, direction } = only
  const level = levelFor(share, amount, sentence)
  const size = level === null ? null : likened(amount.quantity, level.quantity)
  if (level === null || size === null || isShareOfLevel(share, size, level)) return null
  const relation = relationOf(share, amount, size, level, direction)
  const result = relation === null ? null : evaluate(relation)
  return result === null || result.holds ? null : relation
}

/** Which way a share and an amount are said to change one level; null where they are not said to be one change. */
function directionOf(share: Claim, amount: Claim, { text, claims }: Sentence): 'up' | 'down' | null {
  const [first, second] = share.index < amount.index ? [share, amount] : [amount, share]
  const own = share.quantity.change ?? amount.quantity.change
  if (
    share.quantity.change !== null &&
    amount.quantity.change !== null &&
    share.quantity.change !== amount.quantity.change
  )
    return null
  if (second.index === first.index + 1 && BESIDE.test(text.slice(first.mark.to, second.mark.from))) {
    if (own !== null) return own
    const behind = text.slice(second.mark.to)
    return MORE.test(behind) ? 'up' : FEWER.test(behind) ? 'down' : null
  }
  // "82,300 lower than in 2019 and 13 per cent lower than in 2023": each from a level of its own.
  const between = text.slice(first.mark.to, second.mark.from)
  // "Taking it to 800, an increase of about 3%, while the number filled rose by 46": of another thing.
  const hasBasis = BASIS.test(between) || /\b(?:while|whereas|but|although)\b|;/.test(between)
  if (hasBasis || own === null) return null
  const changes = claims.filter(({ quantity }) => quantity.change !== null)
  return changes.length === 2 && changes.includes(share) && changes.includes(amount) ? own : null
}

/** The level that the two led to: the one that words put beside either, or the last of its sort in front of both. */
function levelFor(share: Claim, amount: Claim, sentence: Sentence): Claim | null {
  const beside = [levelBeside(share, sentence, amount), levelBeside(amount, sentence)].find(
    (claim) => claim !== null && claim !== amount,
  )
  if (beside != null) return beside
  const first = share.index < amount.index ? share : amount
  const front = sentence.claims.filter(
    ({ index, quantity }) =>
      index < first.index && quantity.moment === null && quantity.change === null && AMOUNTS.has(quantity.kind),
  )
  const [level] = front
  return front.length === 1 && LEADS.test(sentence.text.slice(level!.mark.to, first.mark.from)) ? level! : null
}

/** "£60m (8.1%)" of £740m may as well be a share of the level. */
function isShareOfLevel(share: Claim, amount: Quantity, level: Claim): boolean {
  const [part, whole, said] = [amount.stated, level.quantity.stated, share.quantity.stated].map((value) =>
    toNumber(nominal(value)),
  )
  const percent = share.quantity.kind === 'percent' ? 100 : 1
  const step = toNumber(share.quantity.step) || 0.01
  return Math.abs((part! / whole!) * percent - said!) <= step / 2
}

/** The share that an amount is of the level before the change, which the text leaves to be worked out. */
function relationOf(
  share: Claim,
  amount: Claim,
  size: Quantity,
  level: Claim,
  direction: 'up' | 'down',
): Relation | null {
  const to = level.quantity
  const [stated, by] = [nominal(to.stated), nominal(size.stated)]
  const value = direction === 'up' ? subtract(stated, by) : add(stated, by)
  if (value.mantissa <= 0n) return null
  const before: Quantity = {
    ...to,
    stated: { kind: 'decimal', value },
    value: direction === 'up' ? subtractIntervals(to.value, size.value) : addIntervals(to.value, size.value),
    // A plain number beside a finer change of it is no rounding.
    step: to.rounded ? maximum(to.step, size.step) : size.step,
  }
  return {
    kind: 'share',
    terms: [
      { role: 'part', claim: amount, quantity: size, sign: 1 },
      { role: 'share', claim: share, quantity: share.quantity, sign: 1 },
      { role: 'whole', claim: null, quantity: before, sign: 1 },
      { role: 'level', claim: level, quantity: to, sign: 1 },
    ],
    complete: true,
    direction,
    confidence: CONFIDENCE,
    cue: share.text,
    origin: 'sentence',
  }
}
