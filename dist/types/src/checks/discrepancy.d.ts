import type { Claim } from '../claims/index.js';
/** Which row of the rule tables a discrepancy belongs to: `kind` names a kind of check, `over` what it was run over. */
export interface Discrepancy {
    /** The rule it was found for. */
    readonly ruleId: string;
    /** Claims involved, the one to show first; each with the role it plays in the relation. */
    readonly claims: readonly {
        readonly claim: Claim;
        readonly role: string;
    }[];
    /** 0…1: how sure it is that these figures must agree. */
    readonly confidence: number;
    /** Values for the rule's message template: {actual}, {expected}, {whole} … */
    readonly values: Readonly<Record<string, string>>;
    readonly expected: string | null;
    readonly actual: string | null;
    readonly steps: readonly string[];
    readonly cause: string | null;
    /** Figures that would make it right: the claim to change and what to write. */
    readonly suggestions: readonly {
        readonly claim: Claim;
        readonly replacement: string;
        readonly message: string;
    }[];
}
