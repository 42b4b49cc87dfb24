import { wrap } from '../reports/index.js'
import { OPTIONS, type Option, type OptionName, optionOf, optionsOf, VERB_NAMES, type VerbName } from './options.js'

/** What help says of a verb. */
export interface VerbHelp {
  readonly usage: string
  readonly summary: string
  /** A command and what it does, each. */
  readonly examples: readonly (readonly [command: string, effect: string])[]
}

export const VERB_HELP: Readonly<Record<VerbName, VerbHelp>> = {
  check: {
    usage: 'tieout [check] [paths…]',
    summary: 'find figures that disagree between documents or with their own arithmetic',
    examples: [
      ['tieout', 'check the documents that the configuration names, else those of this directory'],
      ['tieout articles/*.md', 'check these articles against each other'],
      ['tieout -f stylish -f sarif:out.sarif docs', 'print the findings, and write them for code scanning'],
      ['tieout --staged', 'as a commit hook: what this commit touches'],
      ['tieout --stdin --stdin-filename docs/a.md < draft', 'check a draft in the place of docs/a.md'],
    ],
  },
  table: {
    usage: 'tieout table [paths…]',
    summary: 'draw the consistency table: facts × sources',
    examples: [
      ['tieout table wire/', 'which source gives which figure'],
      ['tieout table -f html:table.html wire/', 'the same as one page to open in a browser'],
    ],
  },
  extract: {
    usage: 'tieout extract [paths…]',
    summary: 'show every figure that was read, and what was seen but not understood',
    examples: [
      ['tieout extract report.md', 'the figures of a report'],
      ['tieout extract --ndjson < archive.ndjson', 'one JSON object in and one out, a line each'],
    ],
  },
  explain: {
    usage: 'tieout explain <rule, finding or fact id> [paths…]',
    summary: 'say why a rule exists, show the arithmetic of a finding, or why figures are held to be one',
    examples: [
      ['tieout explain parts-make-whole', 'the rule, with what it flags and what it allows'],
      ['tieout explain 9f2c41d0', 'the finding with this id: its arithmetic, and why its figures are held to be one'],
      ['tieout explain cc33dd44 wire/', 'the fact of the table with this id (tieout table -f csv lists them)'],
    ],
  },
  init: {
    usage: 'tieout init',
    summary: 'write a commented tieout.yaml',
    examples: [['tieout init', 'nothing is overwritten']],
  },
  baseline: {
    usage: 'tieout baseline --update|--prune [paths…]',
    summary: 'accept the present findings, so that only new ones are reported',
    examples: [
      ['tieout baseline', 'how many findings are accepted, new, and gone'],
      ['tieout baseline --update', 'write tieout-baseline.json'],
      ['tieout baseline --prune', 'drop the entries that are no longer found'],
    ],
  },
  rules: {
    usage: 'tieout rules',
    summary: 'list the active rules with their severity',
    examples: [['tieout rules -f json', 'the same for scripts']],
  },
  lsp: {
    usage: 'tieout lsp --stdio',
    summary: 'serve an editor with the Language Server Protocol',
    examples: [['tieout lsp --stdio', 'what an editor starts; docs/editors.md says how to set it up']],
  },
  completion: {
    usage: 'tieout completion bash|zsh|fish',
    summary: 'print a completion script for the shell',
    examples: [['tieout completion bash > ~/.local/share/bash-completion/completions/tieout', 'for bash']],
  },
}

/** Lines of help are no longer than this in wider windows. */
const MOST_WIDTH = 100
/** An option longer than this stands on a line of its own, so that what the others do starts early. */
const MOST_NAME = 28

/** The help of a verb (with the formats that it can print), or of the program, in lines of at most `columns` columns. */
export function helpText(verb: VerbName | null, formats: readonly string[], columns: number): string {
  const width = Math.min(columns, MOST_WIDTH)
  return lines(...(verb === null ? programHelp(width) : verbHelp(verb, formats, width)))
}

const programHelp = (width: number): string[] => [
  ...wrap(
    'tieout makes the figures agree: it reads every figure in a set of documents and reports where sources disagree or where a text’s own arithmetic does not hold.',
    width,
  ),
  '',
  'Usage: tieout [verb] [paths…] [options]',
  '',
  'Verbs:',
  ...beside(
    VERB_NAMES.map((verb) => [verb, VERB_HELP[verb].summary + (verb === 'check' ? ' (the default)' : '')]),
    width,
  ),
  '',
  'Examples:',
  ...examples(VERB_HELP.check.examples, width),
  '',
  ...wrap('Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 misuse or failure.', width),
  'tieout <verb> --help lists a verb’s options.',
]

function verbHelp(verb: VerbName, formats: readonly string[], width: number): string[] {
  const help = VERB_HELP[verb]
  const names = optionsOf(verb)
  const topics = [...new Set(names.map((name) => optionOf(name).topic))]
  return [
    `Usage: ${help.usage} [options]`,
    '',
    ...wrap(`${help.summary[0]!.toUpperCase()}${help.summary.slice(1)}.`, width),
    ...topics.flatMap((topic) => [
      '',
      `${topic}:`,
      ...beside(names.filter((name) => optionOf(name).topic === topic).map(row), width),
    ]),
    ...(formats.length > 0 ? ['', ...hanging('Formats: ', formats.join(', '), width)] : []),
    '',
    'Examples:',
    ...examples(help.examples, width),
  ]
}

function row(name: OptionName): readonly [string, string] {
  const { short, value, repeatable, help }: Option = OPTIONS[name]
  const written = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
  return [written, help + (repeatable === true ? ' (repeatable)' : '')]
}

/** Two columns; what is too long for the first has its line to itself. */
function beside(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(0, ...rows.map(([left]) => left.length).filter((length) => length <= MOST_NAME))
  return rows.flatMap(([left, right]) => {
    const head = `  ${left.padEnd(first)}  `
    if (left.length <= first) return hanging(head, right, width)
    return [`  ${left}`, ...hanging(' '.repeat(first + 4), right, width)]
  })
}

/** A text behind a head, its further lines below its first. */
const hanging = (head: string, text: string, width: number): string[] =>
  wrap(text, Math.max(1, width - head.length)).map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line)

const examples = (rows: VerbHelp['examples'], width: number): string[] =>
  rows.flatMap(([command, effect]) => [`  ${command}`, ...hanging('      ', effect, width)])

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
