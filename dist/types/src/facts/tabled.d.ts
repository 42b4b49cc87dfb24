import type { Claim } from '../claims/index.js';
/** A table as other claims are held against it. */
export interface Tabled {
    /** For each row and column the telling digits of its figures. */
    readonly rowDigits: ReadonlyMap<number, ReadonlySet<string>>;
    readonly columnDigits: ReadonlyMap<number, ReadonlySet<string>>;
    /** The last year that a row or column of it is for; 0 where none is. */
    readonly lastYear: number;
}
/** The tables of a set by document and block. */
export declare function tablesOf(claims: readonly Claim[]): ReadonlyMap<string, Tabled>;
export declare const tableKey: ({ document, block }: Claim) => string;
/** The significant digits of a figure, whatever its unit and scale; null where they are too few to know it by. */
export declare function digitsOf({ quantity }: Claim): string | null;
