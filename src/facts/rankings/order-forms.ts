import type { Claim } from '../../claims/index.js'
import type { QuantityKind } from '../../quantity/index.js'
import { NAMES_LIMIT } from '../joins/limits.js'
import type { Mask } from './masks.js'

/**
 * What a form tells of its two figures `a` and `b`: `a` is the more (high) or the less (low). Of the figures that follow in a
 * list, each stands so to the one before it ("followed by"), all stand so to the first ("ahead of"), or only
 * the first of them is meant ("down from").
 */
export interface Told {
  readonly end: 'high' | 'low'
  readonly list: 'chain' | 'all' | 'one'
}

/** A wording that puts two figures in an order, over a masked sentence: groups `a` and `b` are the figures, `cue` the words that say it. */
export interface OrderForm {
  readonly pattern: RegExp
  /** Wherever the pattern finds something, the mask in lower case holds one of these; few sentences set the pattern up. */
  readonly words: readonly string[]
  readonly tells: (groups: Readonly<Record<string, string>>, mask: Mask) => Told | null
}

/** Comparatives by the end that they put a thing at, and, where they order by one property, the kinds of figure that give it. */
const MORE = [
  { end: 'high', kinds: null, words: 'larger bigger greater higher more stronger' },
  { end: 'low', kinds: null, words: 'smaller lower less fewer weaker' },
  { end: 'high', kinds: ['measure', 'duration'], words: 'taller longer wider deeper heavier hotter warmer wetter' },
  { end: 'low', kinds: ['measure', 'duration'], words: 'shorter narrower shallower lighter colder cooler drier' },
  { end: 'high', kinds: ['age', 'duration'], words: 'older' },
  { end: 'low', kinds: ['age', 'duration'], words: 'younger' },
  { end: 'high', kinds: ['money'], words: 'dearer costlier pricier richer' },
  { end: 'low', kinds: ['money'], words: 'cheaper poorer' },
  { end: 'high', kinds: ['percent', 'multiple'], words: 'faster steeper sharper' },
  { end: 'low', kinds: ['percent', 'multiple'], words: 'slower' },
  { end: 'high', kinds: ['duration'], words: 'slower' },
  { end: 'low', kinds: ['duration'], words: 'faster quicker' },
  { end: 'high', kinds: ['count'], words: 'busier' },
  { end: 'low', kinds: ['count'], words: 'quieter' },
] as const satisfies readonly { end: 'high' | 'low'; kinds: readonly QuantityKind[] | null; words: string }[]

const comparatives = MORE.flatMap((row) => row.words.split(' ').map((word) => ({ ...row, word })))
/** "Three points more than", "£52m, or 20 per cent, more than": by how much, not what. */
const NO_GAP = '(?<![#§](?:, or [#§]+(?: [a-z]+)?,)? (?:(?!is|was|are|were|has|have|had|fell|rose|stood|came)[a-z]+ )?)'
const COMPARATIVE = `${NO_GAP}\\b(?<cue>${[...new Set(comparatives.map(({ word }) => word))].join('|')})\\b`

/** Before words of degree: they are denied or only wished for. */
const UNSURE =
  /\b(?:no|not|never|nor|neither|hardly|without|would|could|should|may|might|must|if|whether|unless|cannot|n[’']t)\b[^#§;:,]{0,30}$/i
/** Between "more" and "than": an adjective that a figure does not measure. */
const UNMEASURED =
  /^ (?!likely|common|popular|numerous|frequent|often|widely|expensive|costly|populous|crowded|valuable|lucrative|profitable|prevalent|prone)[a-z]+(?:ous|ive|[ai]ble|ful|less|ant|ent|ic|al|ly|y|ed|ing|ate|se|ult|ure|rn|te)$/i

/** What a comparative tells of the figures before and behind it. */
function comparison(
  { cue, np = '', obj = '' }: Readonly<Record<string, string>>,
  { figures, text }: Mask,
): Told | null {
  const { kind } = figures[0]!.quantity
  const row = comparatives.find(
    ({ word, kinds }) => word === cue!.toLowerCase() && (kinds === null || kinds.some((one) => one === kind)),
  )
  if (row === undefined) return null
  // What lies beyond a limit is another check's.
  if (UNMEASURED.test(np) || NO_OTHER.test(obj) || NAMES_LIMIT.test(obj)) return null
  return UNSURE.test(text.slice(0, text.indexOf(cue!))) ? null : { end: row.end, list: 'all' }
}

/** What follows "than" where nothing is held against the figure behind it. */
const NO_OTHER =
  /^(?:ever|any|most|all|half|twice|one|that|(?:you|we|they|he|she|it|anyone|everyone|people)['’ ])\b|,\s(?:who|which|whose|where)\b[^#]*\b(?:most|more|least|fewest|fewer|largest|highest|best)\b|\b(?:and|but|while|although|because|by|from|up|down|since|against|compared|versus)\b/i

const compile = (source: string): RegExp => new RegExp(source.replace(/(?<!\[\^?)#/g, '(?<!#)#+(?!#)'), 'dgi')

const LEAD = '(?=[^#]*(?:[,)(–—]|\\b(?:is|was|are|were|has|have|had|making|makes?|remains?|remained)\\b))[^#;:]{1,60}?'
const LINK = '(?:against|compared with|compared to|versus|vs\\.?)'

/** Behind a figure these turn to something else: "above the 75% target, if down on 80.2%". */
const TURNS = '(?!\\b(?:if|though|although|albeit|but|yet|while|down|up|from|against|than|compared)\\b)'
/** The list behind goes on in the same order: "followed by orthopaedics (4,048) and dermatology (2,917)". */
const AND_SO_ON = `(?:[^#§;:]{0,40}?(?:,|\\band|\\bthen)(?:${TURNS}[^#§;:]){1,40}?#)*`
const comparisons: readonly OrderForm[] = [
  // "At 1,412 metres, Ben Mor is higher than Ben Dubh (1,437 metres)"
  `(?<a>#)${LEAD}${COMPARATIVE}(?<np>[^#§;:]{0,50}?) than (?<obj>[^#;:]{0,70}?)(?<b>#)`,
  // "Turnout was higher in Ambury (61.4 per cent) than in Belford (64.1 per cent)"
  `${COMPARATIVE}[^#§;:]{1,60}?(?:\\(|, at |, with |\\bat |\\bwith )(?<a>#)[^#;:]{0,20}? than (?<obj>[^#;:]{0,70}?)(?<b>#)`,
  // "sold more cars than its rival: 1,213 against 1,347"
  `${COMPARATIVE}(?<np>[^#§;:]{0,50}?) than (?<obj>[^#;:,(–—]{1,60}?)(?:[:,(–—](?! (?:wh[a-z]+)\\b)| by| with| at)[^#;:]{0,40}?(?<!\\bfrom )(?<a>#)[^#;:]{0,50}?(?:\\b${LINK}\\b[^#;:]{0,25}?|(?<= (?:[a-z]+ )?)\\bto )(?<b>#)`,
].map((source) => ({ pattern: compile(source), words: [' than '], tells: comparison }))

/** Verbs that put what stands before them above what stands behind, and the same turned round. */
const ABOVE =
  'outnumber(?:s|ed|ing)?|outs(?:ells?|old|elling)|outvoted|outspen[dt]s?|beat(?:s|en|ing)?|defeat(?:ed|ing)|edg(?:ed|ing) out|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)?|overtook|overtak(?:es|ing)|topp(?:ed|ing)|eclips(?:es|ed|ing)'
const BELOW =
  '(?:outnumbered|outsold|outvoted|outspent|beaten|defeated|exceeded|surpassed|overtaken|edged out|eclipsed)(?: only)? by|trail(?:s|ed|ing)|second only to'
const SLIGHTLY = '(?:just |well |narrowly |comfortably |far |close )?'
/** What those begin with. */
const ABOVE_WORDS = 'outnumber outs outvoted outspen beat defeat edg exceed surpass overt topp eclips'.split(' ')
const BELOW_WORDS =
  'outnumbered outsold outvoted outspent beaten defeated exceeded surpassed overtaken edged eclipsed trail'.split(' ')
const HIGH_LINK = `(?:${ABOVE}|${NO_GAP}(?:${SLIGHTLY}(?:ahead of|clear of|(?:above|beyond)(?= [^,(]{0,40}#))))`
const HIGH_WORDS = [...ABOVE_WORDS, 'ahead of', 'clear of', 'above', 'beyond']
const LOW_LINK = `(?:${BELOW}|${NO_GAP}(?:${SLIGHTLY}(?:behind(?: only)?|(?:below|short of)(?= [^,(]{0,40}#))))`
const LOW_WORDS = [...BELOW_WORDS, 'second only to', 'behind', 'below', 'short of']
/** Figures of which less may be ahead. */
const TIMED = /\b(?:golf|par|strokes?|shots?|birdies?|bogeys?|laps?|race|pole|ranked|ranking|seed(?:ed|s)?)\b/i
const STANDINGS: ReadonlySet<QuantityKind> = new Set(['count', 'money', 'percent', 'measure'])

/** "Down from 260, and aiming for 200": one level is left, and what follows is another thing. */
const FROM = /\b(?:from|on|second only to)$/i

/** "Chess prodigy, 12, beats grandmaster in 31 moves". */
const isAge = ({ text, mark, reading }: Claim): boolean =>
  reading.noun === null && /\p{L}, $/u.test(text.slice(0, mark.from)) && /^,/.test(text.slice(mark.to))

function standing(end: 'high' | 'low'): OrderForm['tells'] {
  return ({ cue, obj = '' }, { figures, text }) => {
    if (
      !STANDINGS.has(figures[0]!.quantity.kind) ||
      isAge(figures[0]!) ||
      TIMED.test(text) ||
      NAMES_LIMIT.test(obj) ||
      /,\s(?:who|which|whose|where)\b.*\b(?:most|more|least|fewest|fewer|largest|highest|best)\b/.test(obj)
    )
      return null
    return UNSURE.test(text.slice(0, text.lastIndexOf(cue!))) ? null : { end, list: FROM.test(cue!) ? 'one' : 'all' }
  }
}

/** "84 points, three ahead of the blues with 81" */
const apart = (cue: string, end: 'high' | 'low'): OrderForm => ({
  pattern: compile(`(?<a>#)[^#§;:]{0,30}, (?:#|§+)(?: [a-z]+)? (?<cue>${cue}) (?<obj>[^#§;:]{0,60}?)(?<b>#)`),
  words: cue.split('|'),
  tells: standing(end),
})

/** What a figure moved from is told right behind it or behind a comma: a verb between the two has another subject. */
const FROM_HIGH = '(?<=[#,(–—] ?)(?:up|an increase|a rise) (?:from|on)'
const FROM_LOW = '(?<=[#,(–—] ?)(?:down|a fall|a drop|a decrease) (?:from|on)'

const FROM_HIGH_WORDS = ['up from', 'up on', 'an increase', 'a rise']
const FROM_LOW_WORDS = ['down from', 'down on', 'a fall', 'a drop', 'a decrease']

const linked = (cue: string, end: 'high' | 'low', words: readonly string[]): readonly OrderForm[] =>
  [
    // "took 411 votes, ahead of Peter Jones on 425"
    `(?<a>#)(?![^#]*§ ?$)[^#;:]{0,60}?\\b(?<cue>${cue}) (?<obj>[^#§;:]{0,60}?)(?<b>#)${AND_SO_ON}`,
    // "Men outnumbered women by 4,317 to 4,620"
    `\\b(?<cue>${cue}) (?<obj>[^#§;:]{1,60}?)(?:[:,(–—]| by| with)[^#§;:]{0,20}?(?<a>#)(?: [a-z]+)?(?: to|,? ${LINK})[^#§;:]{0,25}?(?<b>#)`,
  ].map((source) => ({ pattern: compile(source), words, tells: standing(end) }))

/** "passed by 412 votes to 387" */
const PASSED: OrderForm = {
  pattern: compile(
    '\\b(?<cue>passed|approved|backed|carried|adopted|agreed|rejected|voted(?: down)?|thrown out|won)\\b[^#§;:]{0,60}? by (?<a>#)(?: votes)? to (?<b>#)',
  ),
  words: [' by #'],
  tells: (_, { figures }) => (figures[0]!.quantity.kind === 'count' ? { end: 'high', list: 'all' } : null),
}

const MOST_HIGH =
  'largest|biggest|greatest|highest|strongest|most(?! of\\b)|commonest|leading|main|chief|top|tallest|longest|deepest|heaviest|hottest|warmest|wettest|oldest|dearest|costliest|priciest|busiest|deadliest|hardest hit|worst[- ](?:hit|affected)'
const MOST_LOW =
  'smallest|lowest|fewest|least|weakest|shortest|lightest|coldest|coolest|driest|youngest|cheapest|quietest'
/** Before a superlative: it is one of several, denied, or of another place than the first. */
const NO_FIRST =
  /(?:\b(?:one of (?:the|its|our|their)(?: [a-z]+)?|among (?:the|its|our|their)|at(?: the)?|not(?: the)?|second|third|fourth|fifth|next|no longer the|was to be the|would be the|could be the|may be the)[ -])$/i
const NEXT =
  '(?:followed (?:closely |narrowly |some way behind )?by|(?:just |well |narrowly |comfortably |far )?ahead of|(?:and )?then|(?:and )?next(?: came| was)?|with [^#§;:]{1,40} (?:second|next)|and second)'

function superlative({ high, low, lead }: Readonly<Record<string, string>>, { text, figures }: Mask): Told | null {
  const word = high ?? low!
  if (NO_FIRST.test(text.slice(0, text.indexOf(word)))) return null
  // "The largest town has twelve schools": by another measure.
  const { noun, quantity } = figures[0]!.reading
  if (OF_SIZE.test(word) && noun !== null && quantity.unit !== 'person' && !lead!.includes(noun.lemma)) return null
  return { end: high === undefined ? 'low' : 'high', list: 'chain' }
}

const OF_SIZE = /^(?:larg|bigg|small)est$/i

/** "The largest group came to the eye clinic (5,520), followed by orthopaedics (4,048)" */
const followed: readonly OrderForm[] = [
  `\\b(?:(?<high>${MOST_HIGH})|(?<low>${MOST_LOW}))\\b(?<lead>[^;:]{0,140}?)(?<!\\bof (?:the |its |all )?)(?<a>#)[^#§;:]{0,60}?\\b(?<cue>${NEXT})\\b[^#§;:]{1,60}?(?<b>#)${AND_SO_ON}`,
].map((source) => ({
  pattern: compile(source),
  words: ['followed', 'ahead of', 'then', 'next', 'second'],
  tells: superlative,
}))

/** "The second-largest source with 31.2 million tonnes, after road with 148 million" */
const placed: OrderForm = {
  pattern: compile(
    `\\b(?:second|third|fourth|fifth)[- ](?:(?<high>${MOST_HIGH})|(?<low>${MOST_LOW}))\\b[^;:]{0,80}?(?<a>#)[^#§;:]{0,40}?\\b(?<cue>after|behind)\\b[^#§;:]{1,60}?(?<b>#)${AND_SO_ON}`,
  ),
  words: ['second', 'third', 'fourth', 'fifth'],
  tells: ({ low }) => ({ end: low === undefined ? 'low' : 'high', list: 'all' }),
}

/** "topped the poll with 3,241 votes; Jones came second with 3,204" */
const runnersUp: OrderForm = {
  pattern: compile(
    `\\b(?:topped|won|winner|led|came first|came top|elected|finished first)\\b[^;:#]{0,80}?(?<a>#)[^#§:]{0,60}?\\b(?<cue>(?:came|was|finished|placed|a close|in) second|runner-up)\\b[^#§;:]{0,30}?(?<b>#)`,
  ),
  words: ['second', 'runner-up'],
  tells: standing('high'),
}

/** "The highest since 2015, when it was 412": then it was as high or higher. */
const since: OrderForm = {
  pattern: compile(
    `(?<a>#)(?! (?:[a-z]+ ){0,2}(?:more|fewer|less|[a-z]+er)\\b)[^#;:]{0,80}\\b(?<cue>(?:(?<high>${MOST_HIGH})|(?<low>${MOST_LOW}))\\b[^#§;:,]{0,40} since)(?: [a-z]+)? §+,? when [^#§;:]{0,40}?(?<b>#)`,
  ),
  words: [' since'],
  tells: ({ low }) => ({ end: low === undefined ? 'low' : 'high', list: 'all' }),
}

const ordered: OrderForm = {
  pattern: compile(
    `(?<cue>from (?:the )?(?:(?<high>largest|biggest|highest|top)|(?<low>smallest|lowest|bottom))(?: first)?|in (?:descending )?order(?: of (?:size|votes|number|importance))?|by size)\\s?[:,(–—][^#§;:]{1,60}?(?<a>#)[^#§;:]{1,60}?(?<b>#)${AND_SO_ON}`,
  ),
  words: ['order', 'by size', 'largest', 'biggest', 'highest', 'top', 'smallest', 'lowest', 'bottom'],
  tells: ({ low }) => ({ end: low === undefined ? 'high' : 'low', list: 'chain' }),
}

export const orderForms: readonly OrderForm[] = [
  ...comparisons,
  ...followed,
  placed,
  runnersUp,
  ordered,
  since,
  apart('ahead of|clear of|more than', 'high'),
  apart('behind|short of|fewer than|less than', 'low'),
  ...linked(`${LOW_LINK}|${NO_GAP}${FROM_LOW}`, 'low', [...LOW_WORDS, ...FROM_LOW_WORDS]),
  ...linked(`${HIGH_LINK}|${NO_GAP}${FROM_HIGH}`, 'high', [...HIGH_WORDS, ...FROM_HIGH_WORDS]),
  PASSED,
]
