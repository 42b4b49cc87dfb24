import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/** One of several shares of one thing, in per cent or, of each pound, in pounds. */
export interface Share {
    readonly claim: Claim;
    readonly quantity: Quantity;
}
/** Shares told one after another in a sentence, in its order; null where it tells such that belong to no list. */
export declare function sharesIn({ text, claims }: Pick<Sentence, 'text' | 'claims'>, kind: 'percent' | 'money'): readonly Share[] | null;
