/** Whether a word is a plural as far as its form tells. */
export declare function isPlural(key: string): boolean;
