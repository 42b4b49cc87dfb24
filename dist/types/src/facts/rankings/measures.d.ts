import type { Ranking } from '../../../grammar/index.js';
import type { Sentence } from '../../claims/index.js';
import type { Contest } from './contests.js';
import type { Measure } from './measure.js';
/** The measures that a statement may mean: of its kind, and those that its own words name where they name one. */
export declare function plausible(ranking: Ranking, sentence: Sentence, contest: Contest, subjects: readonly number[]): readonly Measure[];
/** How much speaks for a measure being the one meant, 0 to about 0.5; null where too little does. */
export declare function evidenceFor(ranking: Ranking, sentence: Sentence, contest: Contest, measure: Measure, subject: number): number | null;
