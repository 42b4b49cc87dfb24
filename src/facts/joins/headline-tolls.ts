import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { isHead, isLead, type Rival, rivalsOf } from './head-words.js'

/** What befell the people that a figure counts, by the words for it. */
const FATES: readonly RegExp[] = [
  /\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|fatal\w*|lost their lives)\b/gi,
  /\b(?:injur\w+|hurt|wounded)\b/gi,
  /\barrest(?:s|ed|ing)?\b/gi,
  /\bcharged\b/gi,
  /\bmissing\b/gi,
  /\b(?:rescue[sd]?|rescuing)\b/gi,
]
const CONFIDENCE = 0.78
/** A figure and the word for what befell those it counts stand so many characters apart at most. */
const REACH = 45
/** A lead that tells of others may tell of those that are left of the headline's. */
const OF_OTHERS =
  /\b(?:another|also|an?(?: [a-z-]+)? (?:man|woman|boy|girl|child|baby|driver|passenger|teenager|pedestrian|cyclist|soldier|officer)|and (?:his|her|their)|later|more|others?|both|couple|one|released|rest|first|earlier|bringing|total)\b/i

/**
 * Headlines that count the dead, hurt, arrested or missing otherwise than the one count of them in the first sentences below
 * does, where no text has the headline's figure for them: small counts too, of which the words tell what is counted.
 */
export function headlineTolls(
  claims: readonly Claim[],
  told: readonly Sentence[],
  sentences: readonly Sentence[],
): Rival[] {
  return rivalsOf(told, CONFIDENCE, (head, sentence) => {
    const fate = fateOf(head)
    if (fate === null) return null
    const lead = claims.filter((claim) => isLead(claim, head, sentences) && !isHead(sentences[claim.sentence]!))
    const counted = lead.filter((claim) => fateOf(claim) === fate)
    const [stated] = counted
    if (stated === undefined || counted.length > 1 || sizeOf(stated.quantity) === sizeOf(head.quantity)) return null
    const beside = lead.filter((claim) => claim.sentence === stated.sentence && claim !== stated)
    if (beside.some(({ quantity: { kind, moment } }) => kind === 'count' && moment === null)) return null
    if (leadOf(sentence, told).some(({ text }) => OF_OTHERS.test(text))) return null
    const isTold = claims.some(
      (claim) =>
        claim.sentence !== head.sentence && isPeople(claim) && sizeOf(claim.quantity) === sizeOf(head.quantity),
    )
    return isTold ? null : stated
  })
}

/** The sentences of a text's first paragraphs, those without figures too. */
const leadOf = (head: Sentence, told: readonly Sentence[]): readonly Sentence[] =>
  told
    .filter((sentence) => sentence.document === head.document && sentence.index > head.index && !isHead(sentence))
    .slice(0, LEAD)

const LEAD = 4

/** An exact count of people, as far as its noun tells. */
const isPeople = ({ quantity: { kind, unit, hedge, stated, change, per }, reading: { noun } }: Claim): boolean =>
  kind === 'count' &&
  hedge === 'exact' &&
  stated.kind === 'decimal' &&
  change === null &&
  per === null &&
  (noun === null || unit === 'person')

/** Which of the fates the nearest word beside a figure names; null for what counts no people, or whose words name none. */
function fateOf(claim: Claim): number | null {
  if (!isPeople(claim) || claim.cell !== null || claim.subject.part) return null
  const { text, mark } = claim
  let best: { fate: number; distance: number } | null = null
  for (const [fate, pattern] of FATES.entries()) {
    for (const { index, 0: word } of text.matchAll(pattern)) {
      const between = index >= mark.to ? text.slice(mark.to, index) : text.slice(index + word.length, mark.from)
      if (between.length > REACH || /[,;:]|\d|\band\b/.test(between)) continue
      if (best === null || between.length < best.distance) best = { fate, distance: between.length }
    }
  }
  return best?.fate ?? null
}
