/** The page's style sheet: light, dark and print; no fonts, images or addresses from elsewhere. */
export declare const STYLE: string;
