import type { Claim, Sentence } from '../../claims/index.js';
/**
 * The telling words of the thing that a change is told of, as word classes: "the yard's costs went up by a tenth" tells of
 * costs and the yard. They stand before the verb of the change in its clause, or behind "a rise in" and "a third more".
 * Empty where none are found or the stretch is too long to name one thing.
 */
export declare function thingOf(by: Claim, sentence: Sentence): ReadonlySet<string>;
