/** A half-open range of UTF-16 code units, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Whether two half-open spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Whether `outer` holds the whole of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to
