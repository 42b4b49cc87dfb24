import { performance } from 'node:perf_hooks'
import { canonicalText } from '../quantity/index.js'
import { lineIndex } from '../text/index.js'
import { gather } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type Extract, extractDocument, extractFields, printDate } from './extracting.js'
import type { ExitStatus, Io } from './io.js'
import { answerLines, documentOf } from './ndjson.js'
import { complain, deliver, notice, outputsOf } from './outputs.js'
import { printConfig } from './print-config.js'
import { gatherRequest } from './request.js'
import { openSession, type Session } from './session.js'
import { sayStats } from './stats.js'

export const EXTRACT_FORMATS = ['list', 'json'] as const

/** `tieout extract`: every figure in canonical form, and what was seen but not understood. */
export async function extract(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.has('print-config')) return printConfig(args, io)
  if (args.has('ndjson')) return extractLines(args, io)
  const outputs = outputsOf(args, EXTRACT_FORMATS, 'list')
  const started = performance.now()
  const session = await openSession(args, args.paths, io)
  const gathered = gather(gatherRequest(args, session, io))
  for (const problem of gathered.problems) complain(io, problem)
  for (const text of gathered.notices) notice(args, io, text)
  const extracts = gathered.sources.map((source) => extractDocument(source, session.options))
  for (const output of outputs)
    await deliver(output, output.format === 'json' ? jsonOf(extracts) : extracts.map(listOf).join(''), io)
  if (args.has('stats')) sayStats(gathered.sources, null, performance.now() - started, io)
  return gathered.problems.length > 0 ? 2 : 0
}

async function extractLines(args: Arguments, io: Io): Promise<ExitStatus> {
  const session: Session = await openSession(args, [], io)
  return answerLines(args, io, (input) => ({
    fields: extractFields(extractDocument(documentOf(input, '', 'text'), session.options)),
    status: 0,
  }))
}

function jsonOf(extracts: readonly Extract[]): string {
  const documents = extracts.map((extract) => ({
    path: extract.document.path,
    title: extract.document.title,
    date: printDate(extract.document.date),
    ...extractFields(extract),
  }))
  return JSON.stringify({ version: 1, documents }, null, 2)
}

function listOf({ document, readings, unread }: Extract): string {
  const lines = lineIndex(document.source)
  const place = (from: number) => `${document.path}:${lines.at(from).line}:${lines.at(from).column}`
  const text = (from: number, to: number) => document.source.slice(from, to).replace(/\s+/g, ' ')
  const rows = [
    ...readings.map(({ from, to, reading }) => ({
      from,
      row: `${text(from, to)}  ${canonicalText(reading.quantity)}`,
    })),
    ...unread.map(({ from, to, unread: { reason } }) => ({ from, row: `${text(from, to)}  not read: ${reason}` })),
  ].sort((a, b) => a.from - b.from)
  return rows.map(({ from, row }) => `${place(from)}  ${row}\n`).join('')
}
