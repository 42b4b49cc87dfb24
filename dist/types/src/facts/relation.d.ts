import type { Claim } from '../claims/index.js';
import type { Direction, Quantity } from '../quantity/index.js';
/**
 * How the terms of a relation hang together. Each kind has one formula, in `formulas.ts`; the names of the roles are
 * those that rule packs use.
 *
 * - parts: whole = Σ parts (signed)             - share: share = part ÷ whole
 * - change: by = to − from, or (to − from) ÷ from where `by` is a share, or to ÷ from where it is a multiple
 * - ratio: ratio = left ÷ right                 - product: total = rate × Π counts
 * - average: average = total ÷ count            - conversion: right = left in the other unit
 * - difference: difference = left − right      - limit: figure ≤ limit, or ≥ where the direction is up
 * - midpoint: midpoint = (low + high) ÷ 2
 */
export type RelationKind = 'parts' | 'share' | 'change' | 'ratio' | 'product' | 'average' | 'conversion' | 'difference' | 'limit' | 'midpoint' | 'ranking';
/** One term of a relation: a claim, or a figure that the text implies without writing it (the number of items listed). */
export interface Term {
    readonly role: string;
    readonly claim: Claim | null;
    readonly quantity: Quantity;
    /** −1 for "less" rows and outflows, else 1. */
    readonly sign: 1 | -1;
}
/** A relation that a text, a table or a set of documents asserts between figures. */
export interface Relation {
    readonly kind: RelationKind;
    readonly terms: readonly Term[];
    /** Whether the parts are said to exhaust the whole; if not, they must only not exceed it. */
    readonly complete: boolean;
    readonly direction: Direction | null;
    /** 0…1: how sure it is that the text asserts this relation between these terms. */
    readonly confidence: number;
    /** The words or the structure that assert it: "including", "row Total of 13 rows". */
    readonly cue: string;
    readonly origin: 'sentence' | 'passage' | 'documents' | 'table';
    /** Set where the figures that others are worked out from are taken just as written: round ones are no roundings here. */
    readonly exact?: boolean;
    /** Set where the words themselves say which figure has which role: no other way to put the same figures together is meant. */
    readonly told?: boolean;
}
/** A relation with another term in the place of one of its own. */
export declare const withTerm: (relation: Relation, term: Term, changed: Term) => Relation;
/** Whether a text writes a term's figure in words, where no slip of the pen can show. */
export declare const isInWords: ({ claim }: Term) => boolean;
