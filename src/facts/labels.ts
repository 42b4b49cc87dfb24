import type { Claim } from '../claims/index.js'

/**
 * Words for people that name a fact: the heads of a table's cell, else the clause that says it best, with "…" for the
 * figure, led by what is counted where the clause does not say so.
 */
export function labelOf(claims: readonly Claim[]): string {
  const cell = claims.find((claim) => claim.cell !== null)?.cell
  if (cell !== undefined && cell !== null && cell.rowHead !== '')
    return [cell.rowHead, cell.columnHead].filter((text) => text !== '').join(', ')
  const noun = claims.map((claim) => claim.reading.noun?.text ?? '').sort((a, b) => b.length - a.length)[0] ?? ''
  const clause = claims.map(clauseOf).reduce((best, other) => (unease(other) < unease(best) ? other : best))
  return noun === '' || clause.toLowerCase().includes(noun.toLowerCase()) ? clause : `${noun}: ${clause}`
}

/** A clause of this many characters says what it is about, and is read at a glance. */
const EASY = 52
const unease = (clause: string): number => Math.abs(clause.length - EASY)

/** A clause of fewer words beside its figure says too little alone; its neighbour is taken in. */
const FEWEST_WORDS = 4
/** At most this many characters stand on either side of the figure. */
const AROUND = 44

/** Farther from the figure nothing is looked at, however long its sentence is. */
const REACH = 200

/** Where clauses end: before a conjunction, or behind a stop that is followed by a space. */
const BOUNDARY = /[,;:!?)]\s+|\s+[-–—(]\s*|\.\s+(?=[\p{Lu}“"])|\s+(?=(?:and|but|while|as|after|when|which|who)\s)/gu

/** The clause around a figure, grown by its neighbours until it says enough, cut to whole words. */
function clauseOf(claim: Claim): string {
  const start = Math.max(0, claim.mark.from - REACH)
  const text = claim.text.slice(start, claim.mark.to + REACH)
  const mark = { from: claim.mark.from - start, to: claim.mark.to - start }
  const ends = [...text.matchAll(BOUNDARY)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const before = ends.filter(({ to }) => to <= mark.from)
  const after = ends.filter(({ from }) => from >= mark.to)
  let from = before.pop()?.to ?? 0
  let to = after.shift()?.from ?? text.length
  while (wordsIn(text.slice(from, mark.from)) + wordsIn(text.slice(mark.to, to)) < FEWEST_WORDS) {
    if (from === 0 && to === text.length) break
    if (from > 0) from = before.pop()?.to ?? 0
    else to = after.shift()?.from ?? text.length
  }
  const left = text.slice(Math.max(from, mark.from - AROUND), mark.from)
  const right = text.slice(mark.to, Math.min(to, mark.to + AROUND))
  const wholeLeft = from < mark.from - AROUND ? left.replace(/^\S*\s/, '') : left
  const wholeRight = to > mark.to + AROUND ? right.replace(/\s\S*$/, '').replace(DANGLING, '') : right
  const closing = /\([^)]*$/.test(wholeLeft) && !wholeRight.includes(')') ? ')' : ''
  return `${wholeLeft}…${wholeRight}${closing}`
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .replace(/^(?:and|but|while|as|which|who)\s/, '')
    .trim()
}

/** Small words that a cut leaves standing at the end. */
const DANGLING = /(?:\s+(?:a|an|the|of|on|in|at|to|for|from|with|by|and|or|its|their|his|her|that|as))+$/i

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0
