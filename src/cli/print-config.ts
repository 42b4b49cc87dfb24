import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gather, shownPath } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { type ExitStatus, type Io, print } from './io.js'
import type { OptionName } from './options.js'
import { gatherRequest } from './request.js'
import { openSession, type Session } from './session.js'

/** One setting with where it was set: "default", "--profile", "tieout.yaml:4". */
interface Setting {
  readonly name: string
  readonly value: unknown
  readonly origin: string
}

/** `--print-config [file]`: prints the settings that apply (to a file) as YAML, each with its origin in a comment. */
export async function printConfig(args: Arguments, io: Io): Promise<ExitStatus> {
  const session = await openSession(args, args.paths, io)
  const settings = [...settingsOf(args, session, io), ...fileSettings(args, session, io)]
  const rows = settings.map(({ name, value, origin }) => [`${name}: ${JSON.stringify(value)}`, `# ${origin}`] as const)
  const width = Math.min(60, Math.max(...rows.map(([left]) => left.length)))
  await print(io, rows.map(([left, right]) => `${left.padEnd(width)}  ${right}\n`).join(''))
  return 0
}

function settingsOf(args: Arguments, session: Session, io: Io): Setting[] {
  const { config, options } = session
  const setting = (name: string, value: unknown, option: OptionName | null): Setting => ({
    name,
    value,
    origin: option !== null && args.has(option) ? `--${option}` : originIn(config, name),
  })
  const request = gatherRequest(args, session, io)
  const file = filesOf(args, io)[0]
  const fromPaths = session.inputs.patterns.length > 0
  return [
    {
      name: 'config',
      value: config?.shown ?? null,
      origin: args.has('config') ? '--config' : args.has('no-config') ? '--no-config' : 'search',
    },
    { name: 'sources', value: request.patterns, origin: fromPaths ? 'command line' : originIn(config, 'sources') },
    setting('ignores', request.ignores, null),
    setting(
      'extends',
      (config?.config.extends ?? []).map(({ text }) => text),
      null,
    ),
    setting('profile', options.profile, 'profile'),
    setting('date', options.date ?? null, 'date'),
    setting('date-order', options.dateOrder ?? 'dmy', null),
    setting('currency', options.dollar, 'currency'),
    {
      name: 'sets',
      value: typeof session.grouping === 'string' ? session.grouping : config!.config.sets.map((set) => set.name),
      origin: args.has('scope') ? '--scope' : args.has('set-by') ? '--set-by' : originIn(config, 'sets'),
    },
    setting('suppress', options.suppress, null),
    setting('facts', options.house?.facts.map(({ id }) => id) ?? [], null),
    setting('words', wordsIn(config), null),
    { name: 'baseline', value: existsSync(session.baseline.file) ? session.baseline.shown : null, origin: 'search' },
    ...session.rules.map((rule): Setting => {
      const local =
        file === undefined
          ? undefined
          : options.overrides?.findLast(
              ({ applies, severities }) => applies(file) && Object.hasOwn(severities, rule.id),
            )
      if (local !== undefined)
        return { name: `rules.${rule.id}`, value: local.severities[rule.id], origin: originIn(config, 'overrides') }
      const changed = options.severities[rule.id]
      const byOption = args.all('rule').some((text) => text.startsWith(`${rule.id}:`))
      const origin = byOption ? '--rule' : changed === undefined ? rule.pack : originIn(config, rule.id)
      return { name: `rules.${rule.id}`, value: changed ?? rule.severity, origin }
    }),
  ]
}

/** How many entries the configuration adds to each word list. */
function wordsIn(config: Session['config']): Readonly<Record<string, number>> {
  const lists = Object.entries(config?.config.words ?? {})
  return Object.fromEntries(lists.map(([name, list]) => [name, Object.keys(list).length]))
}

/** Whether each named file is checked at all. */
function fileSettings(args: Arguments, session: Session, io: Io): Setting[] {
  const request = gatherRequest(args, session, io)
  return filesOf(args, io).map((path) => {
    const { sources, notices } = gather({ ...request, patterns: [path], from: io.cwd, given: null, changes: null })
    const read = sources.length > 0
    return { name: `checked.${path}`, value: read, origin: read ? 'named' : (notices[0] ?? 'unreadable') }
  })
}

/** The shown paths of the named files; rules are printed as they apply to the first. */
const filesOf = (args: Arguments, io: Io): readonly string[] =>
  args.paths
    .filter((path) => statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => shownPath(resolve(io.cwd, path), io.cwd))

/** Where a configuration's text sets a key: its file and line; "default" where it does not. */
function originIn(config: Session['config'], key: string): string {
  if (config === null) return 'default'
  const row = config.text.split('\n').findIndex((line) =>
    line
      .replace(/^[\s'"-]*/, '')
      .replace(/['"]/g, '')
      .startsWith(`${key}:`),
  )
  return row < 0 ? 'default' : `${config.shown}:${row + 1}`
}
