import type { DateStatement, Ranking, Statement } from '../../grammar/index.js';
import type { Quantity } from '../quantity/index.js';
/** What a sentence says of its figures; readings in it count the sentence's claims. */
export interface Said {
    readonly statements: readonly Statement[];
    readonly dates: readonly SaidOfDates[];
    readonly rankings: readonly Ranking[];
}
/** Something said of days and clock times, with the length of time that it asserts; null where it asserts none. */
export interface SaidOfDates {
    readonly statement: DateStatement;
    readonly length: Quantity | null;
}
/** What a sentence says that says nothing of the kind. */
export declare const NOTHING_SAID: Said;
