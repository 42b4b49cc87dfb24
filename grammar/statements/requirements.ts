/** Strings of which a text must hold at least one. */
export type Requirement = readonly string[]

/**
 * What a pattern cannot do without: a text that lacks one of these has no match. Only literal characters and sets of
 * letters count that every match must go through. Looking for them is quicker by far than trying the many patterns of
 * this folder on each sentence, or even than setting them up.
 */
export function requirementsOf({ source, flags }: RegExp): readonly Requirement[] {
  if (flags.includes('i')) return []
  const groups: Group[] = [{ found: [], choice: false, looks: false }]
  let literal = ''
  const settle = (): void => {
    if (literal !== '') groups.at(-1)!.found.push([literal])
    literal = ''
  }
  for (let at = 0; at < source.length; ) {
    const from = at
    const sign = source[at++]!
    if (sign === '(') {
      settle()
      const looks = /[=!]/.test(source[at + 1]!) || (source[at + 1] === '<' && /[=!]/.test(source[at + 2]!))
      groups.push({ found: [], choice: false, looks })
      at = behindOpening(source, at)
    } else if (sign === '|') {
      settle()
      groups.at(-1)!.choice = true
    } else if (sign === ')') {
      settle()
      const { found, choice, looks } = groups.pop()!
      if (!choice && !looks && !isOptional(source, at)) groups.at(-1)!.found.push(...found)
      at = behindQuantifier(source, at)
    } else {
      if (sign === '\\') at++
      else if (sign === '[') {
        while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
        at++
      }
      const end = behindQuantifier(source, at)
      const isPlain = at === from + 1 && !'^$.'.includes(sign)
      if (isPlain && end === at) literal += sign
      else {
        settle()
        if (!isOptional(source, at)) {
          if (isPlain) groups.at(-1)!.found.push([sign])
          else if (sign === '[' && LETTERS.test(source.slice(from, at)))
            groups.at(-1)!.found.push([...source.slice(from + 1, at - 1)])
        }
      }
      at = end
    }
  }
  settle()
  const [whole] = groups
  return whole!.choice ? [] : whole!.found
}

const LETTERS = /^\[[A-Za-z]+\]$/

/** A group on its way: what it requires, whether it has alternatives, whether it only looks ahead or back. */
interface Group {
  readonly found: Requirement[]
  choice: boolean
  readonly looks: boolean
}

/** The place behind "?:", "?=", "?<name>" … at the beginning of a group. */
function behindOpening(source: string, at: number): number {
  if (source[at] !== '?') return at
  if (source[at + 1] !== '<') return at + 2
  return /[=!]/.test(source[at + 2]!) ? at + 3 : source.indexOf('>', at) + 1
}

/** Whether a quantifier at `at` allows what stands before it to be left out. */
const isOptional = (source: string, at: number): boolean =>
  source[at] === '?' || source[at] === '*' || (source[at] === '{' && source[at + 1] === '0')

function behindQuantifier(source: string, at: number): number {
  const sign = source[at]
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return at
  const end = sign === '{' ? source.indexOf('}', at) + 1 : at + 1
  return source[end] === '?' ? end + 1 : end
}

/** Whether a text has all that is required. */
export function meets(text: string, requirements: readonly Requirement[]): boolean {
  for (const choices of requirements) {
    let found = false
    for (let i = 0; i < choices.length && !found; i++) found = text.includes(choices[i]!)
    if (!found) return false
  }
  return true
}
