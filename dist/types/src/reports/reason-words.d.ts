import type { AlignedPair } from '../findings/index.js';
type ReasonName = NonNullable<AlignedPair['reasons']>['reasons'][number]['name'];
/** What a reason says of a pair, in a few words; `odds` are its log-odds, `words` what both have near their figures. */
export declare function reasonText(name: ReasonName, odds: number, verdict: AlignedPair['verdict'], words: readonly string[]): string;
export {};
