/** Base: second. Months and years are UCUM's: 30.4375 and 365.25 days. */
export declare const times: readonly import("./row.js").MeasureRow[];
/** Base: one a minute, in which both hertz and revolutions a minute are whole. */
export declare const frequencies: readonly import("./row.js").MeasureRow[];
/** Base: bit. A kilobyte is 1,000 bytes, a kibibyte 1,024 (IEC 80000-13). */
export declare const data: readonly import("./row.js").MeasureRow[];
/** Base: bit a second. */
export declare const dataRates: readonly import("./row.js").MeasureRow[];
/** Bases: pixel, pixel an inch, frame a second. */
export declare const screens: import("./row.js").MeasureRow[];
/** Base: litre a day. */
export declare const flows: readonly import("./row.js").MeasureRow[];
/** Base: metre a litre; consumption is the inverse and no factor leads from one to the other. */
export declare const fuelEconomies: import("./row.js").MeasureRow[];
