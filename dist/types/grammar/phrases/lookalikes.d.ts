import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/**
 * Why the numeral of `figure` is no figure at all (a version, a label, a score …); null where it is one. `versions` holds
 * the releases that the texts name.
 */
export declare function lookAlike(text: string, tokens: readonly Token[], figure: Figure, versions: ReadonlySet<string>): string | null;
