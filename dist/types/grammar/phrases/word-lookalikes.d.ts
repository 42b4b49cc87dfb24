import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
export declare function wordLookAlike(tokens: readonly Token[], figure: Figure): string | null;
