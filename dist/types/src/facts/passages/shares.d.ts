import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Shares held against the part and whole that stand beside them or in a sentence next to theirs, whatever words are
 * between: "of the 450 customers, 90 …. So one in five …". `settled` are the shares that other readings have found part
 * and whole of. Only what fails is given, and only where no other figures near by bear it out.
 */
export declare function passageShares(sentences: readonly Sentence[], settled: ReadonlySet<Claim>): Relation[];
/** Whether two figures of the sentence of a share, or of it and the one before, make it. */
export declare const isMadeBeside: (share: Claim, i: number, sentences: readonly Sentence[]) => boolean;
