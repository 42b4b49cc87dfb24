import { renderTable, TABLE_FORMATS, type TableFormat } from '../reports/index.js'
import { checkSets, tabulateSets } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import { deliver, outputsOf } from './outputs.js'
import { printConfig } from './print-config.js'
import { gatherDocuments } from './request.js'
import { openSession, reportOptions } from './session.js'
import { sayStats } from './stats.js'

/** `tieout table`: which source gives which figure for which fact. Its status says only whether everything could be read. */
export async function table(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.has('print-config')) return printConfig(args, io)
  const outputs = outputsOf(args, TABLE_FORMATS, 'terminal')
  const started = process.uptime()
  const session = await openSession(args, args.paths, io)
  const gathered = gatherDocuments(args, session, io)
  const drawn = await tabulateSets(gathered.sources, session)
  const options = reportOptions(args, session, gathered.sources, io)
  for (const output of outputs) {
    // Only the page lists the findings above its table.
    const own = options(output)
    const page = output.format === 'html' ? { ...own, check: await checkSets(gathered.sources, session) } : own
    await deliver(output, await renderTable(output.format as TableFormat, drawn, page), io)
  }
  if (args.has('stats')) sayStats(gathered.sources, null, process.uptime() - started, io)
  return gathered.problems.length > 0 ? 2 : 0
}
