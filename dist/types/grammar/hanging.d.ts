import { type Token } from './tokens.js';
/** Whether token `at` is a hyphen that touches the word before it only, as in "5- to 11-year-olds". */
export declare function isHanging(tokens: readonly Token[], at: number): boolean;
