import type { Ranking } from '../../../grammar/index.js';
import type { Claim, Sentence } from '../../claims/index.js';
import type { Document } from '../../documents/index.js';
import { type Span } from '../../text/index.js';
/** A statement that ranks things, which no measure in the set bears out. */
export interface RankingFault {
    readonly form: Ranking['form'];
    readonly sentence: Sentence;
    /** The words that rank, in the sentence. */
    readonly span: Span;
    /** The thing spoken of, and the measure that it was held to. */
    readonly label: string;
    readonly measure: string;
    /** Where it stands by that measure: "number 4 of 5". */
    readonly place: string;
    /** Competitors in order with their figures. */
    readonly steps: readonly string[];
    /** The figures that decide, the subject's first. */
    readonly claims: readonly Claim[];
    /** 0…1. */
    readonly confidence: number;
}
/**
 * The statements of a set that put things in an order which no plausible measure of their story gives; `stories` names
 * the story of each document.
 */
export declare function rankingFaults(documents: readonly Document[], claims: readonly Claim[], sentences: readonly Sentence[], stories: readonly number[]): RankingFault[];
