import type { Sentence } from '../../claims/index.js';
import type { Contest } from './contests.js';
/** The contests that passages make: names one after another, each with its figure of one kind. Nothing says that a passage names all. */
export declare function passageContests(sentences: readonly Sentence[]): Contest[];
