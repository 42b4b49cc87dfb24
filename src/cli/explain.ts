import type { Finding } from '../findings/index.js'
import { findingJson, type RuleNote } from '../reports/index.js'
import { hint } from '../rules/index.js'
import { Failure, gather } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { checkSets } from './checking.js'
import type { ExitStatus, Io } from './io.js'
import { complain, deliver, outputsOf } from './outputs.js'
import { gatherRequest } from './request.js'
import { openSession, ruleNote } from './session.js'

export const EXPLAIN_FORMATS = ['text', 'json'] as const

/** `tieout explain ID`: a rule with its reason and examples, or a finding with its sentences and arithmetic. */
export async function explain(args: Arguments, io: Io): Promise<ExitStatus> {
  const [id, ...paths] = args.paths
  if (id === undefined) throw new Failure('tieout explain needs the id of a rule or of a finding')
  const outputs = outputsOf(args, EXPLAIN_FORMATS, 'text')
  const session = await openSession(args, paths, io)
  const rule = session.rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) {
    const note = { ...ruleNote(rule), severity: session.options.severities[rule.id] ?? rule.severity }
    for (const output of outputs)
      await deliver(output, output.format === 'json' ? JSON.stringify(note, null, 2) : ruleText(note), io)
    return 0
  }
  const ids = session.rules.map((candidate) => candidate.id)
  if (!/^[0-9a-f]{8}/.test(id)) throw new Failure(`there is no rule ${id}${hint(id, ids)}; tieout rules lists them`)
  const gathered = gather(gatherRequest(args, session, io))
  for (const problem of gathered.problems) complain(io, problem)
  // An accepted finding can be asked about as well.
  const { findings } = checkSets(gathered.sources, session.grouping, {
    ...session.options,
    baseline: new Set(),
    suppress: [],
  })
  const finding = findings.find((candidate) => candidate.id === id)
  if (finding === undefined)
    throw new Failure(`no finding has the id ${id} here; name the paths that it was found in after the id`)
  for (const output of outputs) {
    await deliver(
      output,
      output.format === 'json' ? JSON.stringify(findingJson(finding), null, 2) : findingText(finding),
      io,
    )
  }
  return gathered.problems.length > 0 ? 2 : 0
}

function ruleText({ id, severity, message, why, pack, flags, allows }: RuleNote): string {
  const example = (texts: string | readonly string[]) =>
    [texts].flat().map((text, i) => `${i === 0 ? '  - ' : '    | '}${text.trim().replace(/\s*\n\s*/g, ' ')}`)
  return [
    `${id} (${severity}${pack ? `, ${pack}` : ''})`,
    '',
    why,
    `It says: ${message}`,
    ...(flags.length > 0 ? ['', 'Reported:', ...flags.flatMap(example)] : []),
    ...(allows.length > 0 ? ['', 'Not reported:', ...allows.flatMap(example)] : []),
  ].join('\n')
}

function findingText({
  id,
  ruleId,
  severity,
  confidence,
  message,
  locations,
  steps,
  cause,
  suggestions,
}: Finding): string {
  return [
    `${id} ${ruleId} (${severity}, ${Math.round(confidence * 100)} % sure)`,
    '',
    message,
    '',
    ...locations.flatMap(({ path, start, role, sentence, mark }) => [
      `${path}:${start.line}:${start.column} (${role})`,
      `  ${sentence.slice(0, mark.from)}‹${sentence.slice(mark.from, mark.to)}›${sentence.slice(mark.to)}`,
    ]),
    ...(steps.length > 0 ? ['', ...steps.map((step, i) => `${i + 1}. ${step}`)] : []),
    ...(cause === null ? [] : ['', `Likely cause: ${cause}`]),
    ...(suggestions.length > 0 ? ['', ...suggestions.map((suggestion) => `Suggestion: ${suggestion.message}`)] : []),
  ].join('\n')
}
