import type { Claim, Sentence } from '../../claims/index.js'
import { listsOf, type Naming } from './naming.js'

/** What a text takes a share of: the whole of a table, what words name, a figure, or nothing that it says. */
export type ShareOf =
  | { readonly kind: 'whole' }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly at: number; readonly all: boolean }
  | { readonly kind: 'figure'; readonly claim: Claim }
  | { readonly kind: 'unsaid' }

/** A share that a sentence gives a thing which it names. */
export interface SharePredicate {
  readonly subject: Naming
  readonly share: Claim
  readonly of: ShareOf
  /** Whether the verb says by itself that the thing is a part of a whole: "makes up", "accounts for". */
  readonly sure: boolean
}

const ADVERBS = '(?:alone|now|still|also|only|currently|always|thus|therefore|already|itself|themselves|by itself)'
const SURE =
  '(?:makes?|made|making) up|account(?:s|ed|ing)? for|(?:is|are|was|were) (?:alone )?responsible for|represent(?:s|ed|ing)?|constitut(?:es?|ed|ing)|amount(?:s|ed|ing)? to'
const OTHER =
  '(?:contribut|provid|generat|produc|receiv|compris|charg)(?:es?|ed|ing)|(?:suppl|carr)(?:y|ies|ied)|(?:br(?:ings?|ought) in)|(?:takes?|took|taking)(?: up)?|(?:cover|bear|pay|claim|attract|deliver|eat|form|earn|draw|yield)(?:s|ed)?(?: up)?|holds?|held|has|have|had|w[io]ns?|gets?|got|drew|bore|paid|is|are|was|were|at|with'
/** A remark between commas, and the relative clause that takes a thing up. */
const REMARK = '(?:, (?!and\\b|but\\b|while\\b)[^,;:.()\\d]{2,60},)?(?:,? (?:which|who|that))?'
const QUANTIFIER = '(?: (?:just|only|about|some|exactly|roughly|fully|a full|no less than))?'
/** Between the name of a thing and a share of it; what the first group holds says by itself that it is a part of a whole. */
export const PREDICATE = new RegExp(
  `^(?:['’]s)?(?: ${ADVERBS})*${REMARK}(?: ${ADVERBS})* (?:(${SURE})|(?:${OTHER}))${QUANTIFIER}\\s*$`,
  'i',
)
/** What may stand before a name that opens its clause. */
const OPENING =
  /(?:^|[.;:,–—(]|\b(?:and|but|while|whereas|with|as)\b)\s*["“'‘]?(?:(?:the|our|its|their|his|her|by contrast,) )*$/i
/** Between a share and the next thing that has one of the same whole. */
const LISTED = /^(?: of [^,;.]{1,40})?(?:,|;|,? and|; and)\s+(?:the )?$/i
const LISTED_VERBLESS = /^(?: \p{Ll}+)?(?: for| with| at)?\s*$/u
/** Between two shares of one thing in different wholes. */
const SAME_SUBJECT = /^ of [^,;.]{1,40}?,? (?:and|but)(?: only| just)?(?: for)?\s+$/i

/** Words that put a share in another time than the figures of the set, or deny it. */
const ELSEWHEN =
  /\b(?:ago|earlier|previous(?:ly)?|before|once|formerly|used to|will|would|could|should|may|might|must|target(?:s|ed)?|aims?|plans?|planned|forecasts?|expect(?:s|ed)?|budgeted|until|not|never|n['’]t|nor|if|unless|last (?:year|month|week|quarter|season)|at most|up to)\b/i

/** The shares that a sentence gives to things which it names, in order. */
export function sharesSaid(sentence: Sentence, namings: readonly Naming[]): SharePredicate[] {
  const found: SharePredicate[] = []
  const { text, claims } = sentence
  const listed = new Set(listsOf(text, namings).map((list) => list.at(-1)))
  claims.forEach((share, k) => {
    if (!isShare(share)) return
    const previous = claims[k - 1]
    const from = previous?.mark.to ?? 0
    const last = found.at(-1)?.share === previous ? found.at(-1) : undefined
    if (last !== undefined && SAME_SUBJECT.test(text.slice(from, share.mark.from))) {
      found.push({ ...last, share, of: shareOf(sentence, share, claims[k + 1]) })
      return
    }
    const subject = namings.findLast((naming) => naming.from >= from && naming.to <= share.mark.from)
    if (subject === undefined) return
    const between = text.slice(subject.to, share.mark.from)
    const before = text.slice(from, subject.from)
    if (last !== undefined && LISTED.test(before) && LISTED_VERBLESS.test(between)) {
      found.push({ ...last, subject, share })
      return
    }
    // "Trams and ferries make up 39 per cent": together, unless each does.
    if (listed.has(subject) && share.quantity.per === null) return
    const predicate = PREDICATE.exec(between)
    if (predicate === null || !(OPENING.test(text.slice(0, subject.from)) || isTakenUp(text, subject, between))) return
    const end = claims[k + 1]?.mark.from ?? text.length
    if (ELSEWHEN.test(text.slice(from, share.mark.from)) || ELSEWHEN.test(text.slice(share.mark.to, end))) return
    found.push({ subject, share, of: shareOf(sentence, share, claims[k + 1]), sure: predicate[1] !== undefined })
  })
  return found
}

/** "The main outlet is cheese, which takes …": what a relative clause follows, unless another thing is of it. */
const isTakenUp = (text: string, subject: Naming, between: string): boolean =>
  /^,? (?:which|who)\b/.test(between) &&
  !/\b(?:of|in|from|for|by|to|on|than|with) (?:the )?$/i.test(text.slice(0, subject.from))

const isShare = ({ quantity }: Claim): boolean =>
  (quantity.kind === 'percent' || quantity.kind === 'ratio') && quantity.change === null

const OF = /^(?: each| apiece)?\s+of\s+(?:(?:the|that|this|its|their|our|his|her|these|those) )*/i
const THE_WHOLE =
  /^(?:(?:all of )?(?:it|them|that|this|these|those)\b(?! [a-zÀ-ɏ])|(?:overall |grand |combined )?(?:total|lot|sum|whole|tally|everything)\b)/i
const ENDS = /^(?: each| apiece)?\s*(?:[.,;:)–—]|and\b|$)/
const MOST_WORDS = 4

/** "one vehicle mile in every hundred": the noun inside a share is what it is of. */
const NOUN_INSIDE = /^[a-zÀ-ɏ]+ (?!in\b|out\b|of\b)([a-zÀ-ɏ][a-zÀ-ɏ\s-]*?) (?:in|out of) /i

export function shareOf({ text, clause }: Sentence, share: Claim, next: Claim | undefined): ShareOf {
  const inside = NOUN_INSIDE.exec(share.reading.text)
  if (inside !== null) {
    const at = share.mark.from + inside[0].indexOf(inside[1]!)
    const nouns = clause.words.filter(({ from, to }) => from >= at && to <= at + inside[1]!.length)
    return { kind: 'words', words: new Set(nouns.map((word) => word.class)), at, all: false }
  }
  const rest = text.slice(share.mark.to)
  const of = OF.exec(rest)
  // "One vehicle mile in every hundred" is one of those.
  const { headClass } = share.subject
  if (of === null && share.quantity.kind === 'ratio' && share.reading.noun !== null && headClass !== null)
    return { kind: 'words', words: new Set([headClass]), at: share.mark.to, all: false }
  if (of === null)
    return ENDS.test(rest) ? { kind: 'unsaid' } : { kind: 'words', words: new Set(), at: share.mark.to, all: false }
  const at = share.mark.to + of[0].length
  if (next !== undefined && next.mark.from <= at) return { kind: 'figure', claim: next }
  if (THE_WHOLE.test(text.slice(at))) return { kind: 'whole' }
  const words = new Set<string>()
  for (const word of clause.words) {
    if (word.from < at) continue
    if (words.size >= MOST_WORDS || /[,;:.()]/.test(text.slice(at, word.from))) break
    if (word.class !== '') words.add(word.class)
  }
  return { kind: 'words', words, at, all: /^all\b/i.test(text.slice(at)) }
}
