import {
  type BaselineEntry,
  baselineEntry,
  checkSets,
  Failure,
  readBaseline,
  writeBaseline,
} from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type ExitStatus, type Io, print } from './io.js'
import { gatherDocuments } from './request.js'
import { openSession } from './session.js'

/**
 * `tieout baseline`: counts accepted, new and vanished findings; `--update` accepts the present ones and, with no paths
 * named, drops the vanished; `--prune` only drops. Nothing is written while a document cannot be read.
 */
export async function baseline(args: Arguments, io: Io): Promise<ExitStatus> {
  if (args.has('update') && args.has('prune'))
    throw new Failure('--update and --prune cannot go together: --update drops what is gone as well')
  const session = await openSession(args, args.paths, io)
  const gathered = gatherDocuments(args, session, io)
  if (gathered.problems.length > 0) return 2
  const { findings } = await checkSets(gathered.sources, {
    ...session,
    options: { ...session.options, baseline: new Set() },
  })
  const present = findings.map(baselineEntry)
  const { file, shown } = session.baseline
  const accepted = readBaseline(file, shown)
  const kept = both(accepted, present)
  const fresh = without(present, accepted)
  const gone = without(accepted, present)
  // Named paths are a part of the whole: what lies outside them is not gone.
  const left = session.inputs.patterns.length > 0 ? gone : []
  if (args.has('update')) writeBaseline(file, [...kept, ...fresh, ...left], shown)
  else if (args.has('prune') && gone.length > 0) writeBaseline(file, kept, shown)
  const done = args.has('update') ? 'accepted now' : 'not accepted'
  const dropped = args.has('prune') || (args.has('update') && left.length === 0)
  const after = dropped ? 'dropped' : 'not found (--prune drops them)'
  await print(io, `${shown}: ${kept.length} accepted before, ${fresh.length} new ${done}, ${gone.length} ${after}\n`)
  return 0
}

const idsOf = (entries: readonly BaselineEntry[]): ReadonlySet<string> => new Set(entries.map((entry) => entry.id))

/** The entries of `a` whose ids are in `b`, worded as `b` words them now. */
function both(a: readonly BaselineEntry[], b: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const ids = idsOf(a)
  return b.filter((entry) => ids.has(entry.id))
}

function without(a: readonly BaselineEntry[], b: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const ids = idsOf(b)
  return a.filter((entry) => !ids.has(entry.id))
}
