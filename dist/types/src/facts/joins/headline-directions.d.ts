import type { Claim, Sentence } from '../../claims/index.js';
import { type Rival } from './head-words.js';
/**
 * Headlines that turn round what the first sentences below tell of the very figure: "Inflation falls to 3.1%" over "rose to
 * 3.1 per cent", where no text tells it the headline's way.
 */
export declare function headlineDirections(claims: readonly Claim[], told: readonly Sentence[], sentences: readonly Sentence[]): Rival[];
