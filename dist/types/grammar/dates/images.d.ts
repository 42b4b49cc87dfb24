import type { Phrase } from './phrase.js';
/** The number in "23", "23rd", a number word or an ordinal word; 0 where there is none. */
export declare function numberIn(image: string): number;
/** "twenty-eight" from its two words; of others in a row ("five-six") the last counts. */
export declare const inTens: (tens: number, unit: number) => number;
/** "'25" → 2025; "'68" → 1968: the latest such year up to 2049. */
export declare function shortYear(image: string): number;
export declare function isoPhrase(image: string): Phrase;
/** "12-May-2024"; null as month where the letters are no month's. */
export declare function namedDatePhrase(image: string): Phrase;
/** "13.02.2025", "4/24/26": with full stops the day comes first. */
export declare function numericPhrase(image: string): Phrase;
/** "the 1990s", "the '90s": ten years; "the 1900s", "the 1800s": a hundred. */
export declare function decadePhrase(image: string): Phrase;
/** "2012–13", "2021-2024", "2025/26"; with a hyphen and a possible month the digits may also be an ISO month. */
export declare function yearsPhrase(image: string): Phrase;
/** "FY25", "FY2025", "2024-25": a fiscal year bears the number of the year it ends in. */
export declare function fiscalPhrase(image: string): Phrase;
/** "Q3", "3Q25", "third-quarter" with the year that stands beside it. */
export declare function quarterOf(image: string, year: Phrase | null): Phrase;
/** "first nine months of" → 9. */
export declare const openingMonths: (image: string) => number;
/** A season of the year beside it; "2025-26" is the winter that begins in the first. */
export declare function withYear(season: number, year: Phrase): Phrase;
export declare function feastPhrase(image: string, year: number | null): Phrase;
/** One clock time or the stretch between two; an hour without "am" or "pm" borrows it from the other end. */
export declare function clockPhrase(from: string, to: string | null, zone: string | null): Phrase;
