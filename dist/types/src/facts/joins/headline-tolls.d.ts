import type { Claim, Sentence } from '../../claims/index.js';
/**
 * Headlines that count the dead, hurt, arrested or missing otherwise than the one count of them in the first sentences below
 * does, where no text has the headline's figure for them: small counts too, of which the words tell what is counted.
 */
export declare function headlineTolls(claims: readonly Claim[], told: readonly Sentence[], sentences: readonly Sentence[]): {
    head: Claim;
    stated: Claim;
    confidence: number;
}[];
