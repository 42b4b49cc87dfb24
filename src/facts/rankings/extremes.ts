import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { likened } from '../joins/likening.js'
import type { RankingFault } from './rankings.js'

const CONFIDENCE = 0.78
/** A superlative and its figure stand so many characters apart at most. */
const BESIDE = 70
const FEWEST_RIVALS = 2
/** Figures of one field lie within this factor of each other. */
const APART = 6

const HIGH =
  'strongest|largest|biggest|highest|tallest|longest|heaviest|busiest|wettest|hottest|warmest|oldest|greatest|widest|dearest|deepest|furthest|farthest|richest|commonest|most (?:[a-zÀ-ɏ]+(?:ed|ing|ive|ous|al|ar)|common|(?!of|recent)[a-zÀ-ɏ]+(?= \\(?\\d))'
const LOW =
  'lowest|smallest|fewest|shortest|lightest|closest|nearest|cheapest|youngest|coldest|coolest|driest|narrowest|quietest|weakest'
const SUPERLATIVE = new RegExp(`(?<![a-zÀ-ɏ]|[-’'])(?:(?<high>${HIGH})|(?<low>${LOW}))(?![a-zÀ-ɏ]|-)`, 'gi')
/** Before a superlative: it is of another place, of another field, or denied. */
const OTHERWISE =
  /\b(?:second|third|fourth|fifth|next|one of (?:the|its|our)|among the|at|not|no longer|once|was to be|would be|could be|may be|his|her)[ -](?:the )?$/i
/** In the sentence of a superlative: it leaves some out, or is over time. */
const LIMITED =
  /\b(?:outside|except|apart from|other than|excluding|so far|yet|since (?!records)|until|but for|previous|last year|bar one|ago|by (?:the )?(?:[a-zÀ-ɏ]+ )?(?:%|per cent))/i
/** Before a rival's figure: it is no level of a rival. */
const NO_LEVEL =
  /\b(?:than|from|by|average|averag\w+|total\w*|together|combined|up|down|over|under|more|fewer|less|target|limit|last year|each|every|per|aged?|for|after|in|on|at least|including|won|all)\s+(?:(?:the|a|an|about|some) )?$/i

/**
 * Superlatives whose own figure another of their field goes beyond: "Closest came Orra, at 410 km; Pelk kept 340 away, Sarn
 * 515." The field are the figures of one unit that the sentence and the next list behind it, bare ones too.
 */
export function beatenExtremes(sentences: readonly Sentence[]): RankingFault[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.claims.length === 0 || sentence.place === 'headline' || LIMITED.test(sentence.text)) return []
    const [match, ...more] = [...sentence.text.matchAll(SUPERLATIVE)]
    if (match === undefined || more.length > 0 || OTHERWISE.test(sentence.text.slice(0, match.index))) return []
    const next = sentences[i + 1]
    const behind = next?.document === sentence.document && next.block === sentence.block ? next.claims : []
    const own = figureOf(sentence, match.index, match.index + match[0].length)
    return own === null ? [] : (faultOf(sentence, match, own, [...sentence.claims, ...behind]) ?? [])
  })
}

const LEVELS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration', 'percent'])
const isLevel = ({ quantity }: Claim): boolean =>
  LEVELS.has(quantity.kind) &&
  quantity.change === null &&
  quantity.hedge === 'exact' &&
  quantity.stated.kind === 'decimal'

/** The figure of what a superlative is said of: the nearest beside it in its clause, with a unit or noun of its own. */
function figureOf({ claims, text }: Sentence, from: number, to: number): Claim | null {
  const isBeside = ({ mark }: Claim): boolean => {
    const between = mark.from >= to ? text.slice(to, mark.from) : text.slice(mark.to, from)
    return (
      between.length <= BESIDE &&
      !/[.;:]|\b(?:of the|and|but|while|than)\b/.test(
        between.replace(/\bof the (?:two|three|four|five|six|seven|eight|nine|ten)\b/g, ''),
      )
    )
  }
  const named = claims.filter((claim) => isLevel(claim) && claim.quantity.unit !== '1' && isBeside(claim))
  return named.length === 1 ? named[0]! : null
}

function faultOf(
  sentence: Sentence,
  match: RegExpExecArray,
  own: Claim,
  claims: readonly Claim[],
): RankingFault | null {
  const size = sizeOf(own.quantity)
  const rivals = claims.filter((claim) => claim.index > own.index && isRival(claim, own, size))
  const isHigh = match.groups!.high !== undefined
  const [beyond, ...more] = rivals.filter((claim) =>
    isHigh ? sizeOf(claim.quantity) > size : sizeOf(claim.quantity) < size,
  )
  if (beyond === undefined || more.length > 0 || rivals.length < FEWEST_RIVALS) return null
  return {
    form: 'rank',
    sentence,
    span: { from: match.index, to: match.index + match[0].length },
    label: own.reading.text,
    measure: 'the figures beside it',
    place: `number 2 of ${rivals.length + 1}${isHigh ? '' : ', lowest first'}`,
    steps: [`${own.reading.text}; ${rivals.map(({ reading }) => reading.text).join(', ')}`],
    claims: [own, beyond],
    confidence: CONFIDENCE,
  }
}

/** Whether a figure is that of another of the same field: in the same unit or bare, behind a name or "one". */
function isRival(claim: Claim, own: Claim, size: number): boolean {
  if (!isLevel(claim) || likened(claim.quantity, own.quantity) === null) {
    const isBare = isLevel(claim) && claim.quantity.kind === 'count' && claim.quantity.unit === '1'
    if (!isBare || (own.quantity.kind !== 'count' && own.quantity.kind !== 'percent')) return false
  }
  const noun = claim.subject.headClass
  if (own.quantity.kind === 'count' && noun !== null && noun !== own.subject.headClass) return false
  const lead = claim.text.slice(0, claim.mark.from)
  const ratio = sizeOf(claim.quantity) / size
  return ratio > 1 / APART && ratio < APART && !NO_LEVEL.test(lead) && NAMED.test(lead)
}

const NAMED = /(?:\p{Lu}[\p{L}’']+|\b(?:one|another|others?))(?: [\p{L}’']+){0,4},?(?: and)? $/u
