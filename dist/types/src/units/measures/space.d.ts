/** Base: metre. */
export declare const lengths: readonly import("./row.js").MeasureRow[];
/** Base: square metre. Acres and square miles are those of the international foot. */
export declare const areas: readonly import("./row.js").MeasureRow[];
/** Base: litre. */
export declare const volumes: readonly import("./row.js").MeasureRow[];
/** Base: metre an hour, in which knots and miles an hour are exact. */
export declare const speeds: readonly import("./row.js").MeasureRow[];
/** Base: degree of arc. */
export declare const angles: readonly import("./row.js").MeasureRow[];
