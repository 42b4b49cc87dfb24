export declare const functionWords: ReadonlySet<string>;
export declare const commonWords: ReadonlySet<string>;
