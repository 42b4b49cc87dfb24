import type { Claim } from '../../claims/index.js';
import { type Hedge, type Quantity } from '../../quantity/index.js';
import type { Relation } from '../relation.js';
/** On which side of itself a bound puts its figure; null for what bounds nothing. */
export declare const SIDES: Partial<Record<Hedge, 'up' | 'down'>>;
/** How many significant digits a figure is written with. */
export declare const digitsOf: ({ stated }: Quantity) => number;
/** An exact figure held against the bound that is told of it; null where the two are in units that do not go together. */
export declare function limitBetween(bound: Claim, exact: Claim, direction: 'up' | 'down', confidence: number): Relation | null;
