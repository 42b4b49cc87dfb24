import type { Clause } from './clause.js'

/** A run of capitalised words of a clause, from word `first` to before word `next`, folded, without function words. */
export interface Name {
  readonly first: number
  readonly next: number
  readonly name: string
}

/** How near a name must be to name the figure's entity. */
const ENTITY_NEARNESS = 0.2

/** The names in a clause; the first word of a sentence counts only inside a run, and where all is capitals there are none. */
export function namesIn(clause: Clause): readonly Name[] {
  const { words, titleCase } = clause
  const names: Name[] = []
  if (titleCase) return names
  for (let first = 0, next = 0; first < words.length; first = next) {
    next = first + 1
    if (!words[first]!.capitalised) continue
    while (next < words.length && words[next]!.capitalised && joins(clause, next)) next++
    const initial = first === 0 && next === 1 && words[0]!.text !== words[0]!.text.toUpperCase()
    if (initial) continue
    let name = ''
    for (let i = first; i < next; i++)
      if (words[i]!.class !== '') name += name === '' ? words[i]!.folded : ` ${words[i]!.folded}`
    if (name !== '') names.push({ first, next, name })
  }
  return names
}

/** The names near a figure, nearest first; `near` says how near each word of the clause is to it. */
export function namesNear(names: readonly Name[], near: readonly number[]): readonly string[] {
  const found: string[] = []
  const distances: number[] = []
  for (const { first, next, name } of names) {
    let nearby = 0
    for (let i = first; i < next; i++) if (near[i]! > nearby) nearby = near[i]!
    if (nearby < ENTITY_NEARNESS) continue
    let at = found.length
    for (; at > 0 && distances[at - 1]! < nearby; at--) {
      found[at] = found[at - 1]!
      distances[at] = distances[at - 1]!
    }
    found[at] = name
    distances[at] = nearby
  }
  return found
}

const joins = (clause: Clause, i: number): boolean => {
  const between = clause.text.slice(clause.words[i - 1]!.to, clause.words[i]!.from)
  return between === ' ' || between === '. ' || between === ' & '
}
