import type { Phrase } from './phrase.js';
/** A phrase in its surroundings: the text and the half-open span that the phrase covers. */
export interface Site {
    readonly text: string;
    readonly from: number;
    readonly to: number;
}
/** Whether the words around a phrase let it be a date or time: names, counts, codes and idioms are turned away. */
export declare function isMoment(phrase: Phrase, site: Site): boolean;
/** "Monday to Friday": mostly days of every week. */
export declare const isWeekdays: (phrase: Phrase) => boolean;
/** "In May 19 people left": the number counts what follows, the month stands alone. */
export declare function countsAfterMonth(phrase: Phrase, site: Site): boolean;
/** Words that point at a day or month of a story's own past or future, which the document's date does not settle. */
export declare function isToldFromElsewhere(site: Site): boolean;
