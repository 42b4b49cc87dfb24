import type { Quantity } from '../src/quantity/index.js';
import type { Span } from '../src/text/index.js';
/** The noun phrase that a figure counts or measures. */
export interface Noun extends Span {
    /** As written, without the figure: "full-time employees". */
    readonly text: string;
    /** The head noun's lemma: "employee". */
    readonly lemma: string;
    /** The words before the head that restrict it, folded: ["full-time"]. */
    readonly modifiers: readonly string[];
}
/** One figure read from plain text: its place, its meaning, and what it counts. */
export interface Reading extends Span {
    readonly text: string;
    readonly quantity: Quantity;
    readonly noun: Noun | null;
    /** Other meanings that the context leaves open ("30m": million, metres); empty where there is one only. */
    readonly alternatives: readonly Quantity[];
}
/** A number-like run that was seen and deliberately not read, or not understood. */
export interface Unread extends Span {
    readonly text: string;
    /** Why: "phone number", "version", "identifier", "list number", "not understood" … */
    readonly reason: string;
}
/** What the surroundings tell the reader of a text. */
export interface ReadingContext {
    /** The document's date, for relative dates; null where unknown. */
    readonly date: {
        readonly year: number;
        readonly month: number | null;
        readonly day: number | null;
    } | null;
    /** ISO 4217 code that a bare `$` means. */
    readonly dollar: string;
    /** Day-month order of all-digit dates: "dmy" or "mdy". */
    readonly dateOrder: 'dmy' | 'mdy';
    /** The releases of software that the texts name (`versionsIn`): their short names are no figures. None where left out. */
    readonly versions?: ReadonlySet<string>;
}
/** What caption, column head and row head say of the cells under them. */
export interface CellContext extends ReadingContext {
    /** Unit code that the heads give, else null. */
    readonly unit: string | null;
    /** Power of ten that "in thousands", "£m" … apply to bare cells; 0 where none. */
    readonly scale: number;
    readonly per: string | null;
    /** "%", "pp", "bp" or null: what bare numbers in this cell are. */
    readonly share: '%' | 'pp' | 'bp' | 'x' | null;
}
