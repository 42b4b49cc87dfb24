import type { Arguments } from './arguments.js'
import type { ExitStatus, Io } from './io.js'
import type { VerbName } from './options.js'

/** Runs one verb. */
export type Run = (args: Arguments, io: Io) => Promise<ExitStatus>

/** Each verb of this face with the module that runs it; a module loads when its verb is asked for. */
export const VERBS: Readonly<
  Record<
    Exclude<VerbName, 'lsp'>,
    { readonly run: () => Promise<Run>; readonly formats: () => Promise<readonly string[]> }
  >
> = {
  check: {
    run: async () => (await import('./check.js')).check,
    formats: async () => (await import('../reports/index.js')).FINDINGS_FORMATS,
  },
  table: {
    run: async () => (await import('./table.js')).table,
    formats: async () => (await import('../reports/index.js')).TABLE_FORMATS,
  },
  extract: {
    run: async () => (await import('./extract.js')).extract,
    formats: async () => (await import('./extract.js')).EXTRACT_FORMATS,
  },
  explain: {
    run: async () => (await import('./explain.js')).explain,
    formats: async () => (await import('./explain.js')).EXPLAIN_FORMATS,
  },
  init: { run: async () => (await import('./init.js')).init, formats: async () => [] },
  baseline: { run: async () => (await import('./baseline.js')).baseline, formats: async () => [] },
  rules: {
    run: async () => (await import('./rules.js')).rules,
    formats: async () => (await import('./rules.js')).RULES_FORMATS,
  },
  completion: { run: async () => (await import('./completion.js')).completion, formats: async () => [] },
}

/** The formats that a verb prints. */
export const formatsOf = async (verb: VerbName): Promise<readonly string[]> =>
  verb === 'lsp' ? [] : VERBS[verb].formats()
