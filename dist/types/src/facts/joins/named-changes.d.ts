import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { LevelPair } from './levels.js';
/**
 * Changes told of a thing by its name, without the levels that they lie between ("costs went up by a tenth"), held against
 * the levels that a table or another text sets side by side under that name. Only what fails is given, and only where no
 * levels under any word of the name bear it out and no other text has the same change. `pairs` are those of the story.
 */
export declare function namedChanges(pairs: readonly LevelPair[], told: readonly Sentence[], sentences: readonly Sentence[]): Relation[];
