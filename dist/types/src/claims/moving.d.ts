import type { Claims, Start } from './gathering.js';
/** The claims of one document that begin at `from` in a set, as they begin at `to` in another. */
export declare function movedClaims({ claims, sentences, mastheads }: Claims, from: Start, to: Start): Claims;
