import { renderRules, rulesJson } from '../reports/index.js'
import { Failure } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import { deliver, outputsOf } from './outputs.js'
import { openSession, reportOptions, ruleNote } from './session.js'

export const RULES_FORMATS = ['list', 'json'] as const

/** `tieout rules`: the rules that are known here, with the severity that applies. */
export async function rules(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.paths.length > 0) throw new Failure('tieout rules takes no paths; tieout explain RULE says more of one')
  const outputs = outputsOf(args, RULES_FORMATS, 'list')
  const session = await openSession(args, [], io)
  const notes = session.rules.map((rule) => ruleNote(rule, session)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const options = reportOptions(args, session, [], io)
  for (const output of outputs) {
    await deliver(
      output,
      output.format === 'json' ? JSON.stringify(rulesJson(notes), null, 2) : await renderRules(notes, options(output)),
      io,
    )
  }
  return 0
}
