import type { Span } from '../../src/text/index.js'
import type { Islands } from '../islands.js'

/**
 * URLs, addresses of mail and the like: nothing in them is read. What may begin in the middle of a run of letters, dots and
 * hyphens is looked for at its first place only, or long runs would take quadratic time.
 */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:(?<![\w-]|[\w-]\.)|(?<=(?<![\w.-])-+))\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b\S*/g

/** International and grouped telephone numbers: at least seven digits in two groups or more, joined by hyphens, dots, spaces. */
const PHONE =
  /(?<![\d.,$£€-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ ./-]\d{2,5}){1,5}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|1?\d{3}[-. ]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,5}|\d{4}-\d{4,8}-\d{4})(?![\d%])/g

/** A stretch of text in which no figure is read, and why. */
export interface Blocked extends Span {
  readonly reason: string
}

/** Links and telephone numbers of a block, in order; `signs` says whether there can be any. */
export function blockedIn(text: string, signs: Pick<Islands, 'linked' | 'dialled'>): readonly Blocked[] {
  const links = signs.linked ? matchesOf(LINK, text, 'link') : []
  const phones = signs.dialled ? matchesOf(PHONE, text, 'phone number') : []
  if (links.length === 0) return phones
  let next = 0
  const apart = phones.filter(({ from, to }) => {
    while (next < links.length && links[next]!.to <= from) next++
    return next === links.length || links[next]!.from >= to
  })
  return apart.length === 0 ? links : [...links, ...apart].sort((a, b) => a.from - b.from)
}

function matchesOf(pattern: RegExp, text: string, reason: string): Blocked[] {
  const matches: Blocked[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push({ from: match.index, to: pattern.lastIndex, reason })
  return matches
}
