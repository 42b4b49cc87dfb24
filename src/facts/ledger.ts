import type { Claim } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import type { Relation } from './relation.js'

/** Claims about the same figure. */
export interface Fact {
  /** Stable name from the normalised subject, eight hex digits. */
  readonly id: string
  readonly label: string
  /** In document order; at least one. */
  readonly claims: readonly Claim[]
  /** Pairs that were held to be the same figure, with how sure that is (0…1) and why. */
  readonly links: readonly Link[]
}

export interface Link {
  readonly a: Claim
  readonly b: Claim
  readonly confidence: number
  /** Signals that spoke for and against, strongest first: "near-identical sentence", "same head noun: fighter". */
  readonly reasons: readonly string[]
}

/** Everything that the checks look at. */
export interface Ledger {
  readonly documents: readonly Document[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
  /** For each document, the index of the one that it reprints; its own index where it is an original. */
  readonly origins: readonly number[]
}
