import type { AlignedPair, ExplainedFact, Finding } from '../findings/index.js'
import { findingJson } from './json.js'
import { locationJson } from './location-json.js'
import { cellJson } from './table/json.js'

/** A finding explained, as JSON (`schema/tieout-explain.schema.json`): as `check` prints it, with why its figures are held to be one. */
export const explainedFindingJson = (finding: Finding, alignments: readonly AlignedPair[]): object => ({
  ...findingJson(finding),
  alignments: alignments.map(alignmentJson),
})

/** A fact explained, as JSON: its row of the table without the sources that do not give it, and why its figures are one. */
export const explainedFactJson = ({ cells, alignments, ...fact }: ExplainedFact): object => ({
  id: fact.id,
  label: fact.label,
  unit: fact.unit,
  per: fact.per,
  verdict: fact.verdict,
  independentSources: fact.independentSources,
  cells: cells.flatMap((cell) => (cell === null ? [] : [cellJson(cell)])),
  alignments: alignments.map(alignmentJson),
})

/** Log-odds are in full, so that they add up; where no signals were measured all that hangs on them is left out. */
const alignmentJson = ({ figures, verdict, confidence, reasons }: AlignedPair): object => ({
  figures: figures.map(locationJson),
  verdict,
  confidence: Math.round(confidence * 1000) / 1000,
  ...(reasons === null
    ? {}
    : {
        odds: reasons.odds,
        calibration: reasons.calibration,
        secondBest: reasons.secondBest,
        words: reasons.words,
        reasons: reasons.reasons.map(({ name, odds }) => ({ name, odds })),
      }),
})
