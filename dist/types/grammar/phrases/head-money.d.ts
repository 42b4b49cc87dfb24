/** The money that a head names: its currency, and the power of ten of one of its cells, 0 for whole dollars, −2 for cents. */
export interface HeadMoney {
    readonly code: string;
    readonly power: 0 | -2;
}
/** The money that a head names as the unit of its cells ("$", "GBP k", "in euros", "Price, pence"); null where there is none. */
export declare function moneyOf(text: string): HeadMoney | null;
