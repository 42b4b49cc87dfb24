import { append } from '../text/index.js'
import { mayStandFor } from './lifting.js'
import type { Profile, Profiles } from './profile.js'

/** Sets up to this size are compared pair by pair within a dimension; larger ones through shared rare words. */
const BRUTE_FORCE = 400
/** How many claims one word may lead to before it is too common to lead anywhere. */
const POSTINGS = 64
/** The words that tell a claim best, rarest first: so many lead from it to others. */
const KEYS = 8

/** What is done with the pairs: `hold` is told of a claim before those that come behind it are visited. */
export interface Visitor {
  hold(a: Profile): void
  visit(b: Profile): void
}

/**
 * Visits once each pair of profiles that is worth scoring: those of one dimension, and bare numbers with what they may
 * stand for; the one that is held comes before the other.
 */
export function visitCandidates(profiles: Profiles, visitor: Visitor): void {
  const groups = new Map<string, Profile[]>()
  const bare: Profile[] = []
  for (const profile of profiles.all) {
    append(groups, profile.dimension, profile)
    if (profile.bare) bare.push(profile)
  }
  for (const [dimension, group] of groups) {
    const strangers = dimension === 'count' ? [] : bare
    const all = strangers.length === 0 ? group : [...group, ...strangers].sort((a, b) => a.index - b.index)
    const fits = (a: Profile, b: Profile): boolean =>
      a.dimension === b.dimension
        ? a.dimension === dimension && !(a.counted && b.broken) && !(a.broken && b.counted)
        : a.dimension === dimension
          ? mayStandFor(b.claim, a.claim)
          : mayStandFor(a.claim, b.claim)
    if (all.length <= BRUTE_FORCE) visitAll(all, fits, visitor)
    else visitSharing(all, profiles, fits, visitor)
  }
}

type Fits = (a: Profile, b: Profile) => boolean

function visitAll(group: readonly Profile[], fits: Fits, visitor: Visitor): void {
  for (let i = 0; i < group.length; i++) {
    const a = group[i]!
    visitor.hold(a)
    for (let j = i + 1; j < group.length; j++) if (fits(a, group[j]!)) visitor.visit(group[j]!)
  }
}

function visitSharing(group: readonly Profile[], { lexicon }: Profiles, fits: Fits, visitor: Visitor): void {
  const keys = group.map((profile) => keysOf(profile, lexicon.keys))
  const postings: number[][] = lexicon.keys.map(() => [])
  for (let i = 0; i < group.length; i++) for (const key of keys[i]!) postings[key]!.push(i)
  const seen = new Int32Array(group.length).fill(-1)
  for (let i = 0; i < group.length; i++) {
    const a = group[i]!
    visitor.hold(a)
    for (const key of keys[i]!) {
      const posting = postings[key]!
      if (posting.length > POSTINGS) continue
      for (const j of posting) {
        if (j <= i || seen[j] === i) continue
        seen[j] = i
        if (fits(a, group[j]!)) visitor.visit(group[j]!)
      }
    }
  }
}

function keysOf({ words: { words, values } }: Profile, names: readonly string[]): number[] {
  return words
    .map((_, i) => i)
    .sort((i, j) => values[j]! - values[i]! || (names[words[i]!]! < names[words[j]!]! ? -1 : 1))
    .slice(0, KEYS)
    .map((i) => words[i]!)
}
