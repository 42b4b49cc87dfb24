/** The signals that two claims are about the same figure, each 0 or 1 or a share between; `signals.ts`, `aspects.ts` and `heads.ts` measure them. */
export interface Signals {
    /** Always 1: what is said of a pair before any signal speaks. */
    readonly bias: number;
    /** How little the two share of anything that follows, 1 for nothing. */
    readonly strange: number;
    /** Whether each sentence has a name that the other lacks. */
    readonly namesApart: number;
    /** Cosine of the two weighted word vectors. */
    readonly words: number;
    /** Share of a cell's row head that the other claim has, and that times the share of its column head. */
    readonly rowHead: number;
    readonly bothHeads: number;
    /** Share of a cell's row head that stands near the other figure. */
    readonly rowNear: number;
    /** Whether a cell is for an earlier period than the last of its table, and the other names none. */
    readonly earlierPeriod: number;
    /** How many figures of the cell's row and of its column stand in the other's sentence, 1 for three digits' worth. */
    readonly rowFigures: number;
    readonly columnFigures: number;
    /** Cosine of the two sentences with those around them. */
    readonly passage: number;
    /** Cosine of the two whole sentences, 0 for cells. */
    readonly sentence: number;
    /** Rarity of what they share, in nats, 1 for twelve and more. */
    readonly mass: number;
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
/** Whether two claims of running text are held against each other, or one of them is a cell. */
export type PairKind = 'prose' | 'cell';
/** What each of some signals counts for, in log-odds. Scores are linear in it, so that one signal can be weighed alone. */
export type Weights<Of> = Readonly<Record<PairKind, Readonly<Record<keyof Of, number>>>>;
/**
 * Log-odds that two claims of one dimension are about the same figure. Fitted by logistic regression with a pull towards
 * the weights before: pairs of the evaluation sets, of invented sets and of published reports, with a slip of the pen put
 * into one of two figures that agree, against pairs whose values differ as published; a false alarm weighs seven times a
 * miss. `otherQualifier` was set by hand after the fit, which saw few
 * forecasts beside outcomes, and `caution` so that sets left out of the fit keep quiet.
 */
export declare const weights: Weights<Signals>;
/** What the log-odds of a slip count for, beside those of the words. */
export declare const slipWeight: Readonly<Record<PairKind, number>>;
/** What is weighed beside the words where two claims differ; each 0…1 unless said otherwise. See `settling.ts`. */
export interface Evidence {
    /** Always 1: a false alarm costs more trust than a miss. */
    readonly caution: number;
    /**
     * How many claims the story has, 0 for up to 20 and 1 for 200 and more, by powers of ten: of many pairs some differ by a
     * slip by chance.
     */
    readonly crowd: number;
    /** Whether no slip of the pen joins the two values: then they are more likely two figures than one that was changed. */
    readonly unexplained: number;
    /**
     * What agreeing partners in the other's document explain of the better and the worse supported of the two claims; and
     * what agreeing partners anywhere do.
     */
    readonly supportMost: number;
    readonly supportLeast: number;
    /** How surely the very figure of one stands in the other's paragraph or row, and anywhere in its document. */
    readonly beside: number;
    readonly inPlace: number;
    /** Whether either has fewer than three digits: slips in those are found by chance. */
    readonly short: number;
    /** Whether both stand among several figures of one sort, 1 for three more in each sentence. */
    readonly lists: number;
    readonly borneMost: number;
    readonly borneLeast: number;
    /** Whether one is a figure in a headline or standfirst that nothing else in its document bears out. */
    readonly headlineOrphan: number;
    /** In how many further documents (at most two) the figure stands that the other is a slip away from, and the other's. */
    readonly slipOfKnown: number;
    readonly slipOfBoth: number;
    /** In how many further documents (at most two) that have the one claim's figure the other is held against it too. */
    readonly seconded: number;
    /** Where neither has an agreeing partner in the other's document: how like their sentences are beyond 0.6 … */
    readonly lonelyAlike: number;
    /** … and whether they share two other figures. */
    readonly lonelyNeighbours: number;
    /** Likeness of the sentences of two claims of one document: there it is boilerplate for two years, two plants. */
    readonly boilerplate: number;
    /** Share of the claims of the one document that agree with claims of the other. */
    readonly overlap: number;
    /** Whether the two are each other's likest in their documents by words alone, half where only one is the other's. */
    readonly closest: number;
    /** Whether their digits are the same and only a scale word (thousand, million, billion) parts them. */
    readonly scaleWord: number;
    /** What a slip of the pen says of two claims that share nothing else. */
    readonly strangeSlip: number;
    /** Whether, in one document, each sentence has a name that the other lacks. */
    readonly otherNames: number;
    /** Whether either sentence tells the factor between the two figures: then they are part and whole. */
    readonly factorSaid: number;
    /** Whether a sum that the texts give comes out with either; whether one that fails comes out with the other's figure. */
    readonly bothHold: number;
    readonly mends: number;
    /** Whether a sum comes out with the one and further documents have the other: then they are two figures. */
    readonly bothStand: number;
    /** Whether another cell of the one's table holds the very figure of the other, of three digits and more. */
    readonly otherCell: number;
}
/**
 * Fitted together with `weights`, but for `caution`, `crowd`, `unexplained`, `bothStand` and `otherCell`, which were set by
 * hand: `crowd` by copy that nobody had read (62 sets of some 200 claims, 744 edits, 550 texts), where the pairs that it
 * silences had told ten faults and cried ten times, and the surer ones 23 and five.
 */
export declare const evidenceWeights: Weights<Evidence>;
/** What the values of a conflicting pair themselves say; see `slip-odds.ts`. */
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
    readonly plain: -3.3;
    readonly echoed: -4.4;
};
