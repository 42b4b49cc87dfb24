import type { AlignedPair, ExplainedFact, Finding } from '../findings/index.js';
/** A finding explained, as JSON (`schema/tieout-explain.schema.json`): as `check` prints it, with why its figures are held to be one. */
export declare const explainedFindingJson: (finding: Finding, alignments: readonly AlignedPair[]) => object;
/** A fact explained, as JSON: its row of the table without the sources that do not give it, and why its figures are one. */
export declare const explainedFactJson: ({ cells, alignments, ...fact }: ExplainedFact) => object;
