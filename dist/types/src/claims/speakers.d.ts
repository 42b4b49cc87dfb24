import type { Clause } from './clause.js';
/**
 * The words of a sentence, folded, that name who says it ("Ms Orban said", "said harbour master Tove Orban", "according to
 * Orban"): they are no names of what its figures are about.
 */
export declare function speakersOf({ text, words }: Clause): ReadonlySet<string>;
