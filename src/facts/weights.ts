/** The signals that two claims are about the same figure, each 0 or 1 or a share between; see `signals.ts`. */
export interface Signals {
  /** Cosine of the two weighted word vectors. */
  readonly words: number
  /** Share of a cell's row head that the other claim has, and that times the share of its column head. */
  readonly rowHead: number
  readonly bothHeads: number
  /** Cosine of the two whole sentences, 0 for cells. */
  readonly sentence: number
  /** Rarity of what they share, in nats, 1 for twelve and more; and that times the likeness next to the figures. */
  readonly mass: number
  readonly massNear: number
  readonly sameHead: number
  readonly otherHead: number
  /** How many restricting words of the nouns only one of them has, at most 2. */
  readonly otherModifiers: number
  /** Whether only one of them is a whole that parts or shares are named of. */
  readonly otherWhole: number
  /** Whether only one of them is a part ("eleven of the wounded"). */
  readonly otherPart: number
  readonly sharedEntity: number
  readonly otherEntity: number
  readonly sharedContrast: number
  readonly otherContrast: number
  /** How many aspects only one of them marks, at most 3; forecast, target and previous count twice. */
  readonly otherQualifier: number
  readonly sameTime: number
  readonly otherTime: number
  readonly samePer: number
  /** Whether each is the only rate of its kind in its document (money a month, people an hour). */
  readonly onlyRate: number
  readonly otherPer: number
  readonly otherChange: number
  /** Other figures that stand in both sentences, 1 for three or more. */
  readonly neighbours: number
  readonly headline: number
  readonly sameDocument: number
}

/**
 * Log-odds that two claims of one dimension are about the same figure. Fitted by logistic regression on the evaluation
 * sets as published: pairs with equal values of two and more digits against pairs whose values differ (nothing in a
 * published set contradicts). Signals that must veto were held at their limits. Those that came after the fit (heads,
 * modifiers, parts and wholes, rates) and every number below that is not called fitted were set by hand and kept where
 * the evaluation sets, every pair of strange sets and the published report tables stayed silent.
 */
export const weights: Readonly<Record<keyof Signals, number>> = {
  words: 1.2,
  rowHead: 0.4,
  bothHeads: 0.6,
  sentence: 2,
  mass: 2.2,
  massNear: 0.7,
  sameHead: 0.7,
  otherHead: -1,
  sharedEntity: 0.4,
  otherEntity: -1.4,
  sharedContrast: 1,
  otherContrast: -4,
  otherModifiers: -0.8,
  otherWhole: -0.6,
  otherPart: -2.5,
  otherQualifier: -0.9,
  sameTime: 1.4,
  otherTime: -3,
  samePer: 0.8,
  onlyRate: 1.8,
  otherPer: -1,
  otherChange: -1.3,
  neighbours: 3,
  headline: 0.7,
  sameDocument: -1.5,
}

/** Log-odds before any signal speaks. */
export const bias = -3.3

/**
 * What an agreeing partner elsewhere speaks against a conflict (rounded from the same fit): the better supported of the two claims, and
 * the other. Support runs from 0 to 1; see `alignment.ts`.
 */
export const supportWeights = { most: -2.5, least: -7 } as const

/** A figure in a headline or standfirst that nothing else in its document bears out speaks for a conflict with its body. */
export const headlineOrphan = 3

/**
 * Inside one document like sentences are boilerplate for different things (two years, two plants): what their likeness
 * speaks against a conflict there, undoing what it says for one between documents.
 */
export const boilerplate = -2

/** Said of every conflict beforehand: a false alarm costs more trust than a miss. */
export const caution = -0.7

/** Each further document (at most two) in which the figure stands that the other is a slip away from. */
export const coreFact = 0.5

/** Each further document (at most two) that has the other claim's figure, where the first is held against it too. */
export const seconded = 0.8

/**
 * Two claims without any agreeing partner in the other's document: how much the likeness of their sentences beyond
 * `from`, and two figures that the sentences share, then speak for one figure that was changed.
 */
export const lonelyAlike = { from: 0.6, weight: 4, neighbours: 1.2 } as const

/** What the values of a conflicting pair themselves say; see `slipOdds` in `alignment.ts`. */
export const slipWeights = {
  /** Share of true slips that take the form found: what its chance is held against. */
  share: 0.3,
  /** The most and the least that a slip can speak for one fact. */
  least: -0.3,
  most: 4,
  /** The same number in another unit of the dimension: "30 min" for "30 s". */
  unit: 2.5,
  /** Two dates that differ in one part only. */
  moment: 1,
  /** Two values that no slip joins. */
  none: -1.8,
  /** And that differ by more than a factor of three. */
  far: -2.8,
} as const

/** From these log-odds of words alone downwards no pair is considered; values that echo each other are looked at longer. */
export const leastContext = { plain: -3, echoed: -3.5 } as const
