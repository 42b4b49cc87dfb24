import type { Verdict } from '../quantity/index.js'

/**
 * Scored pairs of claims in columns, one entry a pair: a story has many times as many of them as are ever spoken of. The
 * claims are given by the places of their profiles. Columns are longer than `count`.
 */
export interface Pairs {
  readonly count: number
  readonly a: Int32Array
  readonly b: Int32Array
  /** Places in `VERDICTS`. */
  readonly verdict: Uint8Array
  /** The sum of those of the marks below that hold. */
  readonly marks: Uint8Array
  /** Log-odds from the words alone, and from the values: equal digits, a slip of the pen, far apart. */
  readonly context: Float64Array
  readonly value: Float64Array
  /** The signals of these names. */
  readonly sentence: Float64Array
  readonly strange: Float64Array
}

/** A scale word alone parts the two figures. */
export const SCALE_WORD = 1
/** The two share several other figures of their sentences. */
export const NEIGHBOURS = 2
/** Each sentence has a name that the other lacks. */
export const NAMES_APART = 4
/** Other names, times or contrasting words tell the two apart. */
export const PARTED = 8

/** Those that cannot stand side by side come last. */
export const VERDICTS: readonly Verdict[] = ['agree', 'agree-by-rounding', 'compatible', 'superseded', 'conflict']
const FIRST_DIFFERENT = 3

/** Whether the two figures of pair `p` cannot stand side by side as they are. */
export const differs = ({ verdict }: Pairs, p: number): boolean => verdict[p]! >= FIRST_DIFFERENT

/** Columns that are being filled. */
export type OpenPairs = { -readonly [Column in keyof Pairs]: Pairs[Column] }

export const noPairs = (): OpenPairs => ({ count: 0, ...columnsOf(256) })

const columnsOf = (room: number): Omit<Pairs, 'count'> => ({
  a: new Int32Array(room),
  b: new Int32Array(room),
  verdict: new Uint8Array(room),
  marks: new Uint8Array(room),
  context: new Float64Array(room),
  value: new Float64Array(room),
  sentence: new Float64Array(room),
  strange: new Float64Array(room),
})

/** Makes room for one pair more and gives its place. */
export function placeFor(pairs: OpenPairs): number {
  if (pairs.count === pairs.a.length) {
    const columns = columnsOf(2 * pairs.count)
    for (const name of Object.keys(columns) as (keyof typeof columns)[]) columns[name].set(pairs[name])
    Object.assign(pairs, columns)
  }
  return pairs.count++
}
