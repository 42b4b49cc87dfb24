import { BlockText } from './block-text.js';
import type { TableBlock, TextBlock } from './document.js';
/** Collects a table row by row; spanned places are left out of the rows they run through. */
export declare class HtmlTable {
    readonly caption: BlockText;
    /** Set where the table only lays out the page: it holds headings or other tables. */
    layout: boolean;
    private readonly rows;
    /** For each column, the first row that is free of a cell spanning down from above. */
    private readonly free;
    private headRows;
    private inHead;
    constructor(layout: boolean);
    openHead(): void;
    closeHead(): void;
    openRow(): void;
    /** Opens a cell and yields where its text goes. A cell outside a row opens one. */
    openCell(name: string, attributes: Readonly<Record<string, string>>): BlockText;
    /** The cells' texts as paragraphs, for a table that only lays out the page. */
    paragraphs(): TextBlock[];
    finish(): TableBlock | null;
}
