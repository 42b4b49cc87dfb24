import type { Reading } from '../../grammar/index.js';
import type { Subject } from './claim.js';
import type { Clause } from './clause.js';
import type { Vocabulary } from './vocabulary.js';
/** The heads that name a table's cell, each cut into words: first its row's, which weighs most. */
export type CellHeads = readonly [row: Clause, column: Clause, caption: Clause];
/** What a table cell is about: its heads, then the caption, then the headings above. */
export declare function cellSubject(heads: CellHeads, entities: readonly string[], reading: Reading, background: ReadonlyMap<string, number>, vocabulary: Vocabulary): Subject;
