import type { Mask } from './masks.js';
/**
 * What a form tells of its two figures `a` and `b`: `a` is the more (high) or the less (low). Of the figures that follow in a
 * list, each stands so to the one before it ("followed by"), all stand so to the first ("ahead of"), or only
 * the first of them is meant ("down from").
 */
export interface Told {
    readonly end: 'high' | 'low';
    readonly list: 'chain' | 'all' | 'one';
}
/** A wording that puts two figures in an order, over a masked sentence: groups `a` and `b` are the figures, `cue` the words that say it. */
export interface OrderForm {
    readonly pattern: RegExp;
    /** Wherever the pattern finds something, the mask in lower case holds one of these; few sentences set the pattern up. */
    readonly words: readonly string[];
    readonly tells: (groups: Readonly<Record<string, string>>, mask: Mask) => Told | null;
}
export declare const orderForms: readonly OrderForm[];
