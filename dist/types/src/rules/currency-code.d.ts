/** What is wrong with an ISO 4217 code, with the nearest right one; null where there is such a currency. */
export declare function currencyFault(code: string): string | null;
