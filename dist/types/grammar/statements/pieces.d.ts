/** Pieces that the wordings are put together from; see `tags.ts` for the letters. */
/** Words that may stand between the members of a relation without belonging to it. */
export declare const gap: (most: number) => string;
/** Words and dates that may. */
export declare const datedGap: (most: number) => string;
/** Any words but no figure that could be added up and no punctuation; "the first shortlist" is words. */
export declare const words: (most: number) => string;
/** An amount: anything that can be added up. */
export declare const AMOUNT = "[CMUD]";
/** A share of a whole. */
export declare const SHARE = "[PF]";
/** A list of two or more amounts: "70 men and 40 women", "280, 210 and 150 tonnes". */
export declare const LIST = "[CMUD](?:\\([zjn]{0,2}[PFCMUD][zjno]{0,3}\\))?[zojnvsfw]{0,8}?(?:(?:,|;|,a|;a|a|,?w)[zjnw]{0,4}?[CMUD](?:\\([zjn]{0,2}[PFCMUD][zjno]{0,3}\\))?[zojnvsfw]{0,8}?)*(?:,a|a|,|;a|;)[zjnwv]{0,4}?[CMUD](?:\\([zjn]{0,2}[PFCMUD][zjno]{0,3}\\))?";
export declare const pattern: (...parts: readonly string[]) => RegExp;
