import type { Sentence } from '../../claims/index.js';
/** The text of a sentence between two places, its dates and clock times left out: "lodged after the storm of , or ". */
export declare function gapIn({ text, claims }: Sentence, from: number, to: number): string;
/** Whether a figure other than a date stands between two places of a sentence. */
export declare const hasFigureIn: ({ claims }: Sentence, from: number, to: number) => boolean;
