import { parseArgs } from 'node:util'
import { hint, hintOrList } from '../rules/index.js'
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
  if (first?.kind === 'positional' && first.value === 'help') return readHelp(argv.filter((word) => word !== 'help'))
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

/** `tieout help [verb]` is `tieout [verb] --help`. */
function readHelp(words: readonly string[]): Arguments {
  const stray = words.find((word) => !word.startsWith('-') && !isVerb(word))
  if (stray !== undefined) throw new Failure(`there is no verb ${stray}${hintOrList(stray, VERB_NAMES)}`)
  return readArguments([...words, '--help'])
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
    throw new Failure(`unknown option ${raw}${optionHint(raw, verb)}; see tieout ${verb} --help`)
  }
  const option = name as OptionName
  const { verbs } = optionOf(option)
  if (verbs.includes(verb)) return option
  throw new Failure(
    `${raw} does not go with tieout ${verb}: it belongs to ${verbs.map((other) => `tieout ${other}`).join(', ')}`,
  )
}

/** The option that was meant: the nearest name; for a letter the same in the other case, else the first name with it. */
function optionHint(raw: string, verb: VerbName): string {
  const names = optionsOf(verb)
  if (raw.startsWith('--'))
    return hint(
      raw,
      names.map((name) => `--${name}`),
    )
  const letter = raw.slice(1).toLowerCase()
  const short = names.map((name) => optionOf(name).short).find((candidate) => candidate?.toLowerCase() === letter)
  const long = names.find((name) => name.startsWith(letter))
  const meant = short !== undefined ? `-${short}` : long !== undefined ? `--${long}` : null
  return meant === null ? '' : `: did you mean "${meant}"?`
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
