import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
import type { Rate } from './denominators.js';
/**
 * "70p in every pound", "25 cents of each dollar", where no pounds of weight are meant: the figure in percent; null for
 * other rates. `rate` is that of the figure.
 */
export declare function coinShare(tokens: readonly Token[], figure: Figure, { per, next }: Rate): Figure | null;
