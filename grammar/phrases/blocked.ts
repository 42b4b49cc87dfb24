import type { Span } from '../../src/text/index.js'
import type { Islands } from '../islands.js'

/** URLs, addresses of mail and the like: nothing in them is read. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b\S*/g

/** International and grouped telephone numbers: at least seven digits in two groups or more, joined by hyphens, dots, spaces. */
const PHONE =
  /(?<![\d.,$£€-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ ./-]\d{2,5}){1,5}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|1?\d{3}[-. ]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,5}|\d{4}-\d{4,8}-\d{4})(?![\d%])/g

/** A stretch of text in which no figure is read, and why. */
export interface Blocked extends Span {
  readonly reason: string
}

/** Links and telephone numbers of a block, in order; `signs` says whether there can be any. */
export function blockedIn(text: string, signs: Pick<Islands, 'linked' | 'dialled'>): readonly Blocked[] {
  if (!signs.linked && !signs.dialled) return nothing
  const blocked: Blocked[] = []
  if (signs.linked) {
    for (const match of text.matchAll(LINK))
      blocked.push({ from: match.index, to: match.index + match[0].length, reason: 'link' })
  }
  if (signs.dialled) {
    for (const match of text.matchAll(PHONE)) {
      if (!blocked.some((other) => other.from < match.index + match[0].length && match.index < other.to)) {
        blocked.push({ from: match.index, to: match.index + match[0].length, reason: 'phone number' })
      }
    }
  }
  return blocked.sort((a, b) => a.from - b.from)
}

const nothing: readonly Blocked[] = []
