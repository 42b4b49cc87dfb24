import type { Entry } from './entries.js';
/** Figures of one measure, one for each competitor that has one. */
export interface Measure {
    readonly label: string;
    readonly words: ReadonlySet<string>;
    readonly kind: 'level' | 'change';
    /** Whether figures are percentages, or moves in proportion. */
    readonly relative: boolean;
    readonly money: boolean;
    /** Whether less is ahead: times, ranks and prices are told so too. */
    readonly lowFirst: boolean;
    /** Whether its figures are places already. */
    readonly places: boolean;
    /** By index of the competitor; null where it has no figure. */
    readonly entries: readonly (Entry | null)[];
}
/** Moves between two columns of one measure at two times: in amounts and in proportion. */
export declare function movesBetween(measures: readonly Measure[]): Measure[];
