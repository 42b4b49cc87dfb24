import type { Ranking } from '../../../grammar/index.js'
import type { Mention } from './names.js'

/** Before a name: it is what the thing spoken of is held against, not that thing. */
const AGAINST =
  /\b(?:than|behind|below|above|ahead of|against|unlike|over|after|from|with|to|including|overtaking|passing|beating|not|nor)(?: the| that of| those of)? ?["“‘]?$/i
/** Behind a name: it is who says so. */
const SAYS =
  /^ (?:said|says|replied|replies|told|tells|added|adds|noted|notes|warned|warns|explained|explains|argued|argues|wrote|writes|announced|recalled)\b/i
/** Between a superlative and the thing that it is said of: "The cheapest place of all was |Birch". */
const COPULA =
  /^[^,;:.()]{0,70}?\b(?:was|were|is|are|remains?|remained|came from|went to|belonged to|belongs to|being)(?: still| again| once more| now)?(?: (?:on|in|at|from|by|for|that of|those of|to))?(?: the)? ?["“‘]?$/i
/** "second-placed |Birch", "its largest island, |Calva". */
const BESIDE =
  /^ ?(?:(?!(?:in|of|on|at|by|among|across|than|for|to|since|and|or|with|from|behind|after|below) )[a-z-]+ ){0,2}["“‘]?$/
const APPOSED = /^ (?:[a-z-]+ ){0,2}[a-z-]+[,:] ?(?:the )?["“‘]?$/

/** "…, and the second-largest, |Birch, at 25": a ranking that opens its clause is said of the name that follows it. */
const OPENS = /(?:^|[,;:]|\b(?:and|while|but))\s+(?:the|its|their)\s+$/i
const FOLLOWS = /^,\s+["“‘]?$/

/** "The panels are up at what will be the third-biggest farm": what such words rank is not what the clause is about. */
const OF_ANOTHER = /\b(?:at|from|in|of|for|to|by|with) what (?:is|was|are|were|will be|would be|became) [^,;.]{0,30}$/i

/** The things that a ranking may be said of: one where the wording is plain, several where it is not, none where nothing is named. */
export function subjectsOf(ranking: Ranking, text: string, mentions: readonly Mention[]): number[] {
  const inside = mentions.filter(({ from, to }) => from >= ranking.clause.from && to <= ranking.clause.to)
  const behind = inside.filter(({ from, to }) => from >= ranking.to && !isOfAnotherNoun(text, from, to))
  const between = (mention: Mention): string => text.slice(ranking.to, mention.from)
  const next = behind[0]
  if (next !== undefined && COPULA.test(between(next))) return [next.index]
  if (next !== undefined && BESIDE.test(between(next))) return [next.index]
  if (next !== undefined && OPENS.test(text.slice(0, ranking.from)) && FOLLOWS.test(between(next))) return [next.index]
  if (OF_ANOTHER.test(text.slice(0, ranking.from))) return []
  const before = inside.filter(
    ({ from, to }) => to <= ranking.from && !AGAINST.test(text.slice(0, from)) && !SAYS.test(text.slice(to)),
  )
  if (before.length > 0) return [...new Set(before.map(({ index }) => index))]
  return next !== undefined && APPOSED.test(between(next)) ? [next.index] : []
}

/** "The fourth-largest mortgage lender": a small word that only tells what sort of thing the next noun is names nothing. */
const isOfAnotherNoun = (text: string, from: number, to: number): boolean =>
  /^\p{Ll}/u.test(text.slice(from)) &&
  /^ (?!(?:is|was|are|were|will|would|has|had|have|and|or|but|in|at|with|by|to|for|of|on|as|from|than|among|which|that|who)\b)\p{Ll}{2}/u.test(
    text.slice(to),
  )

/** The two sides of "Alder overtook Birch": who is above, who is below; null where one is not named. */
export function sidesOf(ranking: Ranking, mentions: readonly Mention[]): { above: number; below: number } | null {
  const left = mentions.findLast(({ to }) => to <= ranking.from)
  const right = mentions.find(({ from }) => from >= ranking.to)
  if (left === undefined || right === undefined || left.index === right.index) return null
  if (right.from - ranking.to > NEAR || ranking.from - left.to > NEAR) return null
  return ranking.end === 'high' ? { above: left.index, below: right.index } : { above: right.index, below: left.index }
}

/** Most characters between a verb and its two sides. */
const NEAR = 40

/** The things listed behind "in order": at least three, each named once, with nothing but commas, "and" and short words between. */
export function listOf(ranking: Ranking, text: string, mentions: readonly Mention[]): number[] {
  const listed: Mention[] = []
  for (const mention of mentions.filter(({ from }) => from >= ranking.to)) {
    const last = listed.at(-1)
    const gap = text.slice(last?.to ?? ranking.to, mention.from)
    if (last !== undefined && !/^[^.;]{0,25}$/.test(gap)) break
    if (last === undefined && gap.length > NEAR) break
    if (listed.some(({ index }) => index === mention.index)) break
    listed.push(mention)
  }
  return listed.length >= 3 ? listed.map(({ index }) => index) : []
}
