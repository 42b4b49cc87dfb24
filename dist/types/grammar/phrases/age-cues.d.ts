import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** Words that an age may stand right behind. */
export declare const ageCues: readonly string[];
/** Whether a figure stands right behind "aged", "age" or "ages", or behind a hedge there: "aged 61", "aged under 5". */
export declare function isAged(tokens: readonly Token[], { first, next }: Pick<Figure, 'first' | 'next'>): boolean;
/** "aged 6, 9 and 12", "aged 6 to 11 months": an age among others that share the word. */
export declare function isSecondAge(tokens: readonly Token[], { first, next }: Figure): boolean;
/** The unit that ages listed or joined to a range share with the last of them: months in "aged 6 to 11 months"; years where there is none. */
export declare function sharedUnit(tokens: readonly Token[], next: number): string;
/** The codes of units that ages are told in. */
export declare const ageUnits: ReadonlySet<string>;
/** Whether a token names a unit that ages are told in. */
export declare const isTimeUnit: (token: Token | undefined) => boolean;
/** "the age of 54", "mean age was 61.4 years", "an average age of about 41": where nothing is counted behind the figure. */
export declare function isAgeTold(tokens: readonly Token[], { first, next }: Figure): boolean;
/** "the age group 9 months to 15 years", "Ages eligible: 18 to 80": whether a group by age is named before token `at`. */
export declare function isAgeGroup(tokens: readonly Token[], at: number): boolean;
/** "the 15-24 age group": whether one stands from token `at` on. */
export declare function isAgeGroupAhead(tokens: readonly Token[], at: number): boolean;
/** The token of "between" in "between the ages of 18 and 24" before token `at`; −1 where there is none. */
export declare function betweenAges(tokens: readonly Token[], at: number): number;
