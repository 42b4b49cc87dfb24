import { type Span, type Word, wordsOf } from '../../src/text/index.js'
import { type Aspect, type Degree, degrees, type End, MANNERS, moveOf } from './degrees.js'

/**
 * What a sentence says of the place of one thing among others.
 *
 * - rank: a thing holds a place ("the second largest", "slips to fourth place", "more than any other")
 * - order: several things are listed in their order
 * - above: one thing stands above or below another ("overtook", "is larger than")
 * - alone: one thing is the only one that moved in a direction
 */
export interface Ranking extends Span {
  readonly form: 'rank' | 'order' | 'above' | 'alone'
  /** The place, counted from `end`: 1 for "largest", 2 for "second largest". */
  readonly rank: number
  readonly end: End
  readonly aspect: Aspect
  /** Whether the words ask for moves in proportion or in plain amounts; null where they do not say. */
  readonly basis: 'relative' | 'absolute' | null
  /** Whether the word judges ("best", "worst") rather than measures. */
  readonly judging: boolean
  /** Whether a place is given by its number alone ("second place"), so that less may be ahead. */
  readonly placed: boolean
  /** Whether the word orders by one property that a table may not measure ("oldest", "driest"). */
  readonly specific: boolean
  /** How many things compete, where the text says so: "of the four chains". */
  readonly among: number | null
  /** The stretch of the sentence that the statement is about: from one semicolon or contrasting conjunction to the next. */
  readonly clause: Span
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

const byMost = new Map(degrees.map((degree) => [degree.most, degree]))
const byMore = new Map(degrees.filter(({ more }) => more !== '').map((degree) => [degree.more, degree]))

/** A quick look before any word is cut: most sentences rank nothing. */
const TRIGGER =
  /(?:est\b|most\b|best\b|worst\b|least\b|\btop\b|\bthan (?:\S+ ){0,4}?(?:any|all|every|each)|-placed\b|\bnumber (?:one|two|three|four|five)\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first place|top spot)\b|\bin (?:\w+ )?order\b|\bo(?:vertook|vertaken|utsold|vertakes)\b|\bthe only\b|\bsurpass|\btrails?\b)/i

/** The places that a sentence gives to things; empty for nearly all sentences. */
export function findRankings(text: string): Ranking[] {
  if (!TRIGGER.test(text)) return []
  const words = wordsOf(text)
  const found: Ranking[] = []
  for (let i = 0; i < words.length; i++) {
    const ranking =
      superlativeAt(text, words, i) ??
      beyondAllAt(text, words, i) ??
      placeAt(text, words, i) ??
      orderAt(text, words, i) ??
      aboveAt(text, words, i) ??
      aloneAt(text, words, i)
    if (ranking !== null && !found.some((other) => other.from <= ranking.from && other.to >= ranking.to)) {
      found.push(ranking)
    }
  }
  return found
}

const HEDGED = new Set([
  ...'not never no nor if would could should may might among'.split(' '),
  "wasn't",
  "isn't",
  "weren't",
])
/** Words before a superlative that give it another field than the things compared. */
const OWN = new Set('its their his her our my your'.split(' '))
/** … unless what follows is one of the things that tables compare: "our second-largest source of income". */
const FIELD =
  /^(?:sources?|items?|categor(?:y|ies)|components?|elements?|expenses?|outlays?|segments?|markets?|divisions?|departments?|earners?|exports?|contributors?)$/
/** Behind a superlative: it is measured against other times. */
const OVER_TIME =
  /\b(?:since|ever|on record|yet|in (?:its|their|the) history|of all time|to date|so far|for (?:\w+ ){0,3}(?:years|months|weeks|decades|quarters|a decade|a century)|(?:in|of|over) (?:\w+ ){1,4}(?:years?|months?|weeks?|decades?|quarters?|seasons?|century|generation|memory))\b/i
/** Nouns that make a superlative one among times, not among things. */
const TIMES = /^(?:day|week|weekend|month|quarter|year|decade|season|hour|night|morning|since|ever|time|term)s?$/
/** Set phrases in which a superlative ranks nothing, ended by it; and those that go on behind it. */
const IDIOM_BEFORE = /\b(?:at (?:the )?(?:very )?|one of (?:the |[\w’']+ )(?:\w+ )?|for the |but not |not |the )$/i
const IDIOMS =
  /^(?:at (?:the )?(?:very )?(?:most|least|best|worst)|one of .*|for the most|but not least|not least|the most part|the best part)$/i
const IDIOM_BEHIND =
  /^(?:\w+ (?:possible|imaginable|conceivable)\b|(?:most|best|least) (?:of|recent|recently|likely|notably|people|everyone|known)\b)/i

function superlativeAt(text: string, words: readonly Word[], i: number): Ranking | null {
  const parts = words[i]!.folded.split('-')
  const head = ORDINALS[parts[0]!] ?? (parts[0] === 'next' ? 2 : undefined)
  if (head !== undefined) parts.shift()
  const [word = '', tail] = parts
  const degree = byMost.get(word)
  const tailMove = tail === undefined ? null : moveOf(tail)
  if (degree === undefined || (tail !== undefined && tailMove === null)) return null
  const lead = words[i - 1]?.folded ?? ''
  const before = lead === 'next' ? 2 : ORDINALS[lead]
  const from = before === undefined ? i : i - 1
  const manner = word === 'most' || word === 'least' ? MANNERS[words[i + 1]?.folded ?? ''] : undefined
  if (manner === undefined && word === 'most' && !readsAsAmount(words, i)) return null
  if (manner === undefined && (word === 'most' || word === 'least') && isAdjective(words[i + 1]?.folded ?? ''))
    return null
  if (isIdiom(text, words, i) || MEMBER.test(text.slice(words[i]!.to))) return null
  const clause = clauseAround(text, words[i]!)
  const last = manner === undefined ? i : i + 1
  const sense =
    manner !== undefined
      ? { aspect: manner.aspect, end: word === 'most' ? manner.end : opposite(manner.end) }
      : senseOf(degree, tailMove ?? moveNear(words, from, last, clause), OUTCOME.test(words[i - 1]?.folded ?? ''))
  return ranking('rank', head ?? before ?? 1, sense, text, words, { from, to: last }, clause, JUDGING.has(word))
}

/** "the largest weighing 280 tonnes": one of things that have no names. */
const MEMBER = /^(?: (?:of (?:which|them|these)|weighing|worth|costing|being|measuring|at|is|was))* ?[£$€]?\d/

const JUDGING = new Set(['best', 'worst'])
/** "fared worst", "did best": of moves, where there are any. */
const OUTCOME = /^(?:fared|fares|did|does|performed|performs)$/
const opposite = (end: End): End => (end === 'high' ? 'low' : end === 'low' ? 'high' : end)

/** "most" ranks where a verb or a noun stands beside it: "gained most", "the most seats". */
function readsAsAmount(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.folded ?? ''
  return before === 'the' || moveOf(before) !== null || /(?:ed|ost|ought|ew|old)$/.test(before)
}

/** "The most reluctant": an adjective that names no measure, and no noun that is counted ("the most talent"). */
const ADJECTIVE =
  /^(?=.{6})\p{Ll}+(?:ous|ive|[ai]ble|ful|less|ant|(?<!m)ent|ic|[cn]al|ated|ished|i[sz]ed|cted|rted|dly|tly|lly)$/u
const NOUN =
  /^(?:talent|accident|student|patient|resident|restaurant|plant|grant|traffic|music|public|vegetable|capital|signal|journal|canal|detective|percent|content|consent|product)$/

const isAdjective = (folded: string): boolean => ADJECTIVE.test(folded) && !NOUN.test(folded)

function isIdiom(text: string, words: readonly Word[], i: number): boolean {
  const { from, to } = words[i]!
  const lead = IDIOM_BEFORE.exec(text.slice(0, from))?.[0] ?? ''
  return IDIOMS.test(lead + text.slice(from, to)) || IDIOM_BEHIND.test(text.slice(from))
}

interface Sense {
  readonly aspect: Aspect
  readonly end: End
  readonly specific?: boolean
  /** Whether it asks how fast things move, which is told in proportion. */
  readonly paced?: boolean
}

/**
 * What a word of degree orders: a move named beside it makes it an order of moves ("the fastest-growing", "fell least",
 * "the biggest drop"). Moves are held as signed figures: the biggest fall is the lowest of them.
 */
function senseOf(degree: Degree, move: 'rise' | 'fall' | 'move' | null, isOutcome: boolean): Sense {
  const { most, aspect, end, specific } = degree
  if (isOutcome && JUDGING.has(most)) return { aspect: 'move', end: most === 'best' ? 'high' : 'low' }
  if (JUDGING.has(most)) return { aspect: 'level', end: most === 'best' ? 'high' : 'low' }
  if (move === null) return { aspect, end, specific }
  if (move === 'move') return { aspect: 'move', end: end === 'either' ? 'high' : end }
  // "Deepest" is low and great at once: small are the low words of size, and the slowest.
  const small = most === 'slowest' || (end === 'low' && aspect === 'level')
  return { aspect: move, end: (move === 'rise') === !small ? 'high' : 'low', paced: aspect === 'pace' }
}

function moveNear(words: readonly Word[], from: number, last: number, clause: Span): 'rise' | 'fall' | 'move' | null {
  for (let k = last + 1; k <= last + 3 && k < words.length && words[k]!.to <= clause.to; k++) {
    // "Where yields are the lowest, nothing changed": a comma ends what is ranked.
    if (words[k]!.from - words[k - 1]!.to > 1) break
    const move = moveOf(words[k]!.folded)
    if (move !== null) return move
    if (/^(?:was|were|is|are|of|in|at|by)$/.test(words[k]!.folded)) break
  }
  for (let k = from - 1; k >= from - 5 && k >= 0 && words[k]!.from >= clause.from; k--) {
    const move = moveOf(words[k]!.folded)
    if (move !== null) return move
    if (/^(?:was|were|is|are|the)$/.test(words[k]!.folded) && k < from - 1) break
  }
  return null
}

const CONTRAST = /[;:]|\b(?:while|whereas|but|although|though)\b|,? and (?=the )/gi

/** The stretch between semicolons and contrasting conjunctions in which a word stands. */
function clauseAround(text: string, word: Span): Span {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(CONTRAST)) {
    const end = match.index + match[0].length
    if (end <= word.from && !/and/i.test(match[0])) from = end
    else if (match.index >= word.to && !/and/i.test(match[0])) {
      to = match.index
      break
    }
  }
  return { from, to }
}

const RELATIVE =
  /\b(?:proportional\w*|proportionate\w*|in (?:relative|percentage|proportional) terms|relative\w*|per ?cent\w*)\b|%/i
const ABSOLUTE =
  /\b(?:in (?:absolute|cash|money) terms|absolute\w*|in numbers|by more (?:pence|pounds|dollars|euros|people|votes|points))\b/i
const AMONG =
  /\b(?:of|among|in) (?:the|all|its|our|their) (?:other )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i

function ranking(
  form: Ranking['form'],
  rank: number,
  { aspect, end, specific = false, paced = false }: Sense,
  text: string,
  words: readonly Word[],
  range: Span,
  clause: Span,
  judging = false,
  placed = false,
): Ranking | null {
  const { from: first, to: last } = range
  const before = words.slice(Math.max(0, first - 4), first).filter((word) => word.from >= clause.from)
  if (before.some(({ folded }) => HEDGED.has(folded) || folded.endsWith("n't"))) return null
  if (before.slice(-2).some(({ folded }) => OWN.has(folded)) && !FIELD.test(words[last + 1]?.folded ?? '')) return null
  const behind = text.slice(words[last]!.to, clause.to)
  if (OVER_TIME.test(behind)) return null
  if (words.slice(last + 1, last + 3).some(({ folded }) => TIMES.test(folded))) return null
  const within = text.slice(clause.from, clause.to)
  const among = AMONG.exec(within)?.[1]?.toLowerCase()
  return {
    form,
    rank,
    end,
    aspect,
    judging,
    placed,
    specific,
    basis: ABSOLUTE.test(within) ? 'absolute' : paced || RELATIVE.test(within) ? 'relative' : null,
    among: among === undefined ? null : (NUMBERS[among] ?? Number(among)),
    clause,
    from: words[first]!.from,
    to: words[last]!.to,
  }
}

const BEYOND_ALL =
  /^ (?:\S+ ){0,4}?than (?:(?:that|those|the \w+) (?:of|in|at|for) )?(?:any|every|all|each)(?:thing|where|one|body)?(?: of)?(?: the)?(?: others?| else| rest)?\b/i

/** "more than any other", "faster than all the others". */
function beyondAllAt(text: string, words: readonly Word[], i: number): Ranking | null {
  const word = words[i]!
  const degree = byMore.get(word.folded)
  if (degree === undefined) return null
  const match = BEYOND_ALL.exec(text.slice(word.to))
  if (match === null || !/(?:other|else|rest|any of|all of|all the)/i.test(match[0])) return null
  const to = word.to + match[0].length
  const last = words.findLastIndex((one) => one.to <= to)
  const clause = clauseAround(text, word)
  const next = words[i + 1]
  const slower =
    next?.folded === 'slowly' ? 'slowest' : next?.folded === 'quickly' || next?.folded === 'rapidly' ? 'fastest' : null
  const move = moveNear(words, i, i, clause)
  const sense = senseOf(byMost.get(slower ?? '') ?? degree, move, false)
  return ranking('rank', 1, sense, text, words, { from: i, to: last }, clause, JUDGING.has(degree.most))
}

const HIGHEST: Sense = { aspect: 'level', end: 'high' }
const PLACE = /^(?:place|spot|position)$/
const TAKING =
  /^(?:in|to|into|take|takes|took|taking|taken|hold|holds|held|holding|claim|claims|claimed|secure|secured|the)$/
const COMING = /^(?:came|comes|come|coming|finish|finished|finishes|rank|ranks|ranked|placed)$/

/** "in second place", "second-placed", "number two", "came third". */
function placeAt(text: string, words: readonly Word[], i: number): Ranking | null {
  const { folded } = words[i]!
  const clause = clauseAround(text, words[i]!)
  const make = (rank: number, first: number, last: number): Ranking | null =>
    ranking('rank', rank, HIGHEST, text, words, { from: first, to: last }, clause, false, true)
  const hyphened = /^(\w+)-(?:placed|ranked)$/.exec(folded)?.[1]
  if (hyphened !== undefined && ORDINALS[hyphened] !== undefined) return make(ORDINALS[hyphened]!, i, i)
  const next = words[i + 1]?.folded ?? ''
  const before = words[i - 1]?.folded ?? ''
  if (folded === 'number' && before === 'the' && NUMBERS[next] !== undefined) return make(NUMBERS[next]!, i, i + 1)
  const ordinal = ORDINALS[folded]
  if (ordinal === undefined) return null
  if (PLACE.test(next) && TAKING.test(before)) return make(ordinal, i, i + 1)
  // "a distant third behind Alder and Birch"
  if (
    next === 'behind' &&
    ordinal > 1 &&
    /^(?:a|an|the|distant|close|poor|clear|narrow|place|in|came|finished)$/.test(before)
  )
    return make(ordinal, i, i)
  return COMING.test(before) && ordinal > 1 && /^\s*(?:[,.;]|$|with\b|at\b|on\b|in\b)/.test(text.slice(words[i]!.to))
    ? make(ordinal, i, i)
    : null
}

/** "were, in order, …": the things listed stand in order of their figures. */
function orderAt(text: string, words: readonly Word[], i: number): Ranking | null {
  if (words[i]!.folded !== 'order') return null
  const before = words[i - 1]?.folded ?? ''
  const first =
    before === 'in'
      ? i - 1
      : /^(?:that|descending|ascending)$/.test(before) && words[i - 2]?.folded === 'in'
        ? i - 2
        : -1
  const set =
    /[,;(:]\s*$/.test(text.slice(0, words[Math.max(0, first)]!.from)) || /^\s*[,:]/.test(text.slice(words[i]!.to))
  if (first < 0 || !set) return null
  const clause = { from: 0, to: text.length }
  const rising = before === 'ascending' || /\b(?:smallest|lowest|cheapest|fewest) first\b/i.test(text)
  const sense: Sense = { aspect: 'level', end: rising ? 'low' : 'high' }
  return ranking('order', 1, sense, text, words, { from: first, to: i }, clause)
}

const ABOVE =
  /^(?:overtook|overtakes|overtaken|outsold|outnumbered|outnumbers|surpassed|surpasses|outstripped|outranks)$/

/** "Alder overtook Birch": the first now stands above the second. */
function aboveAt(text: string, words: readonly Word[], i: number): Ranking | null {
  const { folded } = words[i]!
  if (!ABOVE.test(folded)) return null
  const clause = clauseAround(text, words[i]!)
  const passive = words[i + 1]?.folded === 'by'
  const sense: Sense = { aspect: 'level', end: passive ? 'low' : 'high' }
  return ranking('above', 1, sense, text, words, { from: i, to: passive ? i + 1 : i }, clause)
}

/** "the only one of its three lines to shrink". */
function aloneAt(text: string, words: readonly Word[], i: number): Ranking | null {
  if (words[i]!.folded !== 'only' || words[i - 1]?.folded !== 'the') return null
  const clause = clauseAround(text, words[i]!)
  for (let k = i + 1; k <= i + 8 && k < words.length && words[k]!.to <= clause.to; k++) {
    const link = words[k - 1]!.folded
    const move = moveOf(words[k]!.folded)
    if (move === null || move === 'move' || !/^(?:to|that|which|have|has)$/.test(link)) continue
    // "The only line to increase by less than 10%" is alone by that.
    if (/^ by (?:less|more|fewer|at least|under|over)\b/i.test(text.slice(words[k]!.to))) return null
    return ranking(
      'alone',
      1,
      { aspect: move, end: move === 'rise' ? 'high' : 'low' },
      text,
      words,
      { from: i - 1, to: k },
      clause,
    )
  }
  return null
}
