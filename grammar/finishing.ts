import { decimal, type Quantity } from '../src/quantity/index.js'
import { altered, type Draft, type Figure, quantityOf } from './figure.js'
import { arrowBefore, changeAfter, changeBefore, changeShared, plusBefore } from './phrases/changes.js'
import { coinShare } from './phrases/coins.js'
import type { Rate } from './phrases/denominators.js'
import { equalAfter, hedgeAfter, hedgeApplies, hedgeBefore } from './phrases/hedges.js'
import { nounAfter } from './phrases/nouns.js'
import { isRateAhead, rateAfter } from './phrases/rates.js'
import { sharedNoun } from './phrases/shared-nouns.js'
import { paidPer } from './phrases/shared-rates.js'
import { nounAfterHalf, nounAfterOf } from './phrases/whole-nouns.js'
import { isPlural } from './plurals.js'
import type { Noun, Reading } from './reading.js'
import { Close, Digits, isHyphen, Of, Open, Percent, type Token, tokenAt } from './tokens.js'
import { wordSet } from './word-set.js'

/** A reading, and the first token behind all that it took in. */
export interface Finished {
  readonly reading: Reading
  readonly next: number
}

/** The reading of one figure, which takes up hedge, change, noun and rate; `last` is the reading before it. */
export function finish(
  text: string,
  tokens: readonly Token[],
  figures: readonly Draft[],
  index: number,
  last: Reading | undefined,
): Finished {
  const figure = figures[index]!
  const floor = index === 0 ? 0 : figures[index - 1]!.next
  if (plusBefore(tokens, figure)) {
    figure.first--
    figure.change = 'up'
  }
  const arrow = arrowBefore(tokens, figure)
  if (arrow !== null) {
    figure.first--
    figure.change = arrow
  }
  let { first, next } = figure
  const before = figure.kind === 'ordinal' ? null : hedgeBefore(tokens, first, floor)
  if (before !== null && hedgeApplies(tokens, before, figure, figures[index - 1])) {
    first = before.at
    if (before.hedge !== 'exact' && figure.stated.kind !== 'range') figure.hedge = before.hedge
    else if (before.hedge === 'exact' && !isEqual(tokens[before.at]!, figure)) first = figure.first
  }
  const change =
    figure.change ??
    changeAfter(tokens, figure) ??
    changeBefore(tokens, first === figure.first ? figure : altered(figure, { first })) ??
    (last === undefined || last.quantity.change === null
      ? null
      : changeShared(
          last.quantity,
          text.slice(endOf(last, tokens[first]!.from), tokens[first]!.from),
          figure,
          tokens[figure.next],
        ))
  const open = figure.hedge === 'exact' || figure.hedge === 'about'
  const after = figure.kind === 'ordinal' || !open ? null : hedgeAfter(tokens, next)
  if (after !== null) {
    figure.hedge = after.hedge
    next = after.at
  }
  if (figure.hedge === 'more-than' || figure.hedge === 'less-than') {
    // A bound that takes in the figure itself.
    const behind = equalAfter(tokens, next)
    if (behind !== null) {
      figure.hedge = figure.hedge === 'more-than' ? 'at-least' : 'at-most'
      next = behind
    }
  }
  const counted =
    nounOf(text, tokens, figure, next) ?? sharedNoun(text, tokens, figure, first, behindShare(tokens, next), last)
  const rate =
    figure.per === null && figure.kind !== 'ordinal' && figure.kind !== 'age'
      ? rateOf(tokens, figures, index, figure.kind === 'money', next, counted)
      : null
  const end = rate !== null && rate.next - next <= (rate.per.includes('.') ? 4 : 3) ? rate.next : next
  // "98 cents of every euro" are euro cents.
  if (rate?.per === 'euro' && figure.kind === 'money' && /^cents?$/.test(tokens[figure.next - 1]!.key))
    figure.unit = 'EUR'
  if (rate !== null) figure.per = rate.per
  else figure.per ??= paidPer(tokens, first === figure.first ? figure : altered(figure, { first }))
  const share = rate === null ? null : coinShare(tokens, figure, rate)
  if (share !== null) Object.assign(figure, share)
  // "12 cents of profit on every dollar of sales" are a share of the sales.
  const noun = share === null ? counted : nounAfterOf(text, tokens, rate!.next, true)
  // "fell three times" counts falls.
  const times = figure.kind === 'count' && noun?.lemma === 'time'
  if (figure.kind === 'count' && noun !== null && !figure.explicit) figure.unit = noun.lemma
  figure.change = times ? null : change
  figure.of = noun?.text ?? null
  figure.noun = noun
  const from = tokens[first]!.from
  const to = tokens[end - 1]!.to
  const reading = {
    from,
    to,
    text: text.slice(from, to),
    quantity: quantityOf(figure),
    noun,
    alternatives: alternativesOf(figure),
  }
  return { reading, next: holdsNext(tokens, figures, index, noun) ? end : (rate?.next ?? end) }
}

/** Whether the figure after one stands in its noun phrase, or before it: "40 two-hour lessons", "83 (12.9%) patients". */
function holdsNext(tokens: readonly Token[], figures: readonly Figure[], index: number, noun: Noun | null): boolean {
  const after = figures[index + 1]
  return noun !== null && after !== undefined && tokens[after.first]!.from < noun.to
}

/** The rate behind a figure that ends before token `next`, or behind its noun; null where there is none. */
function rateOf(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
  money: boolean,
  next: number,
  noun: Noun | null,
): Rate | null {
  const nounEnd = noun === null ? next : indexAfter(tokens, next, noun.to)
  if (!isRateAhead(tokens, next) && (nounEnd === next || !isRateAhead(tokens, nounEnd))) return null
  const isFigure = (at: number): boolean => {
    for (let i = index + 1; i < figures.length && figures[i]!.first <= at; i++) if (at < figures[i]!.next) return true
    return false
  }
  const rate = rateAfter(tokens, next, money, isFigure)
  const apart = rate !== null && rate.next > next + (tokens[rate.next - 1]!.key.endsWith('ly') ? 1 : 2)
  if (apart && isContent(tokens, figures, index)) return null
  return rate ?? (nounEnd === next && !money ? null : rateAfter(tokens, nounEnd, false, isFigure))
}

/** How many words may stand between a count and the content of one: "60 tanker loads of 9,000 litres". */
const CONTENT = 3

/** "60 tanker loads of 9,000 litres arrive daily": what one of them holds; the rate is that of the count before. */
function isContent(tokens: readonly Token[], figures: readonly Figure[], index: number): boolean {
  const [count, figure] = [figures[index - 1], figures[index]!]
  if (count?.kind !== 'count' || tokenAt(tokens, figure.first - 1)?.tokenType !== Of) return false
  const words = figure.first - 1 - count.next
  return words > 0 && words <= CONTENT && figure.explicit
}

/** "equal to 20": the words belong to the text of a bare number, as those of a bound do. */
const isEqual = ({ key }: Token, { kind, explicit }: Figure): boolean =>
  kind === 'count' && !explicit && key === 'equal'

function nounOf(text: string, tokens: readonly Token[], figure: Figure, end: number): Noun | null {
  const next = figure.kind === 'count' && !figure.explicit ? behindShare(tokens, end) : end
  // "within 40 metres of the wall" measures a distance from it.
  const near =
    tokenAt(tokens, figure.first - 1)?.key === 'within' || tokenAt(tokens, figure.first - 1)?.key === 'inside'
  // "300 head of cattle"
  const herd =
    figure.kind === 'count' && tokens[next]?.key === 'head' ? nounAfterOf(text, tokens, next + 1, true) : null
  if (herd !== null) return herd
  const ofNoun = near ? null : nounAfterOf(text, tokens, next, figure.kind !== 'count' || isScaled(figure))
  if (ofNoun !== null && figure.kind !== 'ordinal') return ofNoun
  const halved = figure.kind === 'ratio' ? nounAfterHalf(text, tokens, next) : null
  if (halved !== null) return halved
  // "three patients in five"
  if (figure.kind === 'ratio' && figure.noun !== null) return figure.noun
  if (figure.kind === 'age') return null
  // "4 in 10 patients"
  if (figure.kind === 'ratio' && figure.explicit && figure.numeral.form !== 'fraction')
    return actions.has(tokens[next]?.key ?? '') ? null : nounAfter(text, tokens, next, false)
  const hyphen = isHyphen(tokens, next) && figure.kind === 'count' ? 1 : 0
  // "second-placed Marrable" ranks, and counts nothing.
  if (figure.kind === 'ordinal' && isHyphen(tokens, next) && /(?:ed|ing)$/.test(tokens[next + 1]!.key)) return null
  const single = figure.hyphened || hyphen === 1 || figure.explicit || figure.kind === 'ordinal' || isOne(figure)
  if (figure.explicit && !figure.hyphened) {
    const determined = figure.kind === 'money' && determiners.has(tokenAt(tokens, figure.first - 1)?.key ?? '')
    if (!determined) return null
  }
  // "a 12-storey block" counts storeys.
  if (hyphen === 1 && tokens[next + 1]!.key === 'strong') return null
  if (hyphen === 1) return nounAfter(text, tokens, next + 1, true, next + 2)
  // "300 more pairs than last year"
  if (figure.kind === 'count' && additional.has(tokens[next]?.key ?? ''))
    return nounAfter(text, tokens, next + 1, false)
  const noun = nounAfter(text, tokens, next, single)
  // "119 (84%) finding buyers": what follows the bracket may be a verb.
  if (next !== end && noun !== null && noun.modifiers.length > 0) return null
  // "one changed hands"
  return noun !== null && isOne(figure) && figure.numeral.literal === null && figure.kind === 'count' && isSeveral(noun)
    ? null
    : noun
}

/** Verbs that are nouns only where a plain number stands before them: "one in four lives in the east". */
const actions = wordSet('lives works shows')

/** Where the words go on behind a share in brackets: "83 (12.9%) patients"; the same token where there is none. */
function behindShare(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.tokenType !== Open || tokens[at + 1]?.tokenType !== Digits) return at
  return tokens[at + 2]?.tokenType === Percent && tokens[at + 3]?.tokenType === Close ? at + 4 : at
}

const isSeveral = ({ text, lemma }: Noun): boolean =>
  !text.toLowerCase().endsWith(lemma) && isPlural(text.toLowerCase())

/** Words before money that make it an attribute: "the $80 million programme". */
const determiners = wordSet('the a an its their his her our this that another new')

/** Where a reading ends with what it counts, if that stands before a place. */
const endOf = ({ to, noun }: Reading, before: number): number =>
  noun !== null && noun.from >= to && noun.to <= before ? noun.to : to

const additional = wordSet('more fewer')

const isScaled = ({ numeral }: Figure): boolean => numeral.form === 'vague'

const isOne = ({ stated }: Figure): boolean =>
  stated.kind === 'decimal' && stated.value.mantissa === 1n && stated.value.exponent === 0

function indexAfter(tokens: readonly Token[], from: number, offset: number): number {
  let at = from
  while (at < tokens.length && tokens[at]!.from < offset) at++
  return at
}

function alternativesOf(figure: Figure): readonly Quantity[] {
  const { other } = figure.numeral
  if (other === null || figure.stated.kind !== 'decimal') return figure.alternatives
  const stated = { kind: 'decimal' as const, value: other }
  return [
    ...figure.alternatives,
    quantityOf(
      altered(figure, {
        stated,
        interval: null,
        rounded: figure.numeral.scale.exponent > 0,
        step: decimal(1, other.exponent),
      }),
    ),
  ]
}
