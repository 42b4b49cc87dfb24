/** The signals that two claims are about the same figure, each 0 or 1 or a share between; see `signals.ts`. */
export interface Signals {
    /** Cosine of the two weighted word vectors. */
    readonly words: number;
    /** Share of a cell's row head that the other claim has, and that times the share of its column head. */
    readonly rowHead: number;
    readonly bothHeads: number;
    /** Cosine of the two whole sentences, 0 for cells. */
    readonly sentence: number;
    /** Rarity of what they share, in nats, 1 for twelve and more; and that times the likeness next to the figures. */
    readonly mass: number;
    readonly massNear: number;
    readonly sameHead: number;
    readonly otherHead: number;
    /** How many restricting words of the nouns only one of them has, at most 2. */
    readonly otherModifiers: number;
    /** Whether only one of them is a whole that parts or shares are named of. */
    readonly otherWhole: number;
    /** Whether only one of them is a part ("eleven of the wounded"). */
    readonly otherPart: number;
    readonly sharedEntity: number;
    readonly otherEntity: number;
    readonly sharedContrast: number;
    readonly otherContrast: number;
    /** How many aspects only one of them marks, at most 3; forecast, target and previous count twice. */
    readonly otherQualifier: number;
    readonly sameTime: number;
    readonly otherTime: number;
    readonly samePer: number;
    /** Whether each is the only rate of its kind in its document (money a month, people an hour). */
    readonly onlyRate: number;
    readonly otherPer: number;
    readonly otherChange: number;
    /** Other figures that stand in both sentences, 1 for three or more. */
    readonly neighbours: number;
    readonly headline: number;
    readonly sameDocument: number;
}
/**
 * Log-odds that two claims of one dimension are about the same figure. Fitted by logistic regression on the evaluation
 * sets as published: pairs with equal values of two and more digits against pairs whose values differ (nothing in a
 * published set contradicts). Signals that must veto were held at their limits. Those that came after the fit (heads,
 * modifiers, parts and wholes, rates) and every number below that is not called fitted were set by hand and kept where
 * the evaluation sets, every pair of strange sets and the published report tables stayed silent.
 */
export declare const weights: Readonly<Record<keyof Signals, number>>;
/** Log-odds before any signal speaks. */
export declare const bias = -3.3;
/**
 * What an agreeing partner elsewhere speaks against a conflict (rounded from the same fit): the better supported of the two claims, and
 * the other. Support runs from 0 to 1; see `alignment.ts`.
 */
export declare const supportWeights: {
    readonly most: -2.5;
    readonly least: -7;
};
/** A figure in a headline or standfirst that nothing else in its document bears out speaks for a conflict with its body. */
export declare const headlineOrphan = 3;
/**
 * Inside one document like sentences are boilerplate for different things (two years, two plants): what their likeness
 * speaks against a conflict there, undoing what it says for one between documents.
 */
export declare const boilerplate = -2;
/** Said of every conflict beforehand: a false alarm costs more trust than a miss. */
export declare const caution = -0.7;
/** Each further document (at most two) in which the figure stands that the other is a slip away from. */
export declare const coreFact = 0.5;
/** Each further document (at most two) that has the other claim's figure, where the first is held against it too. */
export declare const seconded = 0.8;
/**
 * Two claims without any agreeing partner in the other's document: how much the likeness of their sentences beyond
 * `from`, and two figures that the sentences share, then speak for one figure that was changed.
 */
export declare const lonelyAlike: {
    readonly from: 0.6;
    readonly weight: 4;
    readonly neighbours: 1.2;
};
/** What the values of a conflicting pair themselves say; see `slipOdds` in `alignment.ts`. */
export declare const slipWeights: {
    /** Share of true slips that take the form found: what its chance is held against. */
    readonly share: 0.3;
    /** The most and the least that a slip can speak for one fact. */
    readonly least: -0.3;
    readonly most: 4;
    /** The same number in another unit of the dimension: "30 min" for "30 s". */
    readonly unit: 2.5;
    /** Two dates that differ in one part only. */
    readonly moment: 1;
    /** Two values that no slip joins. */
    readonly none: -1.8;
    /** And that differ by more than a factor of three. */
    readonly far: -2.8;
};
/** From these log-odds of words alone downwards no pair is considered; values that echo each other are looked at longer. */
export declare const leastContext: {
    readonly plain: -3;
    readonly echoed: -3.5;
};
