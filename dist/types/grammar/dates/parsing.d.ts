import type { IToken } from 'chevrotain';
import { type Parsed } from './parser.js';
/** The phrase that starts at the first of these tokens; null where none does. `between`: the word before was "between". */
export declare function parsePhrase(tokens: IToken[], between: boolean): Parsed | null;
