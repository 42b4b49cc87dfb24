/**
 * The words of a name that ends right before a place in a sentence ("Ada Marsh, aged |58"), titles left out; empty where
 * none does.
 */
export declare const nameBefore: (text: string, at: number) => string[];
/** The words of a name that begins soon after a place in a sentence ("58-year-old| former miner Ada Marsh"). */
export declare const nameAfter: (text: string, at: number) => string[];
/** Whether two names can be one person's: the same surname, and no two different first names. */
export declare function sameName(a: readonly string[], b: readonly string[]): boolean;
