import { type Decimal, type Direction, type Hedge, type Interval, type Quantity, type QuantityKind, type Stated } from '../src/quantity/index.js';
import { type Numeral } from './numeral.js';
import type { Noun } from './reading.js';
import type { Token } from './tokens.js';
/** A numeral with its unit, on its way to a reading: each phrase adds what it finds around it. */
export interface Figure {
    readonly numeral: Numeral;
    /** Tokens of the window that the figure takes up: from `first` to before `next`. */
    readonly first: number;
    readonly next: number;
    readonly kind: QuantityKind;
    readonly unit: string;
    /** Whether the text writes the unit at this figure; a figure without one takes it from its range or noun. */
    readonly explicit: boolean;
    readonly per: string | null;
    readonly change: Direction | null;
    readonly hedge: Hedge;
    readonly stated: Stated;
    readonly step: Decimal;
    readonly rounded: boolean;
    /** Where the words give the interval itself (ranges, "dozens"); else it follows from hedge and digits. */
    readonly interval: Interval | null;
    readonly noun: Noun | null;
    readonly of: string | null;
    readonly alternatives: readonly Quantity[];
    /** Whether the figure stands before its noun with a hyphen ("a 12-storey block"). */
    readonly hyphened: boolean;
}
/** A window of a block, ready for the phrases. */
export interface Window {
    readonly text: string;
    readonly tokens: readonly Token[];
    /** Index of the token of each numeral's first token → its numeral is what phrases may step over. */
    readonly figures: ReadonlyMap<number, Numeral>;
}
/** A figure that is still being put together. */
export type Draft = {
    -readonly [Key in keyof Figure]: Figure[Key];
};
/**
 * A copy of a figure that may be changed. A figure made by spreading another would have a layout of its own, and the engine
 * reads fields several times as fast where it meets one layout only.
 */
export declare const copyOf: (figure: Figure) => Draft;
/** The same figure but for some changes; where many come through, changing a copy field by field takes less time. */
export declare const altered: (figure: Figure, changes: Partial<Figure>) => Draft;
/** The bare figure of a numeral: a count of nothing in particular, a ratio for fractions, an ordinal. */
export declare function figureOf(numeral: Numeral): Draft;
/** The same figure in a unit that one of it makes `times` of ("42 pence" → 0.42 pounds). */
export declare function timesFigure(figure: Figure, times: Decimal): Figure;
/** The figure with its sign turned; ranges keep theirs. */
export declare function negated(figure: Figure): Figure;
/** The quantity that a figure stands for. */
export declare function quantityOf(figure: Figure): Quantity;
