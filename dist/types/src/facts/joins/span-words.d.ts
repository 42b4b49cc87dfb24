import type { Claim, Sentence } from '../../claims/index.js';
/** A length of time as a sentence writes it: "six weeks" of "six weeks" and of "six weeks later". */
export interface Length {
    readonly claim: Claim;
    readonly before: string;
    readonly behind: string;
}
/** Whether words around a length say that it is of something else than the time between the moments near it. */
export declare const isOfOthers: ({ before, behind }: Length) => boolean;
/** Whether a length between two moments counts from the second back to the first. */
export declare const countsBack: ({ claim, behind }: Length, [a, b]: readonly Claim[]) => boolean;
/** Whether a length is that of the one stretch ("from 3 to 9 May") that its sentence names. */
export declare function linksStretch(length: Length, stretch: Claim): boolean;
/** Whether the words around a length say that it lies between the only two moments of its own sentence. */
export declare function linksOwn(length: Length, [first, second]: readonly [Claim, Claim]): boolean;
/** Whether a length lies between the one moment of the sentence before and the one of its own, or between two of that before. */
export declare function linksEarlier(length: Length, own: readonly Claim[], earlier: readonly Claim[]): boolean;
/** "Four days a week, from 10 a.m. to 4 p.m., 24 hours in all": the stretch of hours comes again on other days. */
export declare const isOnSeveralDays: ({ quantity, sentence }: Claim, sentences: readonly Sentence[]) => boolean;
