import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
export declare const labelled: ReadonlySet<string>;
/**
 * The releases that a text names in full ("2.8.1", "2.8.x" → "2.8"; "3.x" → "3."), so that short names of them are known
 * for what they are; empty for texts that do not speak of releases.
 */
export declare function versionsIn(text: string): ReadonlySet<string>;
/** "faster than 2.8" where the texts speak of release 2.8.1. */
export declare function isRelease(figure: Figure, versions: ReadonlySet<string>): boolean;
export declare const isVersion: (word: Token | undefined) => boolean;
/** "Table 2", "No. 31", "Boeing 737", "Scope 1": a label or a name with a capital right before a bare whole number. */
export declare function isLabelled(tokens: readonly Token[], figure: Figure): boolean;
/** "A pair of grade 4s": several of one number, and no seconds. */
export declare function isPluralOfLabel(tokens: readonly Token[], { first, unit, numeral }: Figure): boolean;
/** "week six", "in phase two": a number in words behind what it numbers; not "in a week six died". */
export declare function isNumberedInWords(tokens: readonly Token[], { first, next }: Figure): boolean;
export declare function isAddress(tokens: readonly Token[], next: number): boolean;
