/** What a cue takes with it. */
export type Reach = 
/** The block itself. */
'line'
/** The block and the list, or the short lines, directly below. */
 | 'list'
/** The block and a following date line: a site banner shows the day of the visit. */
 | 'banner'
/** The block and a following bare address. */
 | 'address'
/** Everything to the end of the document. */
 | 'rest';
/** One sign that a block is page machinery and not part of the text. */
export interface Cue {
    readonly name: string;
    readonly reach: Reach;
    /** Longer blocks are content. */
    readonly longest: number;
    /** The pattern is only tried on a text that holds one of these. */
    readonly holds?: readonly string[];
    /** Or on one whose first words, in lower case, begin with one of these, parted by bars: few texts set the pattern up. */
    readonly opens?: string;
    readonly pattern: RegExp;
}
export declare const CUES: readonly Cue[];
/** Longer blocks match no cue. */
export declare const LONGEST: number;
/** The first cue that a block's text is; null where it is none. */
export declare function cueOf(text: string): Cue | null;
