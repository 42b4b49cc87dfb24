import type { Quantity } from './quantity.js';
/** The canonical form in one line: "≈50000 person", ">100000000 USD/mo", "2/3", "10..15 km", "2022-12-23". */
export declare function canonicalText(quantity: Quantity): string;
/** The number as written, as the contract's `stated` field has it. */
export declare function statedText(stated: Quantity['stated']): string;
