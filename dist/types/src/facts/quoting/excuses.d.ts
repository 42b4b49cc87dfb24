import type { Claim, Sentence } from '../../claims/index.js';
/** Whether a figure and another of its sentence come to a cell: "libraries took 2.70 of it, everything else 4.76". */
export declare function isPartBeside(claim: Claim, cell: Claim, { claims }: Sentence): boolean;
/** "Some 441,000" of 441,300: the cell, to fewer digits. */
export declare const isRounded: (claim: Claim, cell: Claim) => boolean;
