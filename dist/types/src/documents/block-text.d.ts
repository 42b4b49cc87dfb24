import { type OffsetMap } from '../text/index.js';
import type { TextBlock, TextKind } from './document.js';
/** Whether a text holds characters that no reader sees and that block texts leave out. */
export declare const hasInvisible: (text: string) => boolean;
/** Collects the text of one block or cell from pieces of the file. */
export declare class BlockText {
    private readonly mapped;
    /** White space that stands before the first visible character: the indent of a cell. */
    private leading;
    private endsWhite;
    private visible;
    private last;
    private strong;
    get isEmpty(): boolean;
    /** How many visible characters were added. */
    get length(): number;
    /** The last few characters added. */
    get tail(): string;
    /** Whether everything visible was added as strong or emphasised. */
    get emphasised(): boolean;
    /** Indent in steps: two spaces, or one em space or two no-break spaces, make one. */
    get indent(): number;
    /** Adds a piece as it stands, its first code unit at `offset` of the file. */
    add(piece: string, offset: number, strong?: boolean): void;
    /** Adds a piece of markup text, in which any run of spaces, tabs and line ends is one space. */
    addCollapsed(piece: string, offset: number, strong?: boolean): void;
    finish(): {
        readonly text: string;
        readonly map: OffsetMap;
    };
    private put;
}
/** A block from collected text; `level` and `list` as in TextBlock. */
export declare function textBlock(kind: TextKind, text: BlockText, level?: number, list?: number): TextBlock;
/** A block whose text stands in the file letter by letter, from `from` to `to`. */
export declare function plainBlock(kind: TextKind, source: string, from: number, to: number, level?: number, list?: number): TextBlock;
/** The part of a block from plain offset `from` to `to`, white space at its ends left out. */
export declare function sliceBlock(block: TextBlock, from: number, to: number, kind?: TextKind): TextBlock;
