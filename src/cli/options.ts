import { PROFILES } from '../findings/index.js'

/** The verbs, as typed. */
export const VERB_NAMES = [
  'check',
  'table',
  'extract',
  'explain',
  'init',
  'baseline',
  'rules',
  'lsp',
  'completion',
] as const
export type VerbName = (typeof VERB_NAMES)[number]

/** One option of the command line. */
export interface Option {
  readonly short?: string
  /** What its value is called in help; an option without one is a switch. */
  readonly value?: string
  /** The only values it takes. */
  readonly choices?: readonly string[]
  readonly repeatable?: boolean
  readonly help: string
  /** Help lists the options of one topic together. */
  readonly topic: Topic
  readonly verbs: readonly VerbName[]
}

export type Topic = 'What is read' | 'What must agree' | 'What is reported' | 'Which changes' | 'Mending' | 'General'

const SCOPES = ['set', 'file'] as const
const SET_RULES = ['all', 'directory', 'story'] as const
const LEVELS = ['error', 'warning', 'info'] as const

const READING: readonly VerbName[] = ['check', 'table', 'extract', 'baseline', 'explain']
const JUDGING: readonly VerbName[] = ['check', 'table', 'baseline', 'explain']
const PRINTING: readonly VerbName[] = ['check', 'table', 'extract', 'explain', 'rules']
const CHECKING: readonly VerbName[] = ['check']

/** Every option, in the order of help. Topics are contiguous. */
export const OPTIONS = {
  'files-from': {
    value: 'FILE',
    help: 'read more paths from FILE, one a line (- for standard input; # starts a comment)',
    topic: 'What is read',
    verbs: READING,
  },
  stdin: { help: 'read one document from standard input, as the path - does', topic: 'What is read', verbs: READING },
  'stdin-filename': {
    value: 'FILE',
    help: 'the name that standard input stands for: picks its format, and its place among the other documents',
    topic: 'What is read',
    verbs: READING,
  },
  ndjson: {
    help: 'read one JSON object a line and answer each with one line, in a stream',
    topic: 'What is read',
    verbs: ['check', 'extract'],
  },
  config: {
    short: 'c',
    value: 'FILE',
    help: 'use this configuration',
    topic: 'What is read',
    verbs: [...READING, 'rules'],
  },
  'no-config': { help: 'use no configuration', topic: 'What is read', verbs: [...READING, 'rules'] },
  'no-ignore': {
    help: 'also read what ignore files and the configuration leave out',
    topic: 'What is read',
    verbs: READING,
  },
  'no-gitignore': { help: 'also read what .gitignore leaves out', topic: 'What is read', verbs: READING },
  'no-error-on-unmatched-pattern': {
    help: 'accept paths and patterns that no document matches',
    topic: 'What is read',
    verbs: READING,
  },
  'no-cache': {
    help: 'read every document anew, and remember none for the next run',
    topic: 'What is read',
    verbs: JUDGING,
  },
  concurrency: {
    value: 'N',
    help: 'share the work among N threads, off, or auto (default: as many as there are cores, where there is enough to do)',
    topic: 'What is read',
    verbs: JUDGING,
  },
  profile: {
    value: 'NAME',
    choices: PROFILES,
    help: 'how sure a finding must be: strict, newsroom (default) or lenient',
    topic: 'What must agree',
    verbs: [...JUDGING, 'rules'],
  },
  rules: {
    value: 'PACK',
    repeatable: true,
    help: 'add a rule pack (a YAML file)',
    topic: 'What must agree',
    verbs: [...JUDGING, 'rules'],
  },
  rule: {
    value: 'ID:LEVEL',
    repeatable: true,
    help: 'set one rule to error, warning, info or off',
    topic: 'What must agree',
    verbs: [...JUDGING, 'rules'],
  },
  date: {
    value: 'DATE',
    help: 'the date of documents that give none: YYYY, YYYY-MM or YYYY-MM-DD',
    topic: 'What must agree',
    verbs: READING,
  },
  currency: {
    value: 'CODE',
    help: 'what a bare $ means: an ISO 4217 code (default USD)',
    topic: 'What must agree',
    verbs: READING,
  },
  scope: {
    value: 'WHAT',
    choices: SCOPES,
    help: 'compare the documents of a set (default), or check each file by itself',
    topic: 'What must agree',
    verbs: JUDGING,
  },
  'set-by': {
    value: 'HOW',
    choices: SET_RULES,
    help: 'which documents make a set: all (default), directory, or story (those that share rare names and figures)',
    topic: 'What must agree',
    verbs: JUDGING,
  },
  format: {
    short: 'f',
    value: 'FMT[:FILE]',
    repeatable: true,
    help: 'print as FMT, or write it to FILE',
    topic: 'What is reported',
    verbs: PRINTING,
  },
  output: { short: 'o', value: 'FILE', help: 'write the report to FILE', topic: 'What is reported', verbs: PRINTING },
  'fail-on': {
    value: 'LEVEL',
    choices: LEVELS,
    help: 'exit 1 from this severity on: error (default), warning or info',
    topic: 'What is reported',
    verbs: CHECKING,
  },
  'max-warnings': {
    value: 'N',
    help: 'exit 1 if there are more than N warnings',
    topic: 'What is reported',
    verbs: CHECKING,
  },
  quiet: { help: 'show errors only', topic: 'What is reported', verbs: CHECKING },
  'exit-zero': { help: 'exit 0 whatever is found', topic: 'What is reported', verbs: CHECKING },
  'no-baseline': { help: 'also show findings that the baseline accepts', topic: 'What is reported', verbs: CHECKING },
  stats: {
    help: 'say on standard error how much was read and how long it took',
    topic: 'What is reported',
    verbs: ['check', 'table', 'extract'],
  },
  staged: {
    help: 'check the index; report what touches staged or deleted files',
    topic: 'Which changes',
    verbs: CHECKING,
  },
  changed: {
    help: 'report what touches files that differ from the last commit',
    topic: 'Which changes',
    verbs: CHECKING,
  },
  since: {
    value: 'REF',
    help: 'report what touches files changed since the branch left REF',
    topic: 'Which changes',
    verbs: CHECKING,
  },
  watch: {
    help: 'check again whenever a document changes, until standard input ends',
    topic: 'Which changes',
    verbs: CHECKING,
  },
  'fix-dry-run': { help: 'print the suggested changes as a unified diff', topic: 'Mending', verbs: CHECKING },
  fix: { help: 'write the suggested changes of the findings that --only names', topic: 'Mending', verbs: CHECKING },
  only: { value: 'ID', repeatable: true, help: 'only this finding', topic: 'Mending', verbs: CHECKING },
  update: { help: 'accept every present finding', topic: 'General', verbs: ['baseline'] },
  prune: { help: 'drop entries that are no longer found', topic: 'General', verbs: ['baseline'] },
  stdio: { help: 'talk over standard input and output (the only way there is)', topic: 'General', verbs: ['lsp'] },
  'print-config': {
    help: 'print the settings that apply and where each comes from',
    topic: 'General',
    verbs: [...READING, 'rules'],
  },
  color: { help: 'colour the report', topic: 'General', verbs: VERB_NAMES },
  'no-color': { help: 'do not colour the report', topic: 'General', verbs: VERB_NAMES },
  verbose: { help: 'say on standard error what is done', topic: 'General', verbs: VERB_NAMES },
  help: { short: 'h', help: 'show help', topic: 'General', verbs: VERB_NAMES },
  version: { short: 'V', help: 'show the version', topic: 'General', verbs: VERB_NAMES },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof OPTIONS

/** The option of that name. */
export const optionOf = (name: OptionName): Option => OPTIONS[name]

/** The names of a verb's options, in the order of help. */
export const optionsOf = (verb: VerbName): OptionName[] =>
  (Object.keys(OPTIONS) as OptionName[]).filter((name) => optionOf(name).verbs.includes(verb))
