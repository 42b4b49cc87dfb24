/** ISO 4217 code; 1 if legal tender today; minor-unit digits; name; plural; wide and narrow symbol ('' where none). */
export type CurrencyRow = readonly [string, 0 | 1, number, string, string, string, string];
export declare const currencyRows: readonly CurrencyRow[];
