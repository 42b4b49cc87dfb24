import { parseArgs } from 'node:util'
import { hint } from '../rules/index.js'
import { Failure } from '../workspace/index.js'
import { OPTIONS, type OptionName, optionOf, optionsOf, VERB_NAMES, type VerbName } from './options.js'

/** A command line, read. */
export interface Arguments {
  readonly verb: VerbName
  /** Whether the verb was written; bare paths mean `check`. */
  readonly verbGiven: boolean
  /** Everything that is neither the verb nor an option, in order; `-` stands for standard input. */
  readonly paths: readonly string[]
  /** Whether a switch was given. */
  has(name: OptionName): boolean
  /** The last value of an option; null where it was not given. */
  text(name: OptionName): string | null
  /** All values of an option. */
  all(name: OptionName): readonly string[]
}

/** Reads argv (without node and script). Throws a `Failure` on any word that is not understood. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSER_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const first = tokens.find((token) => token.kind === 'positional' || token.kind === 'option-terminator')
  const verbToken = first?.kind === 'positional' && isVerb(first.value) ? first : null
  const verb: VerbName = verbToken === null ? 'check' : (verbToken.value as VerbName)
  const values = new Map<OptionName, string[]>()
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && token !== verbToken) paths.push(token.value)
    if (token.kind !== 'option') continue
    const name = knownOption(token.name, token.rawName, verb)
    const value = checkedValue(name, token.rawName, token.value, token.inlineValue === true)
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return {
    verb,
    verbGiven: verbToken !== null,
    paths,
    has: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1) ?? null,
    all: (name) => values.get(name) ?? [],
  }
}

const PARSER_OPTIONS = Object.fromEntries(
  (Object.keys(OPTIONS) as OptionName[]).map((name) => {
    const { short, value } = optionOf(name)
    const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string'
    return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }]
  }),
)

const isVerb = (word: string): boolean => (VERB_NAMES as readonly string[]).includes(word)

/** Spellings that other tools taught people. */
const ALIASES: Readonly<Record<string, OptionName>> = {
  colour: 'color',
  'no-colour': 'no-color',
  'output-file': 'output',
  'stdin-file-path': 'stdin-filename',
  'file-list': 'files-from',
}

function knownOption(written: string, raw: string, verb: VerbName): OptionName {
  const name = ALIASES[written] ?? written
  if (!Object.hasOwn(OPTIONS, name)) {
    const candidates = optionsOf(verb).map((option) => `--${option}`)
    throw new Failure(
      `unknown option ${raw}${raw.startsWith('--') ? hint(raw, candidates) : ''}; see tieout ${verb} --help`,
    )
  }
  const option = name as OptionName
  const { verbs } = optionOf(option)
  if (verbs.includes(verb)) return option
  throw new Failure(
    `${raw} does not go with tieout ${verb}: it belongs to ${verbs.map((other) => `tieout ${other}`).join(', ')}`,
  )
}

function checkedValue(name: OptionName, raw: string, value: string | undefined, inline: boolean): string {
  const { value: called, choices } = optionOf(name)
  if (called === undefined) {
    if (value !== undefined) throw new Failure(`${raw} takes no value`)
    return ''
  }
  const missing = value === undefined || value === '' || (!inline && value.length > 1 && value.startsWith('-'))
  if (missing) throw new Failure(`${raw} needs a value: ${raw} ${called}`)
  if (choices !== undefined && !choices.includes(value)) {
    throw new Failure(`${raw} ${value}: not one of ${choices.join(', ')}${hint(value, choices)}`)
  }
  return value
}
