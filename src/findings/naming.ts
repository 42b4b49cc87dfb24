import type { Claim } from '../claims/index.js'
import { fold, hashOf, wordsOf } from '../text/index.js'
import type { Candidate } from './candidate.js'

/**
 * Gives finding ids of eight hex digits, one after another, by their keys; findings that say the very same get a counter,
 * in the order of asking.
 */
export function namer(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => unseen(seen, key)
}

/**
 * What names a finding: the rule and what the claims say. Paths, offsets and the order of documents do not count, so a name
 * survives reflow, moved paragraphs and renamed files.
 */
export const keyOf = ({ rule, base }: Candidate): string =>
  [rule.id, ...base.claims.map(({ claim }) => saidBy(claim)).sort()].join('\n')

/** The id of a finding about a place in a text rather than about claims. */
export const nameOf = (ruleId: string, text: string, seen: Map<string, number>): string =>
  unseen(seen, `${ruleId}\n${text}`)

function unseen(seen: Map<string, number>, key: string): string {
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return hashOf(times === 1 ? key : `${key}\n${times}`)
}

/** What a claim says, without where: head noun, names, heads of its cell, and the figure as written. */
function saidBy(claim: Claim): string {
  const names = [...claim.subject.entities].map(fold).sort()
  const heads = claim.cell === null ? [] : [claim.cell.rowHead, claim.cell.columnHead].map(plain)
  return [claim.subject.head ?? '', names.join(' '), ...heads, plain(claim.reading.text)].join('|')
}

const plain = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ')
