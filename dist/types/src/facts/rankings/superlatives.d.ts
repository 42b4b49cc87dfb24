/** A word that puts one thing ahead of all others, in a sentence; `either` where its unit tells which end it is at. */
export interface Superlative {
    readonly from: number;
    readonly to: number;
    readonly end: 'high' | 'low' | 'either';
}
/** The one superlative of a sentence that is of all its field; null where there is none or several. */
export declare function superlativeIn(text: string): Superlative | null;
