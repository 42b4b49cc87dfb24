/** Base: gram. Carbon-dioxide equivalents are masses like any other. */
export declare const masses: readonly import("./row.js").MeasureRow[];
/** Base: mole. */
export declare const amounts: readonly import("./row.js").MeasureRow[];
/** Base: mole a litre. */
export declare const molarities: readonly import("./row.js").MeasureRow[];
/** Base: gram a litre. */
export declare const densities: readonly import("./row.js").MeasureRow[];
/** Base: one part in one. */
export declare const proportions: readonly import("./row.js").MeasureRow[];
/** Bases: kilogram a square metre, pH unit. */
export declare const bodies: import("./row.js").MeasureRow[];
