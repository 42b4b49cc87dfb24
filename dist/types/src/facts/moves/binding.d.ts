import type { Sentence } from '../../claims/index.js';
import { type Standpoint, type Stretch } from './levels.js';
import type { Told } from './told.js';
/** How a change is tied to two levels: they stand in its sentence; words take up what another one tells; or they are only near. */
export type Binding = 'beside' | 'told' | 'near';
/**
 * How the words bind a change to two levels: they stand in its sentence; or one does, and the next sentence or the last
 * one tells how things stood before; or its sentence opens by taking up what the last one told ("That cut of …"). Null where
 * nothing does. `near` are the levels of these sentences.
 */
export declare function bindingOf(told: Told, stretch: Stretch, near: readonly Standpoint[], sentence: Sentence, beside: (away: number) => Sentence): Binding | null;
