import type { Reading } from '../../grammar/index.js';
import { type Hedge, type QuantityKind } from '../quantity/index.js';
/** A quantity as the contract's JSON gives it; numbers are decimal strings, exact. */
export interface QuantityJson {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: QuantityKind;
    readonly value: {
        readonly low: string | null;
        readonly high: string | null;
        readonly lowOpen: boolean;
        readonly highOpen: boolean;
    };
    readonly stated: string;
    readonly hedge: Hedge;
    readonly unit: string;
    readonly per: string | null;
    readonly change: 'up' | 'down' | null;
    readonly of: string | null;
    /** Dates and periods only. */
    readonly edtf?: string;
    /** Only where the text leaves another meaning open ("30m", "1.000", "tons"): what else it may say. */
    readonly alternatives?: readonly Pick<QuantityJson, 'kind' | 'stated' | 'unit'>[];
}
/** The contract's JSON of a reading; `start` and `end` are the reading's own offsets. */
export declare function quantityJson(reading: Reading): QuantityJson;
