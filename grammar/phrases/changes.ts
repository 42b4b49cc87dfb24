import type { Direction, Quantity } from '../../src/quantity/index.js'
import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import { Article, Comma, Dash, Digits, Of, Open, Plus, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import {
  adverbs,
  comparatives,
  cutters,
  drops,
  fallers,
  greater,
  lesser,
  movers,
  particles,
  phrasal,
  raisers,
  risers,
  rises,
} from './change-words.js'

const COMPARED = mark([...greater, ...lesser])
/** What tells a change, or that there is none, or is stepped over; of all other words only the kind counts. */
const CHANGING = mark([
  ...[...risers, ...fallers, ...raisers, ...cutters, ...rises, ...drops, ...adverbs],
  ...wordSet('at to from by on up down higher lower add adds added adding lost loses lose losing'),
])

/** The nearest change verb, noun or particle before the figure, stepping over adverbs and hedges. */
export function changeBefore(tokens: readonly Token[], figure: Figure): Direction | null {
  if (!mayTell(tokens, figure.first - 1) || isTold(tokens, figure)) return null
  let by = false
  let at = figure.first - 1
  // "dropped below 400", "rose above 5%" say where it came to.
  if (isPlace(tokens, figure) && tokenAt(tokens, at)?.key !== 'by') return null
  if (tokens[figure.next]?.key === 'short') return null
  // "Sank 48 cm into the sand" is how deep.
  if (figure.kind === 'measure' && tokens[figure.next]?.key === 'into') return null
  // "by an average of 5%", "rose a total of 12 points"
  if (tokenAt(tokens, at)?.key === 'of' && measuring.has(tokenAt(tokens, at - 1)?.key ?? '')) at -= 2
  if (tokenAt(tokens, at)?.key === 'of') {
    if (tokenAt(tokens, at - 1)?.tokenType === Comma) return changeSetOff(tokens, figure, at - 1)
    const noun = oneOf(tokenAt(tokens, at - 1)?.key ?? '')
    return rises.has(noun) ? 'up' : drops.has(noun) && (isShare(figure) || !standing.has(noun)) ? 'down' : null
  }
  // "by a cumulative 100 basis points": whatever adjective stands there.
  if (
    isArticle(tokenAt(tokens, at - 1)) &&
    tokenAt(tokens, at - 2)?.key === 'by' &&
    tokenAt(tokens, at)?.tokenType === Word
  )
    at--
  for (let steps = 0; at >= 0 && steps < (by ? 9 : 5); at--, steps++) {
    const token = tokens[at]!
    if (token.tokenType === Stop) return null
    // "Costs went up faster, by £16m": what stands behind "by" is set off.
    if (token.tokenType === Comma && by) continue
    if (token.tokenType === Comma) return steps <= 1 ? changeSetOff(tokens, figure, at) : null
    const { key } = token
    if ((token.marks & CHANGING) === 0) {
      if (token.tokenType !== Word || (!by && !key.endsWith('ly'))) return null
      continue
    }
    if (key === 'at' && steps === 0 && tokenAt(tokens, at - 1)?.tokenType === Comma)
      return changeSetOff(tokens, figure, at - 1)
    if (key === 'at') return growing.has(tokenAt(tokens, at - 1)?.key ?? '') && isShare(figure) ? 'up' : null
    if (key === 'to' || key === 'from') return null
    if (key === 'by') by = true
    if (particles.has(key) && isPhrasal(tokenAt(tokens, at - 1)?.key ?? '', figure)) return null
    // "the runner-up $500"
    if (particles.has(key) && tokenAt(tokens, at - 1)?.tokenType === Dash && tokens[at - 1]!.to === token.from)
      return null
    // "Put on a quarter", "put on three points"; "put on 48 trains" lays them on.
    if (key === 'on' && /^put(?:s|ting)?$/.test(tokenAt(tokens, at - 1)?.key ?? ''))
      return figure.kind === 'count' && tokens[figure.next]?.tokenType === Word ? null : 'up'
    const bound = by || isShare(figure) || figure.kind === 'money' || figure.kind === 'ratio' || isSetOff(tokens, at)
    if (adding.has(key)) return isShare(figure) || isPoints(tokens[figure.next]) ? 'up' : null
    if (losing.has(key) && isLoss(tokens, figure, at)) return null
    if (tokens[at + 1]!.key === 'short') return null
    if (risers.has(key) || (by && raisers.has(key))) return bound || !particles.has(key) ? 'up' : null
    if (fallers.has(key) || (by && cutters.has(key))) return bound || !particles.has(key) ? 'down' : null
    if (by && (rises.has(key) || drops.has(key))) return rises.has(key) ? 'up' : 'down'
    if (!adverbs.has(key) && !(token.tokenType === Word && (key.endsWith('ly') || by))) return null
  }
  return null
}

/** Whether a change may be told up to token `at`: it bears a mark, or is something to step over. */
function mayTell(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token === undefined) return false
  const { marks, tokenType, key } = token
  if ((marks & CHANGING) !== 0 || tokenType === Comma || tokenType === Of) return true
  return tokenType === Word && (key.endsWith('ly') || isArticle(tokenAt(tokens, at - 1)))
}

/** A noun without the s of its plural. */
const oneOf = (noun: string): string => (noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun)

/** "The deepest cut, at 14%", "the fastest growth, of 9%": a share that the comma at token `at` sets off from the change. */
function changeSetOff(tokens: readonly Token[], figure: Figure, at: number): Direction | null {
  const noun = tokenAt(tokens, at - 1)?.key ?? ''
  const degree = tokenAt(tokens, at - 2)?.key ?? ''
  if (!isShare(figure) || !/(?:est|only)$/.test(degree)) return null
  return rises.has(noun) ? 'up' : drops.has(noun) ? 'down' : null
}

const places = wordSet('above below beneath beyond under')
const degrees = wordSet('well far comfortably way')

/** Whether the words of a bound name a place on a scale: "below 400", "well above 60%". */
const isPlace = (tokens: readonly Token[], { first, hedge }: Figure): boolean =>
  hedge !== 'exact' && places.has(tokens[degrees.has(tokens[first]!.key) ? first + 1 : first]!.key)

/** What a figure says that no change does: "up 99.7% of the time", "three times as fast". */
function isTold(tokens: readonly Token[], { kind, first, next }: Figure): boolean {
  if (kind === 'multiple') return tokens[next]?.key === 'as'
  // "the lower half of the table", "from $5 to $6"
  if (kind === 'ratio' && halving.has(tokenAt(tokens, first - 1)?.key ?? '')) return true
  if (tokens[first]!.key === 'from') return true
  return (
    kind === 'percent' &&
    tokens[next]?.key === 'of' &&
    tokens[next + 1]?.key === 'the' &&
    tokens[next + 2]?.key === 'time'
  )
}

const halving = wordSet('lower higher upper')
const losing = wordSet('lost loses lose losing')

/** "lost four hours", "lost $4.5m", "loses $5 a day", "loses 9 litres an hour", "won 18 and lost 16": a loss, and no lower level of anything. */
function isLoss(tokens: readonly Token[], figure: Figure, at: number): boolean {
  if (figure.kind === 'duration' || (!isShare(figure) && isRate(tokens, figure))) return true
  if (figure.kind === 'money') return figure.numeral.scale.exponent > 3 || figure.numeral.grouped
  if (figure.kind !== 'count' || tokens[figure.next]?.tokenType === Word) return false
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (sporting.has(tokens[i]!.key)) return true
  return false
}

const sporting = wordSet('won win drawn drew played')
const isRate = (tokens: readonly Token[], { next }: Figure): boolean =>
  isArticle(tokens[next]) || tokens[next]?.key === 'per' || tokens[next]?.key === 'every'

const measuring = wordSet('average mean total median')
const growing = wordSet('grow grows grew grown growing expanding')
/** What an index or a share does that gains; people and firms add to what they have. */
const adding = wordSet('add adds added adding')

const isArticle = (token: Token | undefined): boolean => token?.tokenType === Article

export const isPoints = (token: Token | undefined): boolean => token?.key === 'points' || token?.key === 'point'

/** ", up six", "(down 12)", "is down five": nothing that "up" and "down" could complete stands before them. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (before === undefined || !upDown.has(tokens[at]!.key)) return false
  return before.tokenType === Comma || before.tokenType === Open || copulas.has(before.key)
}

const upDown = wordSet('up down')
const copulas = wordSet('is are was were be been')

/** What falls short, or is taken off, by an amount: "a loss of £5m", "a shortfall of £5m" are levels. */
const standing = wordSet('loss cut shortfall discount')

const isPhrasal = (verb: string, figure: Figure): boolean =>
  phrasal.has(verb) && (!isShare(figure) || completing.has(verb))
const completing = wordSet('make makes made making take takes took taken taking')

/** Whether a verb of change stands at token `at` or right before it ("edged up to", "rose to"). */
export const isChangeVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  !particles.has(token.key) &&
  (risers.has(token.key) || fallers.has(token.key) || goers.has(token.key))

const goers = wordSet('go goes went gone going back')

const isShare = ({ kind }: Figure): boolean =>
  kind === 'percent' || kind === 'percentage-points' || kind === 'basis-points'

/** "5% cheaper", "£2 dearer", "a 5% increase", "two fewer than": the word after a figure that makes it a change. */
export function changeAfter(tokens: readonly Token[], figure: Figure): Direction | null {
  if (figure.kind === 'ordinal' || figure.kind === 'age' || figure.kind === 'multiple') return null
  if (!isShare(figure) && figure.kind !== 'ratio') {
    const first = tokens[figure.next]?.key ?? ''
    const compared = figure.kind === 'money' || (isThanAhead(tokens, figure.next + 1) && !isSized(tokens, figure))
    if (!compared) return null
    // "39 seconds faster" takes less time.
    const quick = figure.kind === 'duration' && (first === 'faster' || first === 'quicker' || first === 'slower')
    if (comparatives.has(first)) return greater.has(first) === quick ? 'down' : 'up'
    // "£13m below last year" is how far off a level is.
    if (figure.kind === 'money' && isApart(tokens, figure.next)) return first === 'above' ? 'up' : 'down'
    return null
  }
  for (let at = figure.next; at < Math.min(tokens.length, figure.next + 2); at++) {
    const { key, tokenType, marks } = tokens[at]!
    if ((marks & COMPARED) !== 0) return greater.has(key) ? 'up' : 'down'
    if (at === figure.next && (key === 'up' || key === 'down') && isLast(tokens[at + 1])) return key
    if (tokenType !== Word || key === 'of' || key === 'in' || key === 'or') return null
  }
  return null
}

/** "Above last year", "below the £40m of …": what an amount is told to lie apart from. */
const isApart = (tokens: readonly Token[], next: number): boolean =>
  (tokens[next]?.key === 'above' || tokens[next]?.key === 'below') &&
  (tokens[next + 1]?.key ?? '') !== '' &&
  tokens[next + 1]!.tokenType !== Comma

/** "38 longer than 24 metres": a number of things so long, and no difference. */
const isSized = (tokens: readonly Token[], { kind, next }: Figure): boolean =>
  kind === 'count' &&
  !counting.has(tokens[next]?.key ?? '') &&
  tokens[next + 1]?.key === 'than' &&
  tokens[next + 2]?.tokenType === Digits

const counting = wordSet('more fewer less')

/** "more than", "more pairs than": whether "than" follows before the clause ends. */
function isThanAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    if (tokens[i]!.key === 'than') return true
    if (tokens[i]!.tokenType !== Word && tokens[i]!.tokenType !== Dash) return false
  }
  return false
}

/**
 * The change that a figure shares with the one right before it: "rose 1.1% and 1.4%", "fell 5%, 6% and 8%" of one kind,
 * "lost 34 points, or 0.5%" as the same move told twice; null where the words between or behind say something else.
 */
export function changeShared(
  before: Quantity,
  link: string,
  figure: Figure,
  follower: Token | undefined,
): Direction | null {
  if (before.change === null || before.kind === 'multiple' || standsApart.has(follower?.key ?? '')) return null
  if (/^,? or (?:just |about |nearly |almost |some |roughly |around |more than |over )?$|^\s\($/.test(link)) {
    return figure.kind === 'ordinal' || figure.kind === 'age' || figure.kind === 'duration' ? null : before.change
  }
  const alike = figure.kind === before.kind && figure.unit === before.unit && figure.kind !== 'count'
  return alike && /^(?:,|,? and)\s$/.test(link) ? before.change : null
}

const standsApart = wordSet('of above below under over ahead short more less higher lower better worse to')

/** "a fifth down.", "3% up on last year", "5% down since May" */
const isLast = (token: Token | undefined): boolean =>
  token === undefined || token.key === '' || token.key === 'on' || token.key === 'since' || token.key === 'and'

/** "+9" is an increase of nine where the sign touches the figure and nothing stands before it. */
export function plusBefore(tokens: readonly Token[], figure: Figure): boolean {
  const sign = tokenAt(tokens, figure.first - 1)
  if (sign?.tokenType !== Plus || sign.image !== '+' || sign.to !== tokens[figure.first]!.from) return false
  const before = tokenAt(tokens, figure.first - 2)
  return before === undefined || before.to < sign.from || before.image === '('
}

/** What the sign that touches a figure from the left says of its change: "▲0.8%", "▼0.4%"; null where there is none. */
export function arrowBefore(tokens: readonly Token[], { first }: Figure): Direction | null {
  const sign = tokenAt(tokens, first - 1)
  return sign?.to === tokens[first]!.from ? (arrows.get(sign.image) ?? null) : null
}

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['▲', 'up'],
  ['▼', 'down'],
])

/** Whether a word of change stands before token `at` in the same clause, so that "from A to B" tells two levels. */
export function changeGoverns(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const token = tokens[i]!
    if (token.tokenType === Stop) return false
    if (movers.has(token.key)) return true
  }
  return false
}
