import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import type { Relation } from '../relation.js'
import { isAmount, isLike, isNearly, sumOf } from './amounts.js'
import { partsIn } from './listed.js'
import { holds } from './surroundings.js'

const CONFIDENCE = 0.74
const FEWEST = 2

/** Before a figure: it is what those before it in its sentence come to. */
const COME_TO =
  /(?:\bso (?:that )?|\bmaking |\bmakes |\bmade |\bbringing |\bmeaning (?:that )?|\bgiving |\bin all,? |\baltogether,? |\btogether,? |\btotal(?:s|led|ling)?(?: of)? |\ball (?!other|the other|the rest)|(?<=[a-zÀ-ɏ])[:—–] |\bwhich (?:is|makes|made|gives|gave) |\badds? up to |\bcomes? to |\bcame to )(?:[a-zÀ-ɏ’']+ ){0,6}$/i
const BEHIND = /^(?: [a-zÀ-ɏ]+){0,2},? (?:in all|altogether|in total|all told|together)\b/i
/** "So that net debt closed at": what stands at some level has more behind it than what was spent. */
const STANDS =
  /\b(?:clos(?:ed|es|ing)|stood|stands|standing|end(?:ed|s|ing)|finish(?:ed|es|ing)|remain(?:ed|s|ing)?|left|rose|fell|went) (?:at|to|with) [^.;:\d]*$/i
/** Sentences whose figures are not side by side. */
const NO_LIST =
  /\b(?:twice|double|half (?:the|that|its|of|as)|times|from \d|than|up|down|rose|rise|fell|fall|each|every|per|average|instead|between|versus|of whom|of which|of them|more|fewer|less)\b/i

/**
 * Totals of figures listed in the same sentence ("six crews came from Sund, four from Mellby and five from Harl, so that there were 15 crews"),
 * and lists of as many figures as the sentence before says that its amount goes to ("left £90,000 to three causes").
 */
export function tallies(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]
    const relations = [
      ...ownTotal(sentence),
      ...(before?.document === sentence.document && before.block === sentence.block
        ? countedList(sentence, before)
        : []),
    ]
    return relations.filter((relation) => holds(relation) || isNearly(relation) || isScaled(relation)).slice(0, 1)
  })
}

function ownTotal({ claims, text, place }: Sentence): Relation[] {
  if (place === 'headline' || place === 'heading') return []
  const amounts = claims.filter(isAmount)
  const whole = amounts.at(-1)
  if (whole === undefined || amounts.length <= FEWEST) return []
  const parts = amounts.slice(0, -1).filter((claim) => isLike(claim, whole))
  const [first] = parts
  if (first === undefined || parts.length < FEWEST || parts.length < amounts.length - 1) return []
  const last = parts.at(-1)!
  const lead = text.slice(last.mark.to, whole.mark.from)
  const isTold = (COME_TO.test(lead) && !STANDS.test(lead)) || BEHIND.test(text.slice(whole.mark.to))
  if (!isTold || NO_LIST.test(text.slice(0, whole.mark.from))) return []
  // "17 vans, eight cars and three lorries, 28 vehicles in all": a word for all of them.
  const isSummedUp = BEHIND.test(text.slice(whole.mark.to)) && areAllOther(parts)
  if (!isSummedUp && !areOfOne(first, parts, whole)) return []
  return [sumOf(whole, parts, CONFIDENCE) ?? []].flat()
}

/** Powers of ten that scale words and lost or added noughts make. */
const SCALES: readonly number[] = [1e-9, 1e-6, 1e-3, 0.1, 10, 1e3, 1e6, 1e9]
const EVEN = 0.005
/** A part smaller than this share of its whole is lost in roundings. */
const LEAST_PART = 0.03

/** Whether one figure of a sum, a power of ten larger or smaller, would make it come out: "£6bn, £450m and £150m, in all £1.2bn". */
function isScaled({ terms }: Relation): boolean {
  const [whole, ...parts] = terms.map(({ quantity }) => sizeOf(quantity)) as [number, ...number[]]
  const sum = parts.reduce((total, part) => total + part, 0)
  const isEven = (a: number, b: number): boolean => Math.abs(a / b - 1) < EVEN
  return SCALES.some(
    (scale) =>
      isEven(sum, whole * scale) ||
      parts.some((part) => part * scale > LEAST_PART * whole && isEven(sum - part + part * scale, whole)),
  )
}

/** Whether figures count what the first of them and the whole count, or are bare. */
function areOfOne(first: Claim, parts: readonly Claim[], whole: Claim): boolean {
  const noun = whole.subject.headClass
  return (
    whole.quantity.kind !== 'count' ||
    (first.subject.headClass === noun &&
      parts.every(({ subject }) => subject.headClass === noun || subject.headClass === null))
  )
}

/** Whether figures count things of several names, each once. */
function areAllOther(parts: readonly Claim[]): boolean {
  const nouns = parts.map(({ subject }) => subject.headClass)
  return !nouns.includes(null) && new Set(nouns).size === nouns.length
}

/** A list of as many figures as the amount of the sentence before goes to. */
function countedList(sentence: Sentence, before: Sentence): Relation[] {
  const parts = partsIn(sentence)
  const [first] = parts
  if (first === undefined || parts.length < FEWEST) return []
  const wholes = before.claims.filter(
    (claim) => isAmount(claim) && isLike(claim, first) && claimSize(claim) !== parts.length,
  )
  const [whole] = wholes
  const isCounted = before.claims.some(
    (claim) => claim.quantity.kind === 'count' && claim !== whole && claimSize(claim) === parts.length,
  )
  if (whole === undefined || wholes.length > 1 || !isCounted) return []
  return parts.every((part) => claimSize(part) < claimSize(whole)) ? [sumOf(whole, parts, CONFIDENCE) ?? []].flat() : []
}
