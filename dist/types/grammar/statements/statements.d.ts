import type { Reading } from '../reading.js';
import type { Statement } from './statement.js';
/** The relations that a sentence asserts between its figures; `readings` carry spans in the sentence, sorted. */
export declare function findStatements(text: string, readings: readonly Reading[]): Statement[];
