import { hint } from '../rules/index.js'
import { Failure } from '../workspace/index.js'
import type { Arguments } from './arguments.js'
import { VERB_HELP } from './help.js'
import { type ExitStatus, type Io, print } from './io.js'
import { optionOf, optionsOf, VERB_NAMES, type VerbName } from './options.js'

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish }

/** `tieout completion SHELL`: prints a script that completes verbs, options, their values and file names. */
export async function completion(args: Arguments, io: Io): Promise<ExitStatus> {
  const [shell, ...rest] = args.paths
  const names = Object.keys(SHELLS)
  if (shell === undefined || rest.length > 0)
    throw new Failure(`tieout completion takes one shell: ${names.join(', ')}`)
  if (!Object.hasOwn(SHELLS, shell))
    throw new Failure(`no completion for ${shell}${hint(shell, names)}; there is one for ${names.join(', ')}`)
  await print(io, SHELLS[shell]!())
  return 0
}

function bash(): string {
  const verbs = VERB_NAMES.map((verb) => `    ${verb}) words="${words(verb)}" ;;`)
  return `# tieout completion for bash
_tieout() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="check" words each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${VERB_NAMES.join('|')}) verb="$each"; break ;; esac
  done
  case "$before" in
${choiceCases((names, choices) => `    ${names.join('|')}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`)}
  esac
  case "$verb" in
${verbs.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W "${VERB_NAMES.join(' ')}" -- "$word"))
  fi
}
complete -o filenames -F _tieout tieout
`
}

function zsh(): string {
  const verbs = VERB_NAMES.map((verb) => `    '${verb}:${quoted(VERB_HELP[verb].summary)}'`)
  const cases = VERB_NAMES.map((verb) => {
    const options = optionsOf(verb).map((name) => {
      const { value, choices, help, repeatable } = optionOf(name)
      const argument =
        value === undefined ? '' : choices === undefined ? `:${value}:_files` : `:${value}:(${choices.join(' ')})`
      return `        '${repeatable === true ? '*' : ''}--${name}${value === undefined ? '' : '='}[${quoted(help).replace(/[[\]:]/g, '\\$&')}]${argument}'`
    })
    return `      ${verb}) _arguments \\\n${options.join(' \\\n')} \\\n        '*:file:_files' ;;`
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

function fish(): string {
  const first = `not __fish_seen_subcommand_from ${VERB_NAMES.join(' ')}`
  const lines = VERB_NAMES.flatMap((verb) => {
    const condition =
      verb === 'check' ? `${first}; or __fish_seen_subcommand_from check` : `__fish_seen_subcommand_from ${verb}`
    return [
      `complete -c tieout -n '${first}' -a ${verb} -d '${quoted(VERB_HELP[verb].summary)}'`,
      ...optionsOf(verb).map((name) => {
        const { value, choices, help, short } = optionOf(name)
        const letter = short === undefined ? '' : ` -s ${short}`
        const argument = value === undefined ? '' : choices === undefined ? ' -r' : ` -x -a '${choices.join(' ')}'`
        return `complete -c tieout -n '${condition}' -l ${name}${letter}${argument} -d '${quoted(help)}'`
      }),
    ]
  })
  return `# tieout completion for fish\n${lines.join('\n')}\n`
}

const words = (verb: VerbName): string =>
  optionsOf(verb)
    .map((name) => `--${name}`)
    .join(' ')

/** Single quotes end a quoted word in every shell; typographic ones do not. */
const quoted = (text: string): string => text.replaceAll("'", '’')

function choiceCases(print: (names: readonly string[], choices: readonly string[]) => string): string {
  const names = [...new Set(VERB_NAMES.flatMap(optionsOf))]
  return names
    .flatMap((name) => {
      const { choices, short } = optionOf(name)
      return choices === undefined ? [] : [print([`--${name}`, ...(short === undefined ? [] : [`-${short}`])], choices)]
    })
    .join('\n')
}
