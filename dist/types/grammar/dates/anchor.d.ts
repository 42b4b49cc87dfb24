import type { ReadingContext } from '../reading.js';
/** Whether the sentence tells of what was or of what will be; null where it does not show. */
export type Tense = 'past' | 'future' | null;
/** What relative and incomplete phrases are resolved against. */
export interface Anchor {
    readonly date: ReadingContext['date'];
    readonly dateOrder: ReadingContext['dateOrder'];
    readonly tense: Tense;
}
/** The last day that the document's date may be: the day itself, or the end of its month or year. */
export declare function latestDay({ date }: Anchor): number | null;
/** The document's own day; null where it is not known to the day. */
export declare function referenceDay(anchor: Anchor): number | null;
