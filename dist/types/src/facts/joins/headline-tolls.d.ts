import type { Claim, Sentence } from '../../claims/index.js';
import { type Rival } from './head-words.js';
/**
 * Headlines that count the dead, hurt, arrested or missing otherwise than the one count of them in the first sentences below
 * does, where no text has the headline's figure for them: small counts too, of which the words tell what is counted.
 */
export declare function headlineTolls(claims: readonly Claim[], told: readonly Sentence[], sentences: readonly Sentence[]): Rival[];
