import { builtInRules, hint } from '../rules/index.js'
import { Failure } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { VERB_HELP } from './help.js'
import { type ExitStatus, type Io, print } from './io.js'
import { type OptionName, optionOf, optionsOf, VERB_NAMES, type VerbName } from './options.js'
import { formatsOf } from './verbs.js'

/** What can be completed beside verbs, options and file names. */
interface Vocabulary {
  readonly formats: Readonly<Record<VerbName, readonly string[]>>
  /** The ids of the built-in rules. */
  readonly rules: readonly string[]
}

const SHELLS: Readonly<Record<string, (vocabulary: Vocabulary) => string>> = { bash, zsh, fish }

/** `tieout completion SHELL`: prints a script that completes verbs, options, their values, rule ids and file names. */
export async function completion(args: Arguments, io: Io): Promise<ExitStatus> {
  const [shell, ...rest] = args.paths
  const names = Object.keys(SHELLS)
  if (shell === undefined || rest.length > 0)
    throw new Failure(`tieout completion takes one shell: ${names.join(', ')}`)
  if (!Object.hasOwn(SHELLS, shell))
    throw new Failure(`no completion for ${shell}${hint(shell, names)}; there is one for ${names.join(', ')}`)
  const formats = await Promise.all(VERB_NAMES.map(async (verb) => [verb, await formatsOf(verb)]))
  const rules = (await builtInRules()).map((rule) => rule.id).sort()
  await print(io, SHELLS[shell]!({ formats: Object.fromEntries(formats), rules }))
  return 0
}

/** The words that an option's value is one of, or begins with; undefined where only a person knows. */
const valuesOf = (name: OptionName, verb: VerbName, { formats, rules }: Vocabulary): readonly string[] | undefined =>
  name === 'format' ? formats[verb] : name === 'rule' ? rules : optionOf(name).choices

function bash(vocabulary: Vocabulary): string {
  const verbs = VERB_NAMES.map((verb) => {
    const values = optionsOf(verb).flatMap((name) => {
      const known = valuesOf(name, verb, vocabulary)
      return known === undefined ? [] : [`        ${spellings(name).join('|')}) values="${known.join(' ')}" ;;`]
    })
    return `    ${verb})
      words="${words(verb)}"
      case "$before" in
${values.join('\n')}
      esac ;;`.replace(/\n\s+case "\$before" in\n\n\s+esac/, '')
  })
  return `# tieout completion for bash
_tieout() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="check" words="" values="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${VERB_NAMES.join('|')}) verb="$each"; break ;; esac
  done
  case "$verb" in
${verbs.join('\n')}
  esac
  if [[ -n "$values" ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W "${VERB_NAMES.join(' ')}" -- "$word"))
    [[ "$before" == explain ]] && COMPREPLY+=($(compgen -W "${vocabulary.rules.join(' ')}" -- "$word"))
    [[ "$before" == completion ]] && COMPREPLY=($(compgen -W "${Object.keys(SHELLS).join(' ')}" -- "$word"))
  fi
}
complete -o filenames -F _tieout tieout
`
}

/** A text as _arguments takes it, which reads brackets and colons as its own. */
const plain = (text: string): string => quoted(text).replace(/[[\]:]/g, '\\$&')

function zsh(vocabulary: Vocabulary): string {
  const verbs = VERB_NAMES.map((verb) => `    '${verb}:${quoted(VERB_HELP[verb].summary)}'`)
  const cases = VERB_NAMES.map((verb) => {
    const options = optionsOf(verb).map((name) => {
      const { value, help, repeatable } = optionOf(name)
      const known = valuesOf(name, verb, vocabulary)
      const argument =
        value === undefined ? '' : `:${plain(value)}:${known === undefined ? '_files' : `(${known.join(' ')})`}`
      return `        '${repeatable === true ? '*' : ''}--${name}${value === undefined ? '' : '='}[${plain(help)}]${argument}'`
    })
    // A space keeps _arguments from adding options that _alternative does not know.
    const rest =
      verb === 'explain' ? ` _alternative "rules:rule:(${vocabulary.rules.join(' ')})" "files:file:_files"` : '_files'
    return `      ${verb}) _arguments \\\n${options.join(' \\\n')} \\\n        '*:file:${rest}' ;;`
  })
  return `#compdef tieout
# tieout completion for zsh
_tieout() {
  local verb=check word
  local -a verbs=(
${verbs.join('\n')}
  )
  for word in \${words[2,CURRENT-1]}; do
    case $word in ${VERB_NAMES.join('|')}) verb=$word; break ;; esac
  done
  (( CURRENT == 2 )) && _describe verb verbs
  case $verb in
${cases.join('\n')}
  esac
}
_tieout "$@"
`
}

function fish(vocabulary: Vocabulary): string {
  const first = `not __fish_seen_subcommand_from ${VERB_NAMES.join(' ')}`
  const lines = VERB_NAMES.flatMap((verb) => {
    const condition =
      verb === 'check' ? `${first}; or __fish_seen_subcommand_from check` : `__fish_seen_subcommand_from ${verb}`
    return [
      `complete -c tieout -n '${first}' -a ${verb} -d '${quoted(VERB_HELP[verb].summary)}'`,
      ...optionsOf(verb).map((name) => {
        const { value, help, short } = optionOf(name)
        const known = valuesOf(name, verb, vocabulary)
        const letter = short === undefined ? '' : ` -s ${short}`
        const argument = value === undefined ? '' : known === undefined ? ' -r' : ` -x -a '${known.join(' ')}'`
        return `complete -c tieout -n '${condition}' -l ${name}${letter}${argument} -d '${quoted(help)}'`
      }),
    ]
  })
  lines.push(`complete -c tieout -n '__fish_seen_subcommand_from explain' -a '${vocabulary.rules.join(' ')}'`)
  return `# tieout completion for fish\n${lines.join('\n')}\n`
}

const words = (verb: VerbName): string =>
  optionsOf(verb)
    .map((name) => `--${name}`)
    .join(' ')

/** Single quotes end a quoted word in every shell; typographic ones do not. */
const quoted = (text: string): string => text.replaceAll("'", '’')

/** An option as it can be typed. */
const spellings = (name: OptionName): string[] => {
  const { short } = optionOf(name)
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]
}
