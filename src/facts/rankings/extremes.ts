import type { Claim, Sentence } from '../../claims/index.js'
import type { RankingFault } from './rankings.js'
import { isLevel, isRival, sizeLike } from './rivals.js'
import { type Superlative, superlativeIn } from './superlatives.js'

const CONFIDENCE = 0.78
/** A superlative and its figure stand so many characters apart at most. */
const BESIDE = 70
const FEWEST_RIVALS = 2
/** How many sentences behind a superlative go on with its field. */
const AHEAD = 2

/** Between a superlative and its figure: another clause, or a thing that the figure is of and the superlative is not. */
const APART = /[.;:]|\b(?:of the|and|but|while|than)\b/
const OF_SO_MANY =
  /\bof (?:the|its|our|their|all|those|these)(?: [a-zÀ-ɏ’'-]+){0,2}? (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/g
/** "The fastest of the four and finished in 2.3 seconds". */
const AND_DID =
  /\band (?=(?:[a-z]+ ){0,2}?(?:finished|took|came|needed|won|scored|fetched|reached|weighed|measured|cost|drew|sold)\b)/
/** "The largest town has 12 schools": it is not the largest by these. */
const HAS = /^ [a-zÀ-ɏ-]+(?: [a-zÀ-ɏ-]+)? (?:has|have|had)\b/
/** At the head of the sentence behind a superlative: it goes on about the same thing. */
const TAKES_UP = /^["“‘]?(?:It|She|He|This|That|They)\b/

/**
 * Superlatives whose own figure others of their field go beyond, while some do not: "Closest came Orra, at 410 km; Pelk kept
 * 340 away, Sarn 515." The field are the figures of one unit that the sentence and those right behind it give for other
 * names, bare ones too.
 */
export function beatenExtremes(sentences: readonly Sentence[]): RankingFault[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.claims.length + (sentences[i + 1]?.claims.length ?? 0) < FEWEST_RIVALS) return []
    if (sentence.place === 'headline' || sentence.place === 'heading') return []
    const word = superlativeIn(sentence.text)
    if (word === null) return []
    const behind = claimsBehind(sentences, i)
    const own = figureOf(sentence, word) ?? figureTakenUp(sentence, sentences[i + 1])
    return own === null ? [] : (faultOf(sentence, word, own, [...sentence.claims, ...behind]) ?? [])
  })
}

/** The figures of the sentences behind one in its paragraph, up to another superlative. */
function claimsBehind(sentences: readonly Sentence[], i: number): readonly Claim[] {
  const first = sentences[i]!
  const found: Claim[] = []
  for (let k = i + 1; k <= i + AHEAD; k++) {
    const next = sentences[k]
    if (next === undefined || next.document !== first.document || next.block !== first.block) break
    const other = superlativeIn(next.text)
    found.push(...next.claims.filter(({ mark }) => other === null || mark.to <= other.from))
    if (other !== null) break
  }
  return found
}

/** The figure of what a superlative is said of: the one beside it in its clause, behind it and with a unit or noun where any is. */
function figureOf({ claims, text }: Sentence, { from, to }: Superlative): Claim | null {
  const isBeside = ({ mark }: Claim): boolean => {
    const between = mark.from >= to ? text.slice(to, mark.from) : text.slice(mark.to, from)
    return (
      between.length <= BESIDE &&
      !APART.test(between.replace(OF_SO_MANY, '').replace(/: $/, '').replace(AND_DID, '')) &&
      !(mark.from >= to && HAS.test(between))
    )
  }
  const levels = claims.filter((claim) => isLevel(claim) && !isField(claim) && isBeside(claim))
  const behind = levels.filter(({ mark }) => mark.from >= to)
  const likely = behind.length > 0 ? behind : levels
  const named = likely.filter(({ quantity }) => quantity.unit !== '1')
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  return likely.length === 1 ? likely[0]! : null
}

/** "Of the four codecs": how many there are to compare. */
const isField = ({ text, mark }: Claim): boolean =>
  /\b(?:of|among) (?:the|its|our|their|all|those|these)(?: [a-zÀ-ɏ’'-]+){0,2}? $/i.test(text.slice(0, mark.from))

/** "Beck Lane is the smallest. It has 48 pupils": the first figure of a sentence that goes on about the same thing. */
function figureTakenUp({ claims }: Sentence, next: Sentence | undefined): Claim | null {
  const [first] = next?.claims ?? []
  return claims.some((claim) => isLevel(claim) && !isField(claim)) ||
    first === undefined ||
    !TAKES_UP.test(next!.text) ||
    !isLevel(first)
    ? null
    : first
}

/** "Next driest was May on 38 mm", "came next with 396 kg": just the second. */
const isNext = ({ text, mark }: Claim): boolean =>
  /\b(?:next (?:[a-z]+est|c[ao]me|was|were)|c[ao]me next|in second place)\b[^.;\d]{0,40}$/i.test(
    text.slice(0, mark.from),
  )

function faultOf(
  sentence: Sentence,
  { from, to, end }: Superlative,
  own: Claim,
  claims: readonly Claim[],
): RankingFault | null {
  const rivals: Claim[] = []
  for (const claim of claims)
    if (claim.index > own.index && isRival(claim, own, rivals.at(-1) ?? null)) rivals.push(claim)
  const size = sizeLike(own, own)
  const isHigh = end === 'either' ? own.quantity.kind !== 'duration' : end === 'high'
  const beyond = rivals.filter((claim) => (isHigh ? sizeLike(claim, own) > size : sizeLike(claim, own) < size))
  if (beyond.length === 0) return null
  if ((beyond.length === rivals.length || rivals.length < FEWEST_RIVALS) && !isNext(beyond[0]!)) return null
  return {
    form: 'rank',
    sentence,
    span: { from, to },
    label: own.reading.text,
    measure: 'the figures beside it',
    place: `number ${beyond.length + 1} of ${rivals.length + 1}${isHigh ? '' : ', lowest first'}`,
    steps: [`${own.reading.text}; ${rivals.map(({ reading }) => reading.text).join(', ')}`],
    claims: [own, beyond[0]!],
    confidence: CONFIDENCE,
  }
}
