/** A role that terms of a relation play; `many` where several terms may play it. */
export interface Role {
    readonly name: string;
    readonly many: boolean;
}
/** One thing that a kind of check can be run over. */
export interface Over {
    readonly roles: readonly Role[];
    /** Names that messages may use on top of the roles and of the common ones. */
    readonly values: readonly string[];
}
/** Names that every message may use: the two sides that should agree. */
export declare const COMMON_VALUES: readonly string[];
/**
 * The closed set of checks that rules may name: for each kind, what it can be run over. A kind of check that is added in
 * `src/checks` gets its row here and in `running.ts`; a pack that names anything else does not load.
 */
export declare const kinds: {
    agreement: {
        'across-documents': Over;
        'within-document': Over;
        headline: Over;
        copy: Over;
        denominator: Over;
        'other-row': Over;
        cell: Over;
    };
    relation: {
        parts: Over;
        share: Over;
        change: Over;
        ratio: Over;
        product: Over;
        average: Over;
        conversion: Over;
        difference: Over;
        limit: Over;
        midpoint: Over;
    };
    table: {
        'column-total': Over;
        'row-total': Over;
        subtotal: Over;
        'roll-forward': Over;
        'change-column': Over;
        'percent-column': Over;
        'share-column': Over;
        'shares-make-hundred': Over;
        'ratio-column': Over;
        'product-column': Over;
        'average-row': Over;
        'rank-column': Over;
    };
    calendar: {
        weekday: Over;
        'impossible-date': Over;
        length: Over;
        age: Over;
        anniversary: Over;
        'near-day': Over;
        event: Over;
    };
    ranking: {
        rank: Over;
        order: Over;
        above: Over;
        alone: Over;
    };
    expression: {
        parts: Over;
        share: Over;
        change: Over;
        ratio: Over;
        product: Over;
        average: Over;
        conversion: Over;
        difference: Over;
        limit: Over;
        midpoint: Over;
    };
    house: {
        value: Over;
        assertion: Over;
    };
    upkeep: {
        'unused-suppression': Over;
        'suppression-reason': Over;
    };
};
export type RuleKind = keyof typeof kinds;
/** The row of a kind and what it is run over; null where the kind has no such row. */
export declare function overOf(kind: RuleKind, name: string): Over | null;
/** The name under which an expression uses a role: roles that several terms may play stand in the plural ("parts"). */
export declare const symbolOf: (role: Role) => string;
