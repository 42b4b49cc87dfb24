import { type PairKind, type Signals } from './weights.js';
/** The signals of one pair in a row, written anew for each: millions are measured, few are kept. */
export type Measured = Float64Array;
/** The place of each signal in the row. */
export declare const at: Readonly<Record<keyof Signals, number>>;
export declare const emptyRow: () => Measured;
/** The signals by name. */
export declare const signalsIn: (row: Measured) => Signals;
/** Log-odds of two claims being about the same figure. */
export declare function logOdds(row: Measured, kind: PairKind): number;
export declare const probability: (odds: number) => number;
/**
 * How sure it is, 0…1, that two figures which differ are one fact. On sets left out of the fit the weights were surer
 * than they say: of the pairs that log-odds of 0.4 tell as one fact 97 in 100 were slips put in, of those of 0.85 98.
 */
export declare const sureness: (odds: number) => number;
