import type { Pairs } from './pairs.js'
import type { Profile } from './profile.js'

/** The pairs of each claim, and for each pair the places where its two claims meet the other's document. */
export interface Bonds {
  /** Those of claim i lie in `pairs` from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array
  readonly pairs: Int32Array
  /** One number for each claim and each document that it has pairs in: that of a with the document of b, and of b with that of a. */
  readonly meetingsOfA: Int32Array
  readonly meetingsOfB: Int32Array
  readonly meetings: number
  /** For each claim its document, counted from 0 within the story. */
  readonly documents: Int32Array
  readonly documentCount: number
}

export function bondsOf({ count, a, b }: Pairs, profiles: readonly Profile[]): Bonds {
  const places = new Map<number, number>()
  for (const { claim } of profiles) if (!places.has(claim.document)) places.set(claim.document, places.size)
  const documents = Int32Array.from(profiles, ({ claim }) => places.get(claim.document)!)
  const starts = new Int32Array(profiles.length + 1)
  for (let p = 0; p < count; p++) {
    starts[a[p]! + 1]!++
    starts[b[p]! + 1]!++
  }
  for (let i = 0; i < profiles.length; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const pairs = new Int32Array(2 * count)
  for (let p = 0; p < count; p++) {
    pairs[next[a[p]!]!++] = p
    pairs[next[b[p]!]!++] = p
  }
  const meetingsOfA = new Int32Array(count)
  const meetingsOfB = new Int32Array(count)
  const lastClaim = new Int32Array(places.size).fill(-1)
  const number = new Int32Array(places.size)
  let meetings = 0
  for (let i = 0; i < profiles.length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const p = pairs[k]!
      const document = documents[a[p] === i ? b[p]! : a[p]!]!
      if (lastClaim[document] !== i) {
        lastClaim[document] = i
        number[document] = meetings++
      }
      if (a[p] === i) meetingsOfA[p] = number[document]!
      else meetingsOfB[p] = number[document]!
    }
  }
  return { starts, pairs, meetingsOfA, meetingsOfB, meetings, documents, documentCount: places.size }
}
