import { type Token } from '../tokens.js';
import { type Rate } from './denominators.js';
/**
 * The rate that follows a figure: right behind it or behind its noun ("a month", "per 100,000 people", "/kWh", "each",
 * "50,000 rounds of ammunition per day"); null where there is none before the next figure or stop.
 */
export declare function rateAfter(tokens: readonly Token[], next: number, money: boolean, isFigure: (at: number) => boolean): Rate | null;
/** Whether a rate may begin from token `next` on, as far as each token tells by itself: seldom does one. */
export declare function isRateAhead(tokens: readonly Token[], next: number): boolean;
