import type { FactVerdict, Severity } from '../findings/index.js';
import type { Piece } from './excerpt.js';
type Paint = (text: string) => string;
/** The colours of terminal reports. At level 0 every paint gives its text back unchanged. */
export interface Palette {
    readonly coloured: boolean;
    /** What stands around a marked figure where colour cannot mark it, else empty. */
    readonly open: string;
    readonly close: string;
    readonly bold: Paint;
    readonly faint: Paint;
    readonly heading: Paint;
    readonly mark: Paint;
    readonly severity: Readonly<Record<Severity, Paint>>;
    readonly verdict: Readonly<Record<FactVerdict, Paint>>;
    /** Prints pieces, the marked ones marked. */
    readonly pieces: (pieces: readonly Piece[]) => string;
}
/** The palette for a colour level as chalk counts it (0 none … 3 millions). */
export declare function palette(level: 0 | 1 | 2 | 3): Palette;
export {};
