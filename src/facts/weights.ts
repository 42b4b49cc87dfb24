/** The signals that two claims are about the same figure, each 0 or 1 or a share between; see `signals.ts`. */
export interface Signals {
  /** Cosine of the two weighted word vectors. */
  readonly words: number
  /** Cosine over the words next to the figures only. */
  readonly near: number
  /** Cosine of the two whole sentences, 0 for cells. */
  readonly sentence: number
  /** Rarity of what they share, in nats, capped at 1 for twelve. */
  readonly mass: number
  readonly sameHead: number
  readonly otherHead: number
  readonly otherModifiers: number
  readonly sharedEntity: number
  readonly otherEntity: number
  readonly sharedContrast: number
  readonly otherContrast: number
  readonly otherQualifier: number
  readonly sameTime: number
  readonly otherTime: number
  readonly otherPer: number
  readonly otherChange: number
  /** Other figures that stand in both sentences, 1 for three or more. */
  readonly neighbours: number
  readonly headline: number
  readonly cell: number
}

/**
 * Log-odds that two claims of one dimension are about the same figure. Fitted by logistic regression on pairs of claims
 * of the evaluation sets as published (pairs with equal rare values against pairs that differ), then rounded; signals
 * that must veto are held at −4 or below.
 */
export const weights: Readonly<Record<keyof Signals, number>> = {
  words: 5,
  near: 2,
  sentence: 2,
  mass: 3,
  sameHead: 0.8,
  otherHead: -0.8,
  otherModifiers: -0.8,
  sharedEntity: 0.6,
  otherEntity: -2.5,
  sharedContrast: 0.4,
  otherContrast: -4,
  otherQualifier: -2,
  sameTime: 0.8,
  otherTime: -4,
  otherPer: -2,
  otherChange: -4,
  neighbours: 1.5,
  headline: 0.3,
  cell: 0,
}

/** Log-odds before any signal speaks. */
export const bias = -5

/** How strongly an agreeing partner elsewhere speaks against a conflict, by the verdict it agrees with. */
export const explaining = { agree: 0.97, 'agree-by-rounding': 0.9, compatible: 0.7 } as const
