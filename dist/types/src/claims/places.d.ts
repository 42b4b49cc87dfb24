import type { Block } from '../documents/index.js';
import type { Place } from './claim.js';
/**
 * For each block of a document where the claims in it stand. The first heading is the headline, and so is each below it
 * that comes before any text: a nameplate or rubric stands above many headlines, and a second deck below them. Headings of
 * a lower level that has further headings in the text open its first section instead.
 */
export declare function placesOf(blocks: readonly Block[]): readonly Place[];
