import type { Sentence } from '../../claims/index.js'
import type { RankingFault } from './rankings.js'

const ORDINALS: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** Words that order by one property, as they are compared and as they are told of one. */
const FAMILIES: readonly RegExp[] = [
  /^(?:larg|bigg|great)(?:er|est)$/,
  /^high(?:er|est)$/,
  /^low(?:er|est)$/,
  /^small(?:er|est)$/,
  /^bus(?:ier|iest)$/,
  /^long(?:er|est)$/,
  /^tall(?:er|est)$/,
  /^old(?:er|est)$/,
  /^deadl(?:ier|iest)$/,
  /^heav(?:ier|iest)$/,
  /^cost(?:lier|liest)$/,
  /^rich(?:er|est)$/,
  /^fast(?:er|est)$/,
  /^wealth(?:ier|iest)$/,
]
const WORD = 'larg|bigg|great|high|low|small|bus|long|tall|old|deadl|heav|cost|rich|fast|wealth'
const MORE = `(?:${WORD})(?:i?er|lier)`
const MOST = `(?:${WORD})(?:i?est|liest)`

/** "behind only Alder and Birch", "second only to Alder". */
const BEHIND_ONLY =
  /\b(?:behind only|second only to|exceeded only by|surpassed only by|outdone only by|beaten only by)\s+([^;:]{2,120}?)(?=[.;:!?]|$|,\s(?:and|but)\s+(?:is|was|has|it|the)\b)/i
/** "Only the Alder fire of 2017, which …, has been bigger". */
const ONLY_MORE = new RegExp(
  `^["“‘]?Only\\s+([^;:]{2,120}?),?\\s+(?:is|are|was|were|has|have|had|has been|have been|had been)\\s+(?:now |even |still |been |ever )*(${MORE})\\b`,
)
/** "… is the second-largest", "will be the state's third-biggest": a place of the thing spoken of. */
const PLACED = new RegExp(
  `\\b(?:is|was|are|were|be|been|being|becomes?|became|mak(?:es?|ing)|made|remains?|remained)\\b[^.;:,]{0,40}?\\b(?:(${ORDINALS.slice(1).join('|')})[- ])?(${MOST})\\b(?!\\s+(?:of (?:them|these|those)\\b|ever\\b))`,
  'i',
)
const DENIED = /\b(?:not|never|no longer|would|could|might|may|if|once|used to|formerly|last (?:time|year)|had been)\b/i

/** An aside behind a name: what it measures, where it is. */
const ASIDES = /\([^)]*\)|,\s(?:with|which|who|whose|where|at|on|in)\b(?:[^,]|,\d{3})*(?:,|$)/g
const NAME = /^(?:the |its |our )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:of |in |and Sons)?[\p{L}\d'’.-]+){0,5}$/u

/** How many names a list is made up of; null where it is no list of names. */
export function namesListed(list: string): number | null {
  const items = list
    .replace(ASIDES, ' ')
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '')
  return items.length > 0 && items.every((item) => NAME.test(item)) ? items.length : null
}

/** A place that a sentence gives by naming all that stand ahead, or by its number. */
interface Told {
  readonly sentence: Sentence
  readonly rank: number
  readonly family: number
  readonly from: number
  readonly to: number
}

const ANY_FAMILY = -1
const familyOf = (word: string): number => FAMILIES.findIndex((family) => family.test(word.toLowerCase()))

function companyIn(sentence: Sentence): Told | null {
  const { text } = sentence
  const behind = BEHIND_ONLY.exec(text)
  const more = behind === null ? ONLY_MORE.exec(text) : null
  const match = behind ?? more
  if (match === null) return null
  const ahead = namesListed(match[1]!)
  if (ahead === null) return null
  const family = more === null ? ANY_FAMILY : familyOf(more[2]!)
  return { sentence, rank: ahead + 1, family, from: match.index, to: match.index + match[0].length }
}

function placeIn(sentence: Sentence): Told | null {
  const match = PLACED.exec(sentence.text)
  if (match === null || DENIED.test(sentence.text.slice(Math.max(0, match.index - 30), match.index + match[0].length)))
    return null
  const rank = match[1] === undefined ? 1 : ORDINALS.indexOf(match[1].toLowerCase()) + 1
  const to = match.index + match[0].length
  const words = `${match[1] === undefined ? '' : `${match[1]}.`}${match[2]}`
  return { sentence, rank, family: familyOf(match[2]!), from: to - words.length, to }
}

/** Sentences this far apart go on about one thing. */
const REACH = 6
const CONFIDENCE = 0.78
/** Words that two sentences on one field have in common, beside the degree. */
const FEWEST_SHARED = 1

/**
 * Places that two sentences of one story give differently: one by its number ("is the second-largest in the state"), one by
 * naming all that stand ahead ("Only the Alder fire has been bigger in state history"). Two documents must speak of one
 * field, each with no other place of its sort.
 */
export function toldRankFaults(sentences: readonly Sentence[], stories: readonly number[]): RankingFault[] {
  const companies = sentences.flatMap((sentence) =>
    /\bonly\b/i.test(sentence.text) ? (companyIn(sentence) ?? []) : [],
  )
  if (companies.length === 0) return []
  const places = sentences.flatMap((sentence) => (/est\b/i.test(sentence.text) ? (placeIn(sentence) ?? []) : []))
  return companies.flatMap((company) => {
    const meant = places.filter((place) => isOfOne(company, place, places, stories))
    if (meant.length === 0 || meant.some(({ rank }) => rank === company.rank)) return []
    return [faultOf(meant[0]!, company)]
  })
}

function isOfOne(company: Told, place: Told, places: readonly Told[], stories: readonly number[]): boolean {
  const [a, b] = [company.sentence, place.sentence]
  if (a === b || stories[a.document] !== stories[b.document]) return false
  if (company.family !== ANY_FAMILY && company.family !== place.family) return false
  if (a.document === b.document) return Math.abs(a.index - b.index) <= REACH
  if (company.family === ANY_FAMILY) return false
  const alone = places.filter(({ sentence, family }) => sentence.document === b.document && family === place.family)
  return alone.length === 1 && sharedWords(a, b) >= FEWEST_SHARED
}

function sharedWords(a: Sentence, b: Sentence): number {
  const telling = ({ clause }: Sentence): Set<string> =>
    new Set(
      clause.words
        .filter(({ weight, class: name, folded }) => weight > 0 && name !== '' && !/e(?:r|st)$/.test(folded))
        .map((word) => word.class),
    )
  const own = telling(a)
  return [...telling(b)].filter((word) => own.has(word)).length
}

function faultOf(place: Told, company: Told): RankingFault {
  const { sentence, from, to } = place
  const said = company.sentence.text.slice(company.from, company.to)
  return {
    form: 'rank',
    sentence,
    span: { from, to },
    label: 'What the text speaks of',
    measure: said,
    place: `number ${company.rank}`,
    steps: [`“${said}”: ${company.rank - 1} ahead, so number ${company.rank}`],
    claims: company.sentence.claims.slice(0, 1),
    confidence: CONFIDENCE,
  }
}
