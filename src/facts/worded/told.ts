import type { Claim, ClauseWord, Sentence } from '../../claims/index.js'
import type { Span } from '../../text/index.js'
import { isShare } from '../comparable.js'
import { isSummed } from './naming.js'
import { clauseAround, phraseAt, subjectOf } from './phrases.js'

/**
 * What stands for an operand of a share: figures any of which may be meant, the nearest first; words that name one, all of
 * them or some; or the total of all.
 */
export type Operand =
  | { readonly kind: 'figures'; readonly claims: readonly Claim[] }
  | { readonly kind: 'words'; readonly words: readonly Named[]; readonly all: boolean }
  | { readonly kind: 'total' }

/** A word of a name: its class, and how telling it is by itself. */
export type Named = Pick<ClauseWord, 'class' | 'weight'>

/** A share with what its sentence says that it is, and of what. */
export interface ToldShare {
  readonly share: Claim
  readonly part: Operand
  readonly whole: Operand
}

const DETERMINER = '(?:the|that|this|its|their|our|his|her|my|your|these|those|all|every|each|any|such|some)'
const OF = new RegExp(`^(?: each| apiece)?\\s+of\\s+(?:${DETERMINER}\\s+)*`, 'i')
/** "Of that", "of whom", "of those who"; "of those boats" names boats. */
const OF_IT =
  /^\s+of\s+(?:(?:it|them|which|whom)\b|(?:that|this|these|those)\b(?=\s*[,.;:)–—]|\s*$|\s+(?:is|are|was|were|has|had|have|will|came|went|comes|goes)\b))/i
const TOTAL = /^(?:overall |grand |combined )?(?:total|lot|sum|whole|tally|everything)\b/i
/** "Of the 2,130 letters that came in, …" */
const LEAD = new RegExp(`^\\W*(?:(?:but|and|yet)\\s+)?(?:of|among|out of)\\s+(?:${DETERMINER}\\s+)*`, 'i')
const LED = /,\s*(?:only |just |some )?$/i

const SHARE_VERB =
  '(?:makes?|made|making) up|account(?:s|ed|ing)? for|(?:is|are|was|were) (?:alone )?responsible for|represent(?:s|ed|ing)?|' +
  'constitut(?:es?|ed|ing)|amount(?:s|ed|ing)? to|compris(?:es?|ed|ing)|(?:is|are|was|were) equal to|equals?|equalled|' +
  'comes? to|came to|(?:contribut|provid|generat|produc|receiv|charg|consum|us|absorb|handl|serv|financ|rais|employ|driv)' +
  '(?:es?|ed|ing|s)?|(?:suppl|carr)(?:y|ies|ied|ying)|br(?:ings?|ought|inging) in|(?:takes?|took|taking)(?: up| in)?|' +
  '(?:cover|bear|pay|claim|attract|deliver|eat|form|earn|draw|yield|own|fund|swallow|need|mean|win|spend)(?:s|ed|ing)?' +
  '(?: up)?|holds?|held|has|have|had|won|gets?|got|drew|bore|paid|ate|drove|met|meets?|sends?|sent|spent|left|is|are|was|were'
const ADVERB =
  '(?:alone|now|still|also|only|currently|always|thus|therefore|already|itself|themselves|just|about|some|exactly|roughly|fully|a full|no less than|together)'
/** A verb that ends right before a share, which is its object. */
const VERB = new RegExp(`(?:^|\\s)(?:${ADVERB}\\s+)*(?:${SHARE_VERB})(?:\\s+${ADVERB})*\\s*$`, 'i')
/** Before a share that opens its clause. */
const OPENS = /^\W*(?:(?:and|but|yet|only|just|some|in all|that|today|now|on average|even though|so)\W+)*$/i
const PRONOUN = /^\W*(?:(?:and|but|yet)\s+)?(?:it|they|that|this|these|those|which|who)\b/i

/** Between a figure and its share. */
const APPOSED =
  /^(?:(?: [a-zÀ-ɏ'’-]+){0,3}?,|(?: [a-zÀ-ɏ'’-]+){0,4}?,? (?:or|i\.e\.|that is|that is to say|which is|equal to|equals|representing|represents|is|are|was|were|being|makes?|made up|and now represents|amounts? to|came to)| \(| [–—])\s+(?:about |just |only |some |nearly |almost |now )*$/i
/** Between a share and the figure that it is, which ends its clause. */
const BEHIND = /^[^.;:()\d]{0,40}?(?: \(|, (?:namely |or |that is,? |i\.e\.,? )?(?:about |some |just )?)$/i
const ENDS = /^\s*(?:[,.;:)–—]|$)/

const ELSEWHEN =
  /\b(?:ago|earlier|previous(?:ly)?|before|once|formerly|used to|will|would|could|should|may|might|must|target(?:s|ed)?|aims?|plans?|planned|forecasts?|expect(?:s|ed)?|budgeted|not|never|n['’]t|nor|if|unless|last (?:year|month|week|quarter|season)|up to)\b/i

/** How many sentences back a pronoun reaches. */
const REACH = 2

/** The shares of sentence `i` that are told of something; those of another time are left out. */
export function toldShares(sentences: readonly Sentence[], i: number): ToldShare[] {
  const sentence = sentences[i]!
  const earlier = sentences.slice(Math.max(0, i - REACH), i).filter(({ document }) => document === sentence.document)
  return sentence.claims.flatMap((share, k) => {
    if (!isShare(share)) return []
    const clause = clauseAround(sentence.text, share)
    const [before, behind] = [sentence.claims[k - 1]?.mark.to ?? 0, sentence.claims[k + 1]?.mark.from ?? clause.to]
    const around = sentence.text.slice(Math.max(clause.from, before), Math.min(clause.to, behind))
    if (ELSEWHEN.test(around)) return []
    const told: Told = { sentence, share, k, clause, earlier: [...earlier].reverse() }
    const whole = wholeOf(told)
    const part = whole === null ? null : partOf(told, whole)
    return whole === null || part === null ? [] : [{ share, part, whole: whole.operand }]
  })
}

/** A share at its place. */
interface Told {
  readonly sentence: Sentence
  readonly share: Claim
  /** Its place among the claims of the sentence. */
  readonly k: number
  readonly clause: Span
  /** The sentences that a pronoun may go back to, the nearest first. */
  readonly earlier: readonly Sentence[]
}

interface Whole {
  readonly operand: Operand
  /** Where the words behind the share that name it end. */
  readonly to: number
}

function wholeOf({ sentence, share, k, clause, earlier }: Told): Whole | null {
  const { text, claims } = sentence
  const rest = text.slice(share.mark.to)
  const pronoun = OF_IT.exec(rest)
  if (pronoun !== null) {
    const own = claims.slice(0, k).filter(isSummed)
    const meant = own.length > 0 ? own : (earlier[0]?.claims.filter(isSummed) ?? [])
    return meant.length === 0 ? null : figures(meant, share.mark.to + pronoun[0].length)
  }
  const of = OF.exec(rest)
  if (of !== null) {
    const at = share.mark.to + of[0].length
    const next = claims[k + 1]
    if (next !== undefined && next.mark.from <= at) return isSummed(next) ? figures([next], next.mark.to) : null
    const total = TOTAL.exec(text.slice(at))
    if (total !== null) return { operand: { kind: 'total' }, to: at + total[0].length }
    const words = phraseAt(sentence, at)
    return words.length === 0 ? null : { operand: named(words, false), to: words.at(-1)!.to }
  }
  const lead = LEAD.exec(text.slice(clause.from))
  if (lead !== null && LED.test(text.slice(0, share.mark.from))) {
    const at = clause.from + lead[0].length
    const figure = claims.slice(0, k).find(({ mark }) => mark.from <= at && mark.to > at)
    if (figure !== undefined) return isSummed(figure) ? figures([figure], share.mark.to) : null
    const words = phraseAt(sentence, at)
    if (words.length > 0) return { operand: named(words, false), to: share.mark.to }
  }
  // "Three visitors in five", "one in every twelve jobs"
  const { headClass, headTells } = share.subject
  if (headClass === null || share.quantity.kind !== 'ratio') return null
  return { operand: named([{ class: headClass, weight: headTells ? 1 : COMMON }], false), to: share.mark.to }
}

/** How telling a word is that all kinds of texts have. */
const COMMON = 0.35

const figures = (claims: readonly Claim[], to: number): Whole => ({ operand: { kind: 'figures', claims }, to })
const named = (words: readonly Named[], all: boolean): Operand => ({ kind: 'words', words, all })

function partOf(told: Told, whole: Whole): Operand | null {
  const { sentence, share, clause, earlier } = told
  const { text } = sentence
  const beside = partBeside(told, whole)
  if (beside !== null) return { kind: 'figures', claims: [beside] }
  const prefix = text.slice(clause.from, share.mark.from)
  if (OPENS.test(prefix) || LEAD.test(prefix)) {
    const words = sentence.clause.words.filter(
      ({ from, to, weight }) => from >= whole.to && to <= clause.to && weight > 0,
    )
    return words.length === 0 ? null : named(words, false)
  }
  const verb = VERB.exec(prefix)
  if (verb === null) return null
  if (!PRONOUN.test(prefix)) {
    const words = subjectOf(sentence, clause.from, clause.from + verb.index)
    return words.length === 0 ? null : named(words, true)
  }
  const subject = clause.from > 0 ? subjectOf(sentence, 0, clause.from) : []
  if (subject.length > 0) return named(subject, true)
  const own = earlier.flatMap(({ claims }) => claims.filter((claim) => isPart(claim) && !isOf(claim, whole)))
  return own.length === 0 ? null : { kind: 'figures', claims: own }
}

/** The figure right before or behind a share that it is said to be. */
function partBeside({ sentence: { text, claims }, share, k }: Told, whole: Whole): Claim | null {
  const [before, behind] = [claims[k - 1], claims[k + 1]]
  const only = whole.operand.kind !== 'figures' || whole.operand.claims.length > 1
  if (
    before !== undefined &&
    isSummed(before) &&
    APPOSED.test(text.slice(before.mark.to, share.mark.from)) &&
    (only || !isOf(before, whole))
  )
    return before
  if (behind === undefined || !isPart(behind) || isOf(behind, whole)) return null
  const between = text.slice(share.mark.to, behind.mark.from)
  return BEHIND.test(between) && ENDS.test(text.slice(behind.mark.to)) ? behind : null
}

const isOf = (claim: Claim, { operand }: Whole): boolean => operand.kind === 'figures' && operand.claims.includes(claim)

const isPart = (claim: Claim): boolean => isSummed(claim) && claim.quantity.change === null
