import type { Profile } from './profile.js'

/** Sets up to this size are compared pair by pair within a dimension; larger ones through shared rare words. */
const BRUTE_FORCE = 400
/** How many claims one word may lead to before it is too common to lead anywhere. */
const POSTINGS = 64

/** Calls `visit` once for each pair of profiles of one dimension that is worth scoring; a comes before b. */
export function visitCandidates(profiles: readonly Profile[], visit: (a: Profile, b: Profile) => void): void {
  const groups = new Map<string, Profile[]>()
  for (const profile of profiles) {
    const group = groups.get(profile.dimension)
    if (group === undefined) groups.set(profile.dimension, [profile])
    else group.push(profile)
  }
  for (const group of groups.values()) {
    if (group.length <= BRUTE_FORCE) visitAll(group, visit)
    else visitSharing(group, visit)
  }
}

function visitAll(group: readonly Profile[], visit: (a: Profile, b: Profile) => void): void {
  for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) visit(group[i]!, group[j]!)
}

function visitSharing(group: readonly Profile[], visit: (a: Profile, b: Profile) => void): void {
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
        visit(profile, group[j]!)
      }
    }
  })
}
