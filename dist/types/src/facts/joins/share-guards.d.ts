import type { Claim, Sentence } from '../../claims/index.js';
/** "Distinction (75% and above) 38,640": what lets one into a class is no share of those who are in it. */
export declare const isOfClass: ({ text, mark, reading }: Claim) => boolean;
/** "71,900, 64,300 and 50,200, or 38.6%, 34.5% and 26.9%": of several shares in a row the last is the one of the last figure. */
export declare function isOfEarlier(part: Claim, share: Claim, { claims, text }: Sentence): boolean;
