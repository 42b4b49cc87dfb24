import type { Hedge } from '../../src/quantity/index.js'
import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import { STRANGE, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { comparatives } from './change-words.js'
import { isChangeVerb } from './changes.js'

const before = phrases(
  {
    about:
      'about, around, roughly, approximately, approx, some, estimated, an estimated, circa, ~, ≈, ∼, c., in the region of, in the order of, on the order of, of the order of, something like, in the neighbourhood of, in the neighborhood of, somewhere around, more or less, give or take, around about, approximately about',
    'more-than':
      'more than, over, above, upwards of, upward of, north of, greater than, larger than, higher than, bigger than, longer than, heavier than, exceeding, exceeds, exceeded, exceed, in excess of, just over, well over, slightly over, a little over, just above, well above, slightly above, slightly more than, a little more than, just more than, far more than, much more than, well more than, surpassing, surpassed, surpass, surpasses, topping, topped, tops, passed, passing, broke through, breaking through, older than, comfortably over, beyond, >',
    'at-least':
      'at least, a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, never less than, never fewer than, at a minimum, as few as, as little as, as low as, no lower than, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, higher or equal than, greater or equal than, ≥, >=, > =',
    'less-than':
      'less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, well under, well below, beneath, cheaper than, inside, lighter than, south of, <',
    'at-most':
      'up to, at most, a maximum of, maximum of, no more than, not more than, never more than, as many as, as much as, as high as, no higher than, no longer than, no larger than, no bigger than, no older than, not exceeding, not to exceed, not exceed, never exceed, cannot exceed, never exceeding, not exceeded, never exceeded, no greater than, less than or equal to, less or equal than, lower or equal than, equal to or less than, equal to or fewer than, ≤, <=, =<, < =, capped at, limited to',
    nearly:
      'nearly, almost, close to, just under, just shy of, just short of, a little short of, just below, slightly under, slightly below, slightly less than, slightly fewer than, a little under, a little less than, a little below, just less than, just fewer than, approaching, nearing, shy of, near, not quite, getting on for, pushing, virtually, practically',
    exact: 'exactly, precisely, only, just, a total of, a record, fully, equal to',
  },
  true,
)
const after = phrases(
  {
    about: 'or so, or thereabouts, odd, - odd, give or take, or less or more, more or less, approximately',
    'at-least':
      '+, plus, - plus, or more, and more, or over, and over, or higher, or above, and above, or greater, or older, and older, and up, and upwards, or longer, or better, at least, at a minimum, minimum, or greater than, or more than',
    'at-most':
      'or less, or fewer, or under, and under, or lower, or below, or younger, at most, at a maximum, maximum, tops',
  },
  false,
)

/** Words that a hedge can end with before a figure, and begin with behind one. */
const ENDING = mark(before.steps.keys())
const BEGINNING = mark(after.steps.keys())

/** A word of a phrase, and how the phrase can go on; `hedge` where it may end here. */
interface Step {
  hedge: Hedge | null
  readonly steps: Map<string, Step>
}

/** The phrases of a table word by word, beginning with the last word where `backwards`. */
function phrases(lists: Partial<Record<Hedge, string>>, backwards: boolean): Step {
  const root: Step = { hedge: null, steps: new Map() }
  for (const [hedge, list] of Object.entries(lists))
    for (const phrase of list.split(', ')) {
      let step = root
      // The stop of "c." is a token of its own.
      const words = phrase.replace(/(?<=\w)\.$/, ' .').split(' ')
      for (const word of backwards ? words.reverse() : words) {
        let next = step.steps.get(word)
        if (next === undefined) step.steps.set(word, (next = { hedge: null, steps: new Map() }))
        step = next
      }
      step.hedge = hedge as Hedge
    }
  return root
}

/** A hedge and the token where its words begin (before the figure) or the one after its last (behind it). */
export interface HedgeFound {
  readonly hedge: Hedge
  readonly at: number
}

const wordOf = (token: Token): string => token.key || token.image

/** Whether a token bears no mark, and is none of the signs that bear none of their own. */
const lacks = ({ key, marks }: Token, mark: number): boolean =>
  (marks & mark) === 0 && (key !== '' || (marks & STRANGE) === 0)

/** The hedge whose words end right before token `first`; `floor` is the first token that may belong to it. */
export function hedgeBefore(tokens: readonly Token[], first: number, floor: number): HedgeFound | null {
  const last = tokenAt(tokens, first - 1)
  if (last === undefined || lacks(last, ENDING)) return null
  let step: Step | undefined = before
  let found: HedgeFound | null = null
  for (let at = first - 1; at >= floor; at--) {
    step = step.steps.get(wordOf(tokens[at]!))
    if (step === undefined) break
    if (step.hedge !== null) found = { hedge: step.hedge, at }
  }
  return found
}

/** The hedge whose words begin right after a figure. */
export function hedgeAfter(tokens: readonly Token[], next: number): HedgeFound | null {
  const opening = tokens[next]
  if (opening === undefined || lacks(opening, BEGINNING)) return null
  let step: Step | undefined = after
  let found: HedgeFound | null = null
  for (let at = next; at < tokens.length; at++) {
    const word = wordOf(tokens[at]!)
    step = step.steps.get(word)
    if (step === undefined) break
    if (step.hedge === null) continue
    const following = tokens[at + 1]
    const open = (word === 'than' && isNumber(following)) || (word === 'plus' && at === next && adds(following))
    const attribute = (word === 'minimum' || word === 'maximum') && isNamed(following)
    if (!open && !attribute && following?.key !== 'than') found = { hedge: step.hedge, at: at + 1 }
  }
  return found
}

/** Whether a noun follows "minimum": "the £11 minimum wage" is no bound. */
const isNamed = (token: Token | undefined): boolean => token?.tokenType === Word && !behindMinimum.has(token.key)

const behindMinimum = wordSet(
  'for in per and or to on at by from with is was are were but while when if as each every a so that before after mark',
)

/** "more than 50 or equal to": takes the figure itself into its bound; the token behind the words, else null. */
export function equalAfter(tokens: readonly Token[], next: number): number | null {
  const isEqual = tokens[next]?.key === 'or' && tokens[next + 1]?.key === 'equal' && tokens[next + 2]?.key === 'to'
  return isEqual && !isNumber(tokens[next + 3]) ? next + 3 : null
}

/** Words that make "over" and "about" before a span of time prepositions: "over three years", "about two days ago". */
const prepositional = wordSet('over inside beyond under')
const countingVerbs = wordSet(
  'for lasted lasting took taken takes taking after aged spent spanning spans is was now of by within from ' +
    'to than with served serve just well anyone those people children adults',
)

/**
 * Whether a hedge may apply to the figure: "over two years" mostly says when, and "5% more than 300" and "12 cm above 2 m"
 * compare; `previous` is the figure before it.
 */
export function hedgeApplies(
  tokens: readonly Token[],
  found: HedgeFound,
  figure: Figure,
  previous: Figure | undefined,
): boolean {
  const word = tokens[found.at]!.key
  if (previous !== undefined && previous.next === found.at && comparatives.has(word)) return false
  if (previous !== undefined && sides.has(word) && isApart(tokens, found.at, previous, figure)) return false
  // "edged up to $5" ends a rise; "up to $5" bounds.
  const verb = tokenAt(tokens, found.at - 1)
  if (word === 'up' && (isChangeVerb(verb) || summing.has(verb?.key ?? ''))) return false
  // "Inside two rooms" is a place; "finished inside two hours" bounds.
  if (word === 'inside' && figure.kind === 'count') return false
  if (word === 'inside' && finishing.has(verb?.key ?? '')) return true
  if (word === 'over' && found.at === figure.first - 1 && isSpanned(tokens, figure)) return false
  // "She handed over £6,732" gave it away; "raised over £6,732" bounds.
  if (word === 'over' && handing.has(verb?.key ?? '')) return false
  if (figure.kind === 'duration' && prepositional.has(word) && found.at === figure.first - 1) {
    return countingVerbs.has(tokenAt(tokens, found.at - 1)?.key ?? '')
  }
  // "How about 50 people?" proposes.
  if (
    word === 'about' &&
    (tokenAt(tokens, found.at - 1)?.key === 'how' || tokenAt(tokens, found.at - 1)?.key === 'what')
  )
    return false
  // "a line around 35 percent of the fire" goes round it.
  if (word === 'around' && encircling.has(tokenAt(tokens, found.at - 1)?.key ?? '')) return false
  if (word === 'near') return figure.kind === 'money' || figure.kind === 'percent'
  // "Sales passed 1,100" is a level gone beyond; "passed 40 laws" counts.
  if (word === 'passed' || word === 'passing') return isMark(tokens, figure)
  return true
}

const sides = wordSet('above below')
const steps = wordSet('point points degree degrees notch notches places')
const EXTENTS: ReadonlySet<string> = new Set(['measure', 'money', 'percentage-points', 'basis-points'])

/** "12 cm above 2 metres", "two points below 5 per cent": how far one level lies from another, which is no bound. */
function isApart(tokens: readonly Token[], at: number, previous: Figure, figure: Figure): boolean {
  if (previous.next + 1 === at && steps.has(tokens[at - 1]!.key)) return true
  return (
    previous.next === at && EXTENTS.has(previous.kind) && (figure.kind === previous.kind || figure.kind === 'percent')
  )
}

/** What is done within a time. */
const finishing = wordSet(
  'finish finishes finished finishing complete completes completed completing done win won beaten home settled over',
)

/** Whether a figure is one that something goes beyond: money, a share, or a number with no noun but "mark". */
const isMark = (tokens: readonly Token[], { kind, next }: Figure): boolean =>
  kind === 'money' || (kind === 'count' ? !isNamed(tokens[next]) : kind === 'percent' && tokens[next]?.key !== 'of')

/** "The parts add up to 40", "they came up to 3%": verbs that "up to" completes. */
const summing = wordSet('add adds added adding sum sums come comes came coming')

/** Verbs that "over" completes before what passes from hand to hand. */
const handing = wordSet(
  'hand hands handed handing sign signs signed signing turn turns turned turning make makes made making fork forks forked ' +
    'forking give gives gave given giving pass pay pays paid bring brings brought carry carries carried left',
)

/** What seasons and tournaments are counted in. */
const occasions = wordSet(
  'seasons matches games nights rounds sessions meetings races quarters episodes evenings sittings',
)
const playing = wordSet(
  'played play won win lost attended missed managed coached saw hosted staged held called for with of',
)

/** "spread over 23 matches", "Over 365 nights this means …": how long, where nobody has played so many. */
function isSpanned(tokens: readonly Token[], { first, next }: Figure): boolean {
  if (!occasions.has(tokens[next]?.key ?? '')) return false
  const verb = tokenAt(tokens, first - 2)
  if (verb === undefined || verb.key === '')
    return !/^(?:were|was|are|have|had|has|will)$/.test(tokens[next + 1]?.key ?? '')
  return !playing.has(verb.key)
}

const encircling = wordSet('line lines ring fence cordon perimeter wall loop wrapped')

/** "$5m plus a bonus" adds; "50 plus" bounds. */
const adds = (token: Token | undefined): boolean =>
  isNumber(token) || ['a', 'an', 'the', 'another', 'one'].includes(token?.key ?? '')

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && ['Digits', 'Unit', 'Tens', 'CurrencySign'].includes(token.tokenType.name)
