import type { Figure } from '../figure.js';
import type { Reading } from '../reading.js';
import { type Token } from '../tokens.js';
/** The denominator of money that is paid by the period before it: "a monthly fee of $30", "yearly rents are £900"; else null. */
export declare function paidPer(tokens: readonly Token[], { kind, first }: Figure): string | null;
/**
 * Two neighbours of which one has the rate of both: "from $5 to $4 a barrel", "1.1 vs 1.4 per year", "$4 a barrel, down
 * from $5". The earlier and the later one with their rate, or null where they share none.
 */
export declare function withSharedRate(text: string, first: Reading, second: Reading): readonly [Reading, Reading] | null;
