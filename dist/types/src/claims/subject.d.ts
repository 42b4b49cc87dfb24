import type { Reading } from '../../grammar/index.js';
import { type Span } from '../text/index.js';
import type { Subject } from './claim.js';
import { type Clause } from './clause.js';
import { type Name } from './names.js';
import type { Vocabulary } from './vocabulary.js';
/**
 * What a figure in running text is about. `background` are classes of the headings above with their weights, `ranks` the
 * ordinals of its sentence as contrasts: the first crossing is not the second; `next` is where the next figure ends.
 */
export declare function subjectOf(clause: Clause, names: readonly Name[], reading: Reading, mark: Span, background: ReadonlyMap<string, number>, vocabulary: Vocabulary, ranks: readonly string[], next?: number): Subject;
/** No words. */
export declare const NONE: readonly string[];
/** Adds what is not there yet. */
export declare function addNew(list: string[], more: readonly string[]): void;
/** The memberships of groups of which only one member is named: "boys and girls" contrasts with neither. */
export declare function decided(contrasts: readonly string[]): readonly string[];
/** Gives a word class a weight where it has no greater. */
export declare function raise(words: Map<string, number>, name: string, weight: number): void;
