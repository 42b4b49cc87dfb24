import type { Claim, Sentence } from '../../claims/index.js'
import type { Span } from '../../text/index.js'
import { likenedTo } from '../joins/likening.js'
import { entryOf } from './entries.js'
import { figureAt, type Mask, masksOf } from './masks.js'
import { type OrderForm, orderForms, type Told } from './order-forms.js'
import type { RankingFault } from './rankings.js'
import { above } from './standing.js'

const CONFIDENCE = 0.8

/** Figures of one sentence that its words put in an order which they do not stand in: "sold more than its rival: 1,213 against 1,347". */
export function sideBySideFaults(sentences: readonly Sentence[]): RankingFault[] {
  return sentences.flatMap((sentence) => {
    if (sentence.claims.length < 2) return []
    const orders = masksOf(sentence).flatMap((mask) => {
      const text = mask.text.toLowerCase()
      return orderForms.flatMap((form) => (form.words.some((word) => text.includes(word)) ? ordersIn(mask, form) : []))
    })
    const fault = orders.find(
      ({ broken, cue }) =>
        broken !== null && !orders.some((other) => other.broken === null && other.cue.from === cue.from),
    )
    return fault === undefined ? [] : [faultOf(sentence, fault)]
  })
}

/** An order that words tell, and the first two figures that do not stand in it; null where all do. */
interface Order {
  readonly cue: Span
  readonly end: 'high' | 'low'
  readonly broken: readonly [Claim, Claim] | null
}

/** The first order that a wording tells of the figures of one sort. */
function ordersIn(mask: Mask, { pattern, tells }: OrderForm): Order[] {
  pattern.lastIndex = 0
  for (let match = pattern.exec(mask.text); match !== null; match = pattern.exec(mask.text)) {
    pattern.lastIndex = match.index + 1
    const told = tells(match.groups!, mask)
    if (told === null) continue
    const { cue, a, b } = match.indices!.groups as Record<'cue' | 'a' | 'b', [number, number]>
    const to = match.index + match[0].length
    const first = figureAt(mask, a[0])
    const behind = mask.figures.filter(({ mark }) => mark.from >= b[0] && mark.from < to)
    const others = told.list === 'one' ? behind.slice(0, 1) : behind
    const against = others.findIndex((claim, i) => isAgainst(modelOf(others, i, first, told), claim, told.end))
    return [
      {
        cue: { from: cue[0], to: cue[1] },
        end: told.end,
        broken: against < 0 ? null : [modelOf(others, against, first, told), others[against]!],
      },
    ]
  }
  return []
}

/** What a figure of a list is held against: the one before it, or the one that all are held against. */
const modelOf = (others: readonly Claim[], i: number, first: Claim, { list }: Told): Claim =>
  i === 0 || list === 'all' ? first : others[i - 1]!

/** Whether the second of two figures surely lies on the wrong side of the first. */
function isAgainst(first: Claim, second: Claim, end: 'high' | 'low'): boolean {
  const quantity = likenedTo(second, first)
  const [x0, y0] = [first.quantity.change, second.quantity.change]
  if (quantity === null || (x0 !== null && y0 !== null && x0 !== y0)) return false
  const [x, y] = [entryOf(first), entryOf({ ...second, quantity })]
  if (x.low <= 0 || y.low <= 0 || x.low > APART * y.high || y.low > APART * x.high) return false
  if (isBare(first) && isBare(second) && Math.min(x.high, y.high) < FEWEST) return false
  return end === 'high' ? above(y, x) : above(x, y)
}

/** Figures of one field lie within this factor of each other. */
const APART = 6
/** Bare numbers below this count anything. */
const FEWEST = 10
const isBare = ({ quantity, reading }: Claim): boolean =>
  quantity.kind === 'count' && quantity.unit === '1' && reading.noun === null

function faultOf(sentence: Sentence, { cue, end, broken }: Order): RankingFault {
  const [first, second] = broken!
  return {
    form: 'above',
    sentence,
    span: cue,
    label: first.reading.text,
    measure: 'the figures beside it',
    place: `${end === 'high' ? 'less' : 'more'} than ${second.reading.text}`,
    steps: [`${first.reading.text} ${end === 'high' ? '<' : '>'} ${second.reading.text}`],
    claims: [first, second],
    confidence: CONFIDENCE,
  }
}
