import type { Reading } from '../../grammar/index.js';
import { type Span } from '../text/index.js';
import type { Subject } from './claim.js';
import { type Clause } from './clause.js';
import type { Vocabulary } from './vocabulary.js';
/**
 * What a figure in running text is about. `background` are classes of the headings above with their weights, `ranks` the
 * ordinals of its sentence as contrasts: the first crossing is not the second.
 */
export declare function subjectOf(clause: Clause, reading: Reading, mark: Span, background: ReadonlyMap<string, number>, vocabulary: Vocabulary, ranks?: readonly string[]): Subject;
/** What a table cell is about: its heads, then the caption, then the headings above. */
export declare function cellSubject(heads: {
    readonly row: string;
    readonly column: string;
    readonly caption: string;
}, reading: Reading, background: ReadonlyMap<string, number>, clauses: (text: string) => Clause, vocabulary: Vocabulary): Subject;
