import type { Claim, Sentence } from '../../claims/index.js'
import { entryOf } from './entries.js'
import { maskOf } from './masks.js'
import type { RankingFault } from './rankings.js'

const CONFIDENCE = 0.8

/** "A majority of members, 54 per cent, voted …", "most voters (54 per cent)", "a minority of the members (231 of 587)" */
const WORDS =
  /\b(?<cue>(?:a|the) (?:(?:small|narrow|slim|clear|large|big|vast|overwhelming|bare|slight|sizeable|significant|tiny|solid) )?(?:majority|minority)|(?<=^["“‘]?)most|most(?= of (?:the|its|their|his|her|our|those)\b))\b(?: of)?(?: (?!than|likely|recent)[a-zÀ-ɏ’'-]+){0,5}?(?:, | \()(?<a>#+)(?=[,)])/dgi

/** Majorities that are less than half by the share set off behind them, and minorities that are more. */
export function majorityFaults(sentences: readonly Sentence[]): RankingFault[] {
  return sentences.flatMap((sentence) => {
    if (!/\b(?:m(?:aj|in)ority|most)\b/i.test(sentence.text)) return []
    const shares = sentence.claims.filter(isPlainShare)
    WORDS.lastIndex = 0
    const places = shares.length === 0 ? null : WORDS.exec(maskOf(sentence, shares).text)?.indices?.groups
    if (places == null) return []
    const claim = shares.find(({ mark }) => mark.from === places.a![0])!
    const [from, to] = places.cue!
    const isMinority = /minority/i.test(sentence.text.slice(from, to))
    const half = claim.quantity.kind === 'percent' ? 50 : 0.5
    const { low, high } = entryOf(claim)
    if (isMinority ? low <= half : high >= half) return []
    return [
      {
        form: 'above',
        sentence,
        span: { from, to },
        label: claim.reading.text,
        measure: 'the figures beside it',
        place: `${isMinority ? 'more' : 'less'} than half`,
        steps: [`${claim.reading.text} ${isMinority ? '>' : '<'} 50%`],
        claims: [claim],
        confidence: CONFIDENCE,
      },
    ]
  })
}

/** A share of something as it stands: "54 per cent", "231 of 587". */
const isPlainShare = ({ quantity: { kind, change } }: Claim): boolean =>
  (kind === 'percent' || kind === 'ratio') && change === null
