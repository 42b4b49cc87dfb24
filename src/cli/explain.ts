import { findingJson, renderFinding, renderRule } from '../reports/index.js'
import { hint } from '../rules/index.js'
import { checkSets, Failure } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import { deliver, outputsOf } from './outputs.js'
import { gatherDocuments } from './request.js'
import { openSession, reportOptions, ruleNote } from './session.js'

export const EXPLAIN_FORMATS = ['text', 'json'] as const

/** `tieout explain ID`: a rule with its reason and examples, or a finding with its sentences and arithmetic. */
export async function explain(args: Arguments, io: Io): Promise<ExitStatus> {
  const [id, ...paths] = args.paths
  if (id === undefined) throw new Failure('tieout explain needs the id of a rule or of a finding')
  const outputs = outputsOf(args, EXPLAIN_FORMATS, 'text')
  const session = await openSession(args, paths, io)
  const rule = session.rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) {
    const note = ruleNote(rule, session)
    const options = reportOptions(args, session, [], io)
    for (const output of outputs)
      await deliver(output, output.format === 'json' ? json(note) : await renderRule(note, options(output)), io)
    return 0
  }
  const ids = session.rules.map((candidate) => candidate.id)
  if (!/^[0-9a-f]{8}/.test(id)) throw new Failure(`there is no rule ${id}${hint(id, ids)}; tieout rules lists them`)
  const gathered = gatherDocuments(args, session, io)
  // An accepted finding can be asked about as well.
  const { findings } = await checkSets(gathered.sources, {
    ...session,
    options: { ...session.options, baseline: new Set(), suppress: [] },
  })
  const finding = findings.find((candidate) => candidate.id === id)
  if (finding === undefined)
    throw new Failure(
      `no finding has the id ${id} here${hint(
        id,
        findings.map((other) => other.id),
      )}; name the paths that it was found in after the id`,
    )
  const options = reportOptions(args, session, gathered.sources, io)
  const cause = session.rules.find((candidate) => candidate.id === finding.ruleId)
  const note = cause === undefined ? null : ruleNote(cause, session)
  for (const output of outputs) {
    await deliver(
      output,
      output.format === 'json' ? json(findingJson(finding)) : await renderFinding(finding, note, options(output)),
      io,
    )
  }
  return gathered.problems.length > 0 ? 2 : 0
}

const json = (value: object): string => JSON.stringify(value, null, 2)
