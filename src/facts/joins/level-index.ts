import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, printDecimal } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import { levelBeside } from './change-levels.js'
import { isSameLevel, type LevelPair, leadOf } from './levels.js'
import { akin } from './surroundings.js'

/** A claim that some pairs have for one end, at its place among all such. */
interface Anchor {
  readonly claim: Claim
  readonly place: number
  readonly pairs: LevelPair[]
}

/**
 * Finds the pairs whose later or earlier level is the same level as a claim, in their order. Only claims that begin with the
 * same digits, or that may be in another unit, are held against it, each once however many pairs it stands in.
 */
export function pairsByLevel(pairs: readonly LevelPair[], end: 'from' | 'to'): (level: Claim) => readonly LevelPair[] {
  const anchors = new Map<Claim, Anchor>()
  const byLead = new Map<string, Anchor[]>()
  const byDimension = new Map<string, Anchor[]>()
  for (const pair of pairs) {
    const claim = pair[end]
    const known = anchors.get(claim)
    if (known !== undefined) {
      known.pairs.push(pair)
      continue
    }
    const anchor: Anchor = { claim, place: anchors.size, pairs: [pair] }
    anchors.set(claim, anchor)
    append(byLead, leadOf(claim), anchor)
    const dimension = dimensionKey(claim.quantity)
    if (dimension !== null) append(byDimension, dimension, anchor)
  }
  return (level) => {
    const { kind, unit } = level.quantity
    const lead = leadOf(level)
    const dimension = kind === 'count' ? null : dimensionKey(level.quantity)
    const converted = (dimension === null ? undefined : byDimension.get(dimension)) ?? []
    return [
      ...(byLead.get(lead) ?? []),
      ...converted.filter(({ claim }) => claim.quantity.unit !== unit && leadOf(claim) !== lead),
    ]
      .filter(({ claim }) => isSameLevel(claim, level))
      .sort((a, b) => a.place - b.place)
      .flatMap((anchor) => anchor.pairs)
  }
}

/** Whether another document gives the same change, of the same level or in like words: then it is no slip of this one. */
export type Seconded = (by: Claim, level: Claim) => boolean

/** `Seconded` among some sentences, whose figures are sorted when it is first asked. */
export function secondsIn(sentences: readonly Sentence[]): Seconded {
  const given = new Map<string, { readonly claim: Claim; readonly sentence: Sentence }[]>()
  const keyOf = ({ quantity }: Claim): string => `${quantity.kind} ${printDecimal(nominal(quantity.stated))}`
  return (by, level) => {
    if (given.size === 0)
      for (const sentence of sentences)
        for (const claim of sentence.claims) append(given, keyOf(claim), { claim, sentence })
    return (given.get(keyOf(by)) ?? []).some(({ claim, sentence }) => {
      if (claim.document === by.document) return false
      const beside = claim.quantity.change === null ? null : levelBeside(claim, sentence)
      if (beside !== null) return isSameLevel(beside, level)
      return by.quantity.kind === 'percent' && akin(claim, by)
    })
  }
}
