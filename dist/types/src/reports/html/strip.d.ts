import type { TableFact } from '../../findings/index.js';
/**
 * A number line of a fact's figures as inline SVG: a dot for an exact figure, a ring for an approximation, a dash for a
 * range, a triangle for a bound pointing where the value may lie. Empty where fewer than two different numbers are.
 */
export declare function stripSvg(fact: TableFact): string;
