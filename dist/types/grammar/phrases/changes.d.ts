import type { Direction, Quantity } from '../../src/quantity/index.js';
import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** The nearest change verb, noun or particle before the figure, stepping over adverbs and hedges. */
export declare function changeBefore(tokens: readonly Token[], figure: Figure): Direction | null;
export declare const isPoints: (token: Token | undefined) => boolean;
/** Whether a verb of change stands at token `at` or right before it ("edged up to", "rose to"). */
export declare const isChangeVerb: (token: Token | undefined) => boolean;
/** "5% cheaper", "£2 dearer", "a 5% increase", "two fewer than": the word after a figure that makes it a change. */
export declare function changeAfter(tokens: readonly Token[], figure: Figure): Direction | null;
/**
 * The change that a figure shares with the one right before it: "rose 1.1% and 1.4%", "fell 5%, 6% and 8%" of one kind,
 * "lost 34 points, or 0.5%" as the same move told twice; null where the words between or behind say something else.
 */
export declare function changeShared(before: Quantity, link: string, figure: Figure, follower: Token | undefined): Direction | null;
/** "+9" is an increase of nine where the sign touches the figure and nothing stands before it. */
export declare function plusBefore(tokens: readonly Token[], figure: Figure): boolean;
/** What the sign that touches a figure from the left says of its change: "▲0.8%", "▼0.4%"; null where there is none. */
export declare function arrowBefore(tokens: readonly Token[], { first }: Figure): Direction | null;
/** Whether a word of change stands before token `at` in the same clause, so that "from A to B" tells two levels. */
export declare function changeGoverns(tokens: readonly Token[], at: number): boolean;
