import type { Verdict } from '../quantity/index.js'
import type { Bonds } from './bonds.js'
import { isTelling } from './comparable.js'
import { differs, type Pairs, VERDICTS } from './pairs.js'
import type { Profile } from './profile.js'

/** What the other pairs of one of two claims that differ say of it. Written anew for each. */
export interface Support {
  /** The most that agreeing partners in the other's document explain it away, where they fit its words as well as the rival. */
  inDocument: number
  /** The same for agreeing partners anywhere. */
  anywhere: number
  /** How sure it is that the very figure stands in the rival's document, and beside it: in its paragraph or its row. */
  inPlace: number
  beside: number
  /** In how many further documents the claim is held against the rival's figure. */
  seconds: number
}

export const noSupport = (): Support => ({ inDocument: 0, anywhere: 0, inPlace: 0, beside: 0, seconds: 0 })

/** Pairs less likely than this second nothing. */
const LEAST_SECOND = -1

/** How much an agreement explains both claims: equal figures by their digits, roundings and bounds less; 0 for pairs that differ. */
function strengthsOf(pairs: Pairs, profiles: readonly Profile[]): Float64Array {
  const strengths = new Float64Array(pairs.count)
  for (let p = 0; p < pairs.count; p++) {
    if (!differs(pairs, p))
      strengths[p] = strengthOf(profiles[pairs.a[p]!]!, profiles[pairs.b[p]!]!, VERDICTS[pairs.verdict[p]!]!)
  }
  return strengths
}

function strengthOf(a: Profile, b: Profile, verdict: Verdict): number {
  if (verdict === 'agree') return Math.min(1, 0.4 * a.digitCount)
  if (verdict === 'agree-by-rounding') return 0.6
  return isTelling(a.claim) && isTelling(b.claim) ? 0.4 : 0.2
}

/** Whether each claim has an agreeing partner, both saying enough to bear each other out. */
export function supportedIn(pairs: Pairs, profiles: readonly Profile[]): Uint8Array {
  const supported = new Uint8Array(profiles.length)
  for (let p = 0; p < pairs.count; p++) {
    if (differs(pairs, p)) continue
    const [x, y] = [pairs.a[p]!, pairs.b[p]!]
    if (supported[x] === 1 && supported[y] === 1) continue
    if (isTelling(profiles[x]!.claim) && isTelling(profiles[y]!.claim)) supported[x] = supported[y] = 1
  }
  return supported
}

/** Looks through the other pairs of claims that differ: `look` writes into `found` what those of claim `i` say beside pair `p`. */
export function supportIn(
  pairs: Pairs,
  bonds: Bonds,
  profiles: readonly Profile[],
  odds: Float64Array,
): (i: number, p: number, found: Support) => void {
  const strengths = strengthsOf(pairs, profiles)
  const { a, b, context } = pairs
  return (i, p, found) => {
    const own = profiles[i]!.claim
    const rival = profiles[a[p] === i ? b[p]! : a[p]!]!
    let [inDocument, anywhere, inPlace, beside] = [0, 0, 0, 0]
    const seconds: number[] = []
    for (let k = bonds.starts[i]!; k < bonds.starts[i + 1]!; k++) {
      const q = bonds.pairs[k]!
      const strength = strengths[q]!
      const partner = profiles[a[q] === i ? b[q]! : a[q]!]!
      const { document, block, cell } = partner.claim
      if (strength === 0) {
        if (partner.value !== rival.value || odds[q]! < LEAST_SECOND || document === own.document) continue
        if (!seconds.includes(document)) seconds.push(document)
        continue
      }
      const explained = strength * Math.max(0, Math.min(1, 0.5 + (context[q]! - context[p]!) / 2))
      if (explained > anywhere) anywhere = explained
      if (document !== rival.claim.document) continue
      if (explained > inDocument) inDocument = explained
      if (strength > inPlace) inPlace = strength
      if (partner === rival || block !== rival.claim.block || strength <= beside) continue
      if (rival.claim.cell === null || cell?.row === rival.claim.cell.row) beside = strength
    }
    found.inDocument = inDocument
    found.anywhere = anywhere
    found.inPlace = inPlace
    found.beside = beside
    found.seconds = Math.max(0, seconds.length - 1)
  }
}
