import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/**
 * The releases that a text names in full ("2.8.1", "2.8.x" → "2.8"; "3.x" → "3."), or that its title and more of its
 * words set behind one name ("Quern 4.0"), so that short names of them are known for what they are; empty for texts
 * that do not speak of releases.
 */
export declare function versionsIn(text: string): ReadonlySet<string>;
/** "faster than 2.8", "Quern 2.4 took" where the texts speak of release 2.8.1. */
export declare function isRelease(tokens: readonly Token[], figure: Figure, versions: ReadonlySet<string>): boolean;
/** "Firmware 2.4": a word that says of itself that a release follows. */
export declare const isVersion: (word: Token | undefined) => boolean;
