import type { Extract } from '../claims/index.js'
import { extractJson, type ReportOptions, renderExtract, renderExtractJson } from '../reports/index.js'
import { extractDocument } from '../tieout.js'
import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import { answerLines, documentOf } from './ndjson.js'
import { deliver, outputsOf } from './outputs.js'
import { printConfig } from './print-config.js'
import { gatherDocuments } from './request.js'
import { openSession, reportOptions, type Session } from './session.js'
import { sayStats } from './stats.js'

export const EXTRACT_FORMATS = ['text', 'json'] as const

/** `tieout extract`: every figure in canonical form, and what was seen but not understood. */
export async function extract(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.has('print-config')) return printConfig(args, io)
  if (args.has('ndjson')) return extractLines(args, io)
  const outputs = outputsOf(args, EXTRACT_FORMATS, 'text')
  const started = process.uptime()
  const session = await openSession(args, args.paths, io)
  const gathered = gatherDocuments(args, session, io)
  const extracts = gathered.sources.map((source) => extractDocument(source, session.options))
  const options = reportOptions(args, session, gathered.sources, io)
  for (const output of outputs)
    await deliver(
      output,
      output.format === 'json' ? renderExtractJson(extracts) : await textOf(extracts, options(output)),
      io,
    )
  if (args.has('stats')) sayStats(gathered.sources, null, process.uptime() - started, io)
  return gathered.problems.length > 0 ? 2 : 0
}

async function extractLines(args: Arguments, io: Io): Promise<ExitStatus> {
  const session: Session = await openSession(args, [], io)
  return answerLines(args, io, async (input) => ({
    fields: extractJson(extractDocument(documentOf(input, '', 'text'), session.options)),
    status: 0,
  }))
}

async function textOf(extracts: readonly Extract[], options: ReportOptions): Promise<string> {
  const parts = await Promise.all(extracts.map((extract) => renderExtract(extract, options)))
  return parts.join('\n')
}
