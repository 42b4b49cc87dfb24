import { isBare, mayStandFor } from './lifting.js'
import type { Profile } from './profile.js'

/** Sets up to this size are compared pair by pair within a dimension; larger ones through shared rare words. */
const BRUTE_FORCE = 400
/** How many claims one word may lead to before it is too common to lead anywhere. */
const POSTINGS = 64

/**
 * Calls `visit` once for each pair of profiles that is worth scoring: those of one dimension, and bare numbers with what
 * they may stand for; a comes before b.
 */
export function visitCandidates(profiles: readonly Profile[], visit: (a: Profile, b: Profile) => void): void {
  const groups = new Map<string, Profile[]>()
  const bare: Profile[] = []
  for (const profile of profiles) {
    const group = groups.get(profile.dimension)
    if (group === undefined) groups.set(profile.dimension, [profile])
    else group.push(profile)
    if (isBare(profile.claim)) bare.push(profile)
  }
  for (const [dimension, group] of groups) {
    const visitors = dimension === 'count' ? [] : bare
    const visitOwn = (a: Profile, b: Profile): void => {
      if (a.dimension === b.dimension) visit(a, b)
      else if (a.dimension === dimension ? mayStandFor(b.claim, a.claim) : mayStandFor(a.claim, b.claim)) visit(a, b)
    }
    const all = visitors.length === 0 ? group : [...group, ...visitors].sort((a, b) => a.claim.index - b.claim.index)
    if (all.length <= BRUTE_FORCE) visitAll(all, dimension, visitOwn)
    else visitSharing(all, dimension, visitOwn)
  }
}

type Visit = (a: Profile, b: Profile) => void

function visitAll(group: readonly Profile[], dimension: string, visit: Visit): void {
  for (let i = 0; i < group.length; i++) {
    for (let j = i + 1; j < group.length; j++) {
      const [a, b] = [group[i]!, group[j]!]
      if (a.dimension === dimension || b.dimension === dimension) visit(a, b)
    }
  }
}

function visitSharing(group: readonly Profile[], dimension: string, visit: Visit): void {
  const postings = new Map<string, number[]>()
  group.forEach((profile, i) => {
    for (const key of profile.keys) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [i])
      else list.push(i)
    }
  })
  group.forEach((profile, i) => {
    const seen = new Set<number>()
    for (const key of profile.keys) {
      const list = postings.get(key)!
      if (list.length > POSTINGS) continue
      for (const j of list) {
        if (j <= i || seen.has(j)) continue
        seen.add(j)
        if (profile.dimension === dimension || group[j]!.dimension === dimension) visit(profile, group[j]!)
      }
    }
  })
}
