/** A unit for readers: "miles" for `[mi_i]`, "USD per month" for USD and `mo`; '' for a bare number. */
export declare function unitWords(unit: string, per: string | null): string;
