/**
 * The page's own script, run in the reader's browser: filters, search, the dialog with the sentences, arrow keys and
 * the copy buttons. It makes text nodes only, never markup, out of what the documents say.
 */
export declare const CLIENT: string;
