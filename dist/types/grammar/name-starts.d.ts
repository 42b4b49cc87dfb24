/** By what a name can start with, what its second token can be; names in one token have none. */
export type Starts = ReadonlyMap<string, ReadonlySet<string>>;
/** What the names of currencies start with, and of measures: tables that are filled when a text is first read. */
export declare const currencyStarts: () => Starts;
export declare const measureStarts: () => Starts;
