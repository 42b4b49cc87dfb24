import type { TextBlock } from './document.js';
/**
 * Names the lines above the first running paragraph of a plain text: the headline becomes a level-1 heading, a line
 * under it the standfirst. Where the first line is only a publisher's name, the headline below it is a heading too.
 * Date lines and bylines are left as paragraphs, for every format tells them the same way.
 */
export declare function impliedHeadline(blocks: readonly TextBlock[]): readonly TextBlock[];
