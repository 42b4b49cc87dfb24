import type { Claim, Sentence } from '../../claims/index.js';
/** A sentence in which the figures of one sort are rows of "#" and all others rows of "§", so that places stay what they are. */
export interface Mask {
    readonly text: string;
    /** The figures of that sort, in order. */
    readonly figures: readonly Claim[];
}
/** Masks of a sentence, one for each sort of figure that it has at least two of; bare counts go with those of any noun. */
export declare function masksOf(sentence: Sentence): Mask[];
/** The mask of a sentence for some of its figures. */
export declare const maskOf: ({ text, claims }: Sentence, figures: readonly Claim[]) => Mask;
/** The figure of a mask that begins at a place. */
export declare const figureAt: ({ figures }: Mask, from: number) => Claim;
