import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { isOneSlipAway } from '../joins/mending.js'
import { numberOf, relationOf } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { multiplesMeant } from '../rows/meaning.js'
import { gapIn, hasFigureIn } from './gaps.js'
import { isLevel, levelsOf } from './levels.js'

const CONFIDENCE = 0.95
/** A multiple that lies farther from its levels than this, as a factor, is of something else, unless by a slip of the pen. */
const NEAR = 2.1

/** From a multiple to the figure that it is of: "as many as the", "what its neighbour, which has". */
const TO_STANDARD =
  /^\s+(?:as\s+(?:[a-zÀ-ɏ-]+\s+){1,3}?as|as|what|that\s+of|those\s+of|the|its|their)\s(?:[^.,;:()]{0,60}|[^.,;:()]{0,50},\s+(?:which|who|at|with|on)\s[^.,;:()]{0,30})$/i
/** The same where the figure is told later: "two and a half times what its neighbour asks". */
const OF_OTHER = /^\s+(?:as\s+[a-zÀ-ɏ-]+\s+as|what|that\s+of|the\s+[a-zÀ-ɏ-]+\s+of)\s/i
/** The subject of a sentence that goes on about what the last one gave. */
const IT = /^\W*(?:and |but )?(?:it|that|this|they|these|those)\s(?:is|was|are|were|makes|made)\s[^.,;:()]{0,30}$/i
const LATTER = /\b(?:the\s+latter|the\s+former|its\s+(?:neighbour|rival|sister)|that\s+one|the\s+other\s+one)\b/i
/** Behind a multiple of what was told before: "three times as many". */
const CLOSING = /^(?:\s+as\s+(?!of\b|for\b|if\b|it\b)[a-zÀ-ɏ-]+)?\s*(?:[,.;:)—–]|$)/i
const APPOSED = /^[^.;:()]{0,40}(?:,|—|–)\s*(?:or\s+|which\s+is\s+|about\s+|almost\s+|nearly\s+|just\s+|exactly\s+)*$/i
/** Between a multiple and the level that it makes: "twice as frequent, at 832", "twice that, six". */
const TO_LEVEL =
  /^(?:\s+as\s+[a-zÀ-ɏ-]+(?:\s+[a-zÀ-ɏ-]+)?,\s+(?:at|with|on)|\s+that(?:\s+[a-zÀ-ɏ-]+)?\s*(?:,|—|–|:))\s+(?:about\s+|some\s+|a\s+full\s+)*$/i
const ELSEWHEN =
  /\b(?:will|would|could|should|may|might|target|forecasts?|expect(?:s|ed)?|plans?|planned|if|not|never|usual|normal)\b/i

/** A multiple with the level that it makes and the one that it is of. */
interface Comparison {
  readonly left: Claim
  readonly right: Claim
}

/**
 * Multiples between two levels that the words around them or their places tell, in one sentence or two neighbouring ones:
 * "64 members; this season 192, three times as many". `settled` are the multiples that other readings have found the levels
 * of. Only what fails is given, and only where no two levels near by stand so.
 */
export function passageMultiples(sentences: readonly Sentence[], settled: ReadonlySet<Claim>): Relation[] {
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((multiple) => {
      if (!isTimes(multiple) || settled.has(multiple)) return []
      const [last, following] = [sentences[i - 1], sentences[i + 1]].map((other) =>
        other?.document === sentence.document ? other : null,
      ) as [Sentence | null, Sentence | null]
      const compared = comparisonOf(multiple, sentence, last, following) ?? soleLevels(multiple, sentence, last)
      return compared === null ? [] : (faultOf(multiple, compared, [last, sentence, following]) ?? [])
    }),
  )
}

/** "Three times", "half as many again"; "a third as many" is a multiple as well. */
const isTimes = ({ quantity, text, mark }: Claim): boolean =>
  quantity.change === null &&
  (quantity.kind === 'multiple' ||
    (quantity.kind === 'ratio' &&
      /^\s+(?:as\s+(?:many|much|often|long|big|large)|those\s+of|that\s+of|what)\b/i.test(text.slice(mark.to))))

function comparisonOf(
  multiple: Claim,
  sentence: Sentence,
  last: Sentence | null,
  following: Sentence | null,
): Comparison | null {
  const { text } = sentence
  const levels = sentence.claims.filter((claim) => claim !== multiple && isLevel(claim))
  const before = levels.filter(({ mark }) => mark.to <= multiple.mark.from)
  const next = levels.find(({ mark }) => mark.from >= multiple.mark.to)
  const previous = last?.claims.filter(isLevel) ?? []
  const after = text.slice(multiple.mark.to)
  if (next !== undefined) {
    const gap = gapIn(sentence, multiple.mark.to, next.mark.from)
    if (TO_LEVEL.test(gap)) {
      const right = onlyLike(next, before) ?? (before.length === 0 ? onlyLike(next, previous) : null)
      return right === null ? null : { left: next, right }
    }
    if (TO_STANDARD.test(gap)) {
      const left = before.findLast((claim) => levelsOf(claim, next) !== null)
      if (left === undefined) {
        const told = before.length === 0 && IT.test(text.slice(0, multiple.mark.from)) ? onlyLike(next, previous) : null
        return told === null || ELSEWHEN.test(text) ? null : { left: told, right: next }
      }
      return /[;.]\s/.test(text.slice(left.mark.to, multiple.mark.from)) ? null : { left, right: next }
    }
  }
  const left = before.at(-1)
  if (left === undefined || hasFigureIn(sentence, left.mark.to, multiple.mark.from)) return null
  if (CLOSING.test(after) && APPOSED.test(gapIn(sentence, left.mark.to, multiple.mark.from))) {
    const right = onlyLike(left, before.slice(0, -1)) ?? (before.length === 1 ? onlyLike(left, previous) : null)
    return right === null || ELSEWHEN.test(text) ? null : { left, right }
  }
  if (next !== undefined || following === null || !OF_OTHER.test(after) || !LATTER.test(following.text)) return null
  const right = onlyLike(left, following.claims.filter(isLevel))
  return right === null ? null : { left, right }
}

/** Behind a multiple that sets a level against another: "as many as", "the height of", "what", "those of"; or one that ends its clause. */
const SETS =
  /^(?:\s+as\s+[a-zÀ-ɏ-]+(?:\s+as\b|\s*[,.;:)—–]|$)|\s+(?:the|its|their|what|that|those)\s|\s+[a-zÀ-ɏ]+\s+(?:sales|output|figures|numbers)\s+of\b|\s*[,.;:)—–]|$)/i

/** Between a multiple and the level that it is of. */
const TO_SOLE =
  /^[^.;:,()]{0,60}(?:\(|,\s)?(?:(?:which|who)\s[a-zÀ-ɏ]+\s|(?:at|with|on)\s)?(?:about |only |just |some )?$/i

/**
 * The two levels of a passage, its last sentence and the one before, where there are no others that a multiple may be of:
 * whichever of them is named first, the multiple is of the smaller, and a share of the larger.
 */
function soleLevels(multiple: Claim, sentence: Sentence, last: Sentence | null): Comparison | null {
  if (!SETS.test(sentence.text.slice(multiple.mark.to)) || ELSEWHEN.test(sentence.text)) return null
  const own = sentence.claims.filter((claim) => claim !== multiple && isLevel(claim))
  const before = last !== null && last.block === sentence.block ? last.claims.filter(isLevel) : []
  const [first] = own
  if (first === undefined) return null
  const like = [...before, ...own].filter(
    (claim) => claim === first || (claim.quantity.kind === first.quantity.kind && levelsOf(claim, first) !== null),
  )
  const sizes = [...new Map(like.map((claim) => [numberOf(claim), claim])).values()]
  if (sizes.length !== 2 || own.some((claim) => !like.includes(claim))) return null
  const [a, b] = sizes as [Claim, Claim]
  const times = levelsOf(a, b)?.times
  if (times === undefined || times === 1) return null
  // "Twice the pay of a docker, while boys get $900": a level of another clause is of something else.
  const behind = own.find(({ mark }) => mark.from >= multiple.mark.to)
  if (behind !== undefined && !TO_SOLE.test(gapIn(sentence, multiple.mark.to, behind.mark.from))) return null
  const isPart = sizeOf(multiple.quantity) < 1
  return times > 1 === isPart ? { left: b, right: a } : { left: a, right: b }
}

/** The one figure of some that is of the kind of a level; null where there are several, or none. */
function onlyLike(level: Claim, others: readonly Claim[]): Claim | null {
  const like = others.filter((other) => other.quantity.kind === level.quantity.kind && levelsOf(level, other) !== null)
  return new Set(like.map(numberOf)).size === 1 ? like[0]! : null
}

function faultOf(multiple: Claim, { left, right }: Comparison, around: readonly (Sentence | null)[]): Relation | null {
  const levels = levelsOf(left, right)
  if (levels === null) return null
  const { low, high } = multiplesMeant(multiple.quantity)
  const near = around.flatMap((sentence) => sentence?.claims.filter(isLevel) ?? [])
  const holds = near.some((a) =>
    near.some((b) => {
      const times = a === b ? undefined : levelsOf(a, b)?.times
      return times !== undefined && times >= low && times <= high
    }),
  )
  if (holds) return null
  const relation = relationOf(
    { kind: 'ratio', complete: true, direction: null, cue: multiple.reading.text },
    [
      { role: 'left', claim: left, quantity: levels.left, sign: 1 },
      { role: 'ratio', claim: multiple, quantity: multiple.quantity, sign: 1 },
      { role: 'right', claim: right, quantity: levels.right, sign: 1 },
    ],
    CONFIDENCE,
  )
  if (relation === null) return null
  const factor = levels.times / sizeOf(multiple.quantity)
  return (factor < NEAR && factor > 1 / NEAR) || isOneSlipAway(relation)
    ? { ...relation, exact: true, told: true }
    : null
}
