/** A half-open range of UTF-16 code units, `from` inclusive, `to` exclusive. */
export interface Span {
    readonly from: number;
    readonly to: number;
}
/** Whether two half-open spans share at least one code unit. */
export declare const overlaps: (a: Span, b: Span) => boolean;
/** Whether `outer` holds the whole of `inner`. */
export declare const covers: (outer: Span, inner: Span) => boolean;
