import { type Decimal } from './decimal.js';
import type { Quantity } from './quantity.js';
/** The quantity with every number put through `change`, which must be increasing and linear; `unit` names the result. */
export declare function mapQuantity(quantity: Quantity, unit: string, change: (value: Decimal) => Decimal): Quantity;
/** Multiplies a quantity by a positive factor. */
export declare const scaleQuantity: (quantity: Quantity, factor: Decimal, unit: string) => Quantity;
/** A figure without what it is per; the figure itself where it is no rate. */
export declare const withoutPer: (quantity: Quantity) => Quantity;
/** A quantity like another, exactly of a value that no text writes. */
export declare const valued: (quantity: Quantity, value: Decimal) => Quantity;
/**
 * `quantity` in the unit of `model`, where both have one dimension: measures and durations by their factors, shares
 * between percent and fraction, points between percentage and basis points. Null where they have none in common.
 */
export declare function toUnitOf(quantity: Quantity, model: Quantity): Quantity | null;
