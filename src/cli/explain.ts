import { restsOnAlignment } from '../findings/index.js'
import {
  explainedFactJson,
  explainedFindingJson,
  type ReportOptions,
  renderFact,
  renderFinding,
  renderRule,
} from '../reports/index.js'
import { hint } from '../rules/index.js'
import { checkSets, explainFact, explainFinding, Failure, type Gathered, tabulateSets } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import { deliver, outputsOf } from './outputs.js'
import { gatherDocuments } from './request.js'
import { openSession, reportOptions, ruleNote, type Session } from './session.js'

export const EXPLAIN_FORMATS = ['text', 'json'] as const

/** What is told of an id in either format. */
interface Explanation {
  readonly text: (options: ReportOptions) => Promise<string>
  readonly json: object
}

/**
 * `tieout explain ID`: a rule with its reason and examples, a finding with its sentences and arithmetic, or a fact of the
 * table with its figures; of findings and facts also why their figures are held to be one.
 */
export async function explain(args: Arguments, io: Io): Promise<ExitStatus> {
  const [id, ...paths] = args.paths
  if (id === undefined) throw new Failure('tieout explain needs the id of a rule, of a finding or of a fact')
  const outputs = outputsOf(args, EXPLAIN_FORMATS, 'text')
  const session = await openSession(args, paths, io)
  const rule = explainRule(id, session)
  const gathered = rule === null ? gatherDocuments(args, session, io) : null
  const told = rule ?? (await explainFigures(id, gathered!, session))
  const options = reportOptions(args, session, gathered?.sources ?? [], io)
  for (const output of outputs) {
    const text = output.format === 'json' ? JSON.stringify(told.json, null, 2) : await told.text(options(output))
    await deliver(output, text, io)
  }
  return gathered !== null && gathered.problems.length > 0 ? 2 : 0
}

/** Null for what can only be the id of a finding or a fact. */
function explainRule(id: string, session: Session): Explanation | null {
  const rule = session.rules.find((candidate) => candidate.id === id)
  if (rule === undefined) {
    if (/^[0-9a-f]{8}/.test(id)) return null
    const ids = session.rules.map((candidate) => candidate.id)
    throw new Failure(`there is no rule ${id}${hint(id, ids)}; tieout rules lists them`)
  }
  const note = ruleNote(rule, session)
  return { text: (options) => renderRule(note, options), json: note }
}

async function explainFigures(id: string, { sources }: Gathered, session: Session): Promise<Explanation> {
  // An accepted finding can be asked about as well.
  const { findings } = await checkSets(sources, {
    ...session,
    options: { ...session.options, baseline: new Set(), suppress: [] },
  })
  const finding = findings.find((candidate) => candidate.id === id)
  if (finding !== undefined) {
    const rule = session.rules.find((candidate) => candidate.id === finding.ruleId)
    const note = rule === undefined ? null : ruleNote(rule, session)
    const isAligned = rule !== undefined && restsOnAlignment(rule)
    const alignments = isAligned ? await explainFinding(finding, sources, session) : []
    return {
      text: (options) => renderFinding(finding, alignments, note, options),
      json: explainedFindingJson(finding, alignments),
    }
  }
  const fact = await explainFact(id, sources, session)
  if (fact !== null) return { text: (options) => renderFact(fact, options), json: explainedFactJson(fact) }
  const { facts } = await tabulateSets(sources, session)
  const near = hint(
    id,
    [...findings, ...facts].map((other) => other.id),
  )
  throw new Failure(`no finding or fact has the id ${id} here${near}; name the paths that it was found in after the id`)
}
