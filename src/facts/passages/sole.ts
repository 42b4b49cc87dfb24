import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { isShare } from '../comparable.js'
import { gapIn } from './gaps.js'
import { isOperand, type Pair, pairOf } from './pairs.js'

/**
 * The part that the words beside a share make it of, and the one figure of the passage that can be its whole: "The fund paid
 * £4.8m. Staff got £1.2m, or 35 per cent". Null where several figures can, or words name another whole.
 */
export function solePair(share: Claim, i: number, sentences: readonly Sentence[]): Pair | null {
  const sentence = sentences[i]!
  if (sentence.place === 'headline' || sentence.place === 'heading' || OF_OTHER_SIZE.test(behindOf(share))) return null
  const last = previousOf(sentences, i)
  const passage = last === null ? [sentence] : [last, sentence]
  const rated = isRate(share)
  const part = rated ? null : partOf(share, sentence, last)
  if (part === null && !rated) return null
  const figures = passage.flatMap(({ claims }) => claims.filter((claim) => isOperand(claim) && !isLeft(claim)))
  const pairs = (part === null ? figures : [part]).flatMap((own) =>
    figures.flatMap((whole) => pairOf(own, whole, 'beside') ?? []),
  )
  if (new Set(pairs.map(({ part: own, whole }) => `${sizeOf(own.quantity)} ${sizeOf(whole.quantity)}`)).size !== 1)
    return null
  const [pair] = pairs as [Pair]
  const [own, whole] = [pair.part.claim, pair.whole.claim]
  const place = passage.find(({ claims }) => claims.includes(whole))!
  if (isOfOther(own) || isOfOther(whole) || hasShare(whole, share, place)) return null
  const about = wordsAbout(whole, place)
  return isNamed(share, about) && isNamed(own, about) ? pair : null
}

function previousOf(sentences: readonly Sentence[], i: number): Sentence | null {
  const [last, own] = [sentences[i - 1], sentences[i]!]
  return last?.document === own.document && last.block === own.block ? last : null
}

const HEDGES =
  '(?:(?:about|around|roughly|just|only|some|nearly|almost|exactly|over|more than|less than|under|fewer than|a full|a mere|barely|fully|well over|well under|at least|no more than)\\s+)*'
/** Between a part and its share. */
const APPOSED = new RegExp(
  `^[^.;:()]{0,50}?(?:,|\\(|:|[—–]|\\bor\\b|\\bthat is\\b|\\bwhich is\\b)\\s*(?:(?:or|i\\.e\\.|that is|that['’]s|which is|equal to|equivalent to|representing|making up|being)\\s+)?${HEDGES}$|` +
    `^,?\\s(?:[a-zÀ-ɏ]+ly\\s)?(?:is|was|were|are|makes? up|made up|represent(?:s|ed)|account(?:s|ed) for|amount(?:s|ed) to|equal(?:s|led))\\s${HEDGES}$`,
  'i',
)
/** Between a share and the part that it is, and behind that. */
const AHEAD =
  /^(?:\s(?:out )?of (?:it|them|these|those|that|this)\b)?(?:\s(?!(?:of|and|or|to|from|at|by|for)\b)[a-zÀ-ɏ'’-]+){0,4}?(?:,|:|\s\(|\s[—–])\s*(?:some |about |in all )?$/i
const ENDS = /^(?:\s(?:in all|altogether|in total|of them|to be (?:exact|precise)))?\s*(?:[,.;:)—–]|$)/
/** Before a share that takes up what the last sentence ends with. */
const TAKES_UP = new RegExp(
  `^\\W*(?:(?:and|but|so) )?(?:that|this|it|which)(?:['’]s|\\s(?:is|was|makes|made|means|meant|equals|represents|amounts to|comes to|works out at|puts it at))\\s${HEDGES}$`,
  'i',
)
/** "A vacancy rate of 6 per cent", "a turnout of 62%". */
const RATE =
  /\ban?\s(?:[a-zÀ-ɏ-]+\s){0,2}(?:rate|turnout|share|proportion|uptake|take-up|yield)\sof\s(?:about |around |just |only |some |nearly |almost )*$/i
/** "10% fewer", "6.1% below the £121.7m": by how much, and of what else. */
const OF_OTHER_SIZE =
  /^\)?,?\s(?:below|above|from|on|against|versus|compared|to|more|less|fewer|higher|lower|up|down|better|worse|off|cheaper|dearer|larger|smaller|longer|shorter|increase|rise|fall|drop|cut|over|under|than|a year|interest|VAT|tax)\b/i

const behindOf = ({ text, mark }: Claim): string => text.slice(mark.to)
const beforeOf = ({ text, mark }: Claim): string => text.slice(0, mark.from)

const isRate = (share: Claim): boolean => RATE.test(beforeOf(share)) && ENDS.test(behindOf(share))

/** The figure that a share is said to be. */
function partOf(share: Claim, sentence: Sentence, last: Sentence | null): Claim | null {
  const figures = sentence.claims.filter(({ quantity }) => quantity.moment === null)
  const at = figures.indexOf(share)
  const [before, behind] = [figures[at - 1], figures[at + 1]]
  // "360 chargers, a tenth of them in one car park": a share of what stands before it.
  const isOfIt = /^\sof\s(?:them|it|those|these|that|which|whom)\b/i.test(behindOf(share))
  // "Of the 28,080 adults, three in five": the whole itself.
  if (
    before !== undefined &&
    !isOfIt &&
    !/^\W*(?:out )?of (?:the |its |their |our |all |these |those )*$/i.test(beforeOf(before)) &&
    isOperand(before) &&
    APPOSED.test(gapIn(sentence, before.mark.to, share.mark.from))
  )
    return before
  if (
    behind !== undefined &&
    isOperand(behind) &&
    AHEAD.test(gapIn(sentence, share.mark.to, behind.mark.from)) &&
    ENDS.test(behindOf(behind))
  )
    return behind
  if (before !== undefined || !TAKES_UP.test(beforeOf(share))) return null
  const taken = last?.claims.filter(({ quantity }) => quantity.moment === null).at(-1)
  return taken !== undefined && isOperand(taken) ? taken : null
}

/** "The remaining 336" are no whole of others. */
const isLeft = (claim: Claim): boolean =>
  /\b(?:remaining|other|rest(?: of)?|last) (?:the |some |about )?$/i.test(beforeOf(claim))

/** "2,112 (2024: 2,000)", "1,600 fewer", "against 30,000": of another time, or a distance. */
const isOfOther = (claim: Claim): boolean =>
  /^(?:\s[a-zÀ-ɏ-]+)?\s(?:fewer|more|less|higher|lower|up|down|above|below|cheaper|dearer)\b/i.test(behindOf(claim)) ||
  /(?:\b(?:against|compared with|compared to|from|than|versus|instead of|last year)|\b(?:19|20)\d\d:|\b(?:fall|rise|drop|cut|increase|decrease|decline|growth|gain|loss),? of)\s(?:[a-z]+\s)?$/i.test(
    beforeOf(claim),
  )

/** Whether a figure has a share of its own beside it in its sentence: it is one of several parts. */
const hasShare = (whole: Claim, share: Claim, { claims, text }: Sentence): boolean =>
  claims.some(
    (other) =>
      other !== share &&
      isShare(other) &&
      (other.mark.from >= whole.mark.to
        ? APPOSED.test(text.slice(whole.mark.to, other.mark.from))
        : AHEAD.test(text.slice(other.mark.to, whole.mark.from))),
  )

/** What a figure is said to be of: "35 per cent of the budget", "115,200 tonnes of the loss". */
const OF = /^\sof\s(?:(?:the|its|their|our|all|total|this|that|his|her)\s)*([a-zÀ-ɏ-]+)/i
const WHOLE = /^(?:total|lot|whole|sum|it|them|this|that|those|these|which|whom)$/i

/** Whether what stands around the whole names what words behind a figure say that it is of, if they say so. */
function isNamed(claim: Claim, about: string): boolean {
  const noun = OF.exec(behindOf(claim))?.[1]
  if (noun === undefined || WHOLE.test(noun)) return true
  const stem = noun.toLowerCase().slice(0, LEAST_STEM)
  return about.includes(stem) && stem.length === LEAST_STEM
}

/** The text around a figure of a sentence as far as the next figures, in small letters. */
function wordsAbout(claim: Claim, { claims, text }: Sentence): string {
  const others = claims.filter((other) => other !== claim && other.quantity.moment === null)
  const from = others.findLast(({ mark }) => mark.to <= claim.mark.from)?.mark.to ?? 0
  const to = others.find(({ mark }) => mark.from >= claim.mark.to)?.mark.from ?? text.length
  return text.slice(from, to).toLowerCase()
}

/** Letters that two forms of a word share. */
const LEAST_STEM = 4
