import type { Span } from '../text/index.js';
import type { Claim, Place } from './claim.js';
import { type Clause } from './clause.js';
import type { Said } from './said.js';
import type { Vocabulary } from './vocabulary.js';
/** One sentence of a document, with its figures. */
export interface Sentence extends Span {
    /** Indices of the document and the block; position among the sentences of the document. */
    readonly document: number;
    readonly block: number;
    readonly index: number;
    readonly text: string;
    readonly place: Place;
    readonly clause: Clause;
    /** The claims whose figures stand in it, dates included, in order. */
    readonly claims: readonly Claim[];
    /** What it says of them. */
    readonly said: Said;
}
/** A sentence that is cut into words when these are first asked for: most sentences hold no figure. */
export declare class ReadSentence implements Sentence {
    readonly from: number;
    readonly to: number;
    readonly document: number;
    readonly block: number;
    readonly index: number;
    readonly text: string;
    readonly place: Place;
    readonly claims: readonly Claim[];
    private readonly figures;
    private readonly vocabulary;
    private cut;
    private heard;
    constructor(from: number, to: number, document: number, block: number, index: number, text: string, place: Place, claims: readonly Claim[], figures: readonly Span[], vocabulary: Vocabulary);
    get clause(): Clause;
    get said(): Said;
}
