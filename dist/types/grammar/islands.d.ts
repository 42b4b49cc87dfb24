import { type Span } from '../src/text/index.js';
/** The stretches of a text that are worth a closer look, each kind in order, apart from each other, cut at white space. */
export interface Islands {
    /** Those that can hold figures. */
    readonly figures: readonly Span[];
    /** Those that can hold dates, periods and clock times. */
    readonly dates: readonly Span[];
    /** Whether links or addresses of mail can stand in the text. */
    readonly linked: boolean;
    /** Whether telephone numbers can. */
    readonly dialled: boolean;
}
/**
 * Looks through a text once, in linear time, for digits, number words and the signs of dates, links and telephone numbers;
 * `units` are its code units, with zeros behind them.
 */
export declare function islandsOf(text: string, units: Uint16Array): Islands;
