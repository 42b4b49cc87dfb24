import type { Reading } from '../../grammar/index.js';
import type { Moment, Quantity } from '../quantity/index.js';
import type { Span } from '../text/index.js';
/** Where in its document a claim stands. */
export type Place = 'headline' | 'standfirst' | 'heading' | 'body' | 'item' | 'quote' | 'caption' | 'table';
/** What a figure is about: the words that tell it from other figures. */
export interface Subject {
    /** Lemma of the head noun that is counted or measured; null where nothing is named. */
    readonly head: string | null;
    /** The head noun's word class: synonyms share one. */
    readonly headClass: string | null;
    /** Whether sharing the head says something: all kinds of figures count people. */
    readonly headTells: boolean;
    /** Folded words that restrict the head noun. */
    readonly modifiers: readonly string[];
    readonly modifierClasses: readonly string[];
    /** Whether the words make the figure a part of something: "eleven of the wounded", "70 per cent of them". */
    readonly part: boolean;
    /** Names in the figure's clause, folded, nearest first. */
    readonly entities: readonly string[];
    /**
     * Word classes (stems, synonyms folded together) around the figure with their weights 0…1: near words of the clause
     * weigh most, other words of the sentence less, headings and table captions least.
     */
    readonly words: ReadonlyMap<string, number>;
    /** Members of contrasting groups near the figure, as "group:member": "sex:female", "harm:killed". */
    readonly contrasts: readonly string[];
    /** Aspects that the words next to the figure mark: "forecast", "target", "previous", "average", "limit" … */
    readonly qualifiers: readonly string[];
}
/** The subject of a figure about the document itself, or of a place that holds none. */
export declare const NO_SUBJECT: Subject;
/** A cell's place in its table and the heads that name it. */
export interface CellPlace {
    readonly row: number;
    readonly column: number;
    readonly rowHead: string;
    readonly columnHead: string;
    readonly caption: string;
    /** Word classes of the two heads. */
    readonly rowWords: readonly string[];
    readonly columnWords: readonly string[];
    /** The word classes of each way to say the row's head: as written, without its brackets, and what stands in them. */
    readonly names: readonly (readonly string[])[];
    /** Word classes of the row without figures that heads the rows below it; empty where there is none. */
    readonly sectionWords: readonly string[];
    /** Whether a head, the caption or the cell itself gives the power of ten that its figures are written in. */
    readonly scaled: boolean;
}
/** A quantity with a subject: one document says that this many of that are so. */
export interface Claim {
    /** Position in the ledger's list of claims, which is in document order. */
    readonly index: number;
    /** Index of the document in the set. */
    readonly document: number;
    /** Index of the block in the document, and of the sentence in the block (cells: 0). */
    readonly block: number;
    readonly sentence: number;
    /** The sentence (or cell) that holds the figure as plain text, and the figure's span in it. */
    readonly text: string;
    readonly mark: Span;
    /** The figure's span in the file. */
    readonly span: Span;
    readonly reading: Reading;
    readonly quantity: Quantity;
    readonly subject: Subject;
    /** The period or day that the figure is for; null where the text gives none. */
    readonly time: Moment | null;
    readonly place: Place;
    readonly cell: CellPlace | null;
}
