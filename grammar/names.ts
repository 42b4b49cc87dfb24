import { currencyNames, lookUpCurrency, lookUpMeasure, measureNames } from '../src/units/index.js'
import { Stop, type Token } from './tokens.js'

/** A name found among tokens, and the index of the token after it. */
export interface Named<T> {
  readonly match: T
  readonly name: string
  readonly next: number
}

/** How many tokens the longest name of a unit takes ("degrees", "Celsius"; "kg", "/", "m", "2"; "miles per gallon"). */
const LONGEST = 4

let currencyStarts: ReadonlySet<string> | null = null
let measureStarts: ReadonlySet<string> | null = null

/** The longest name of a currency that starts at token `at`. */
export function currencyAt(text: string, tokens: readonly Token[], at: number) {
  currencyStarts ??= startsOf(currencyNames())
  return nameAt(text, tokens, at, currencyStarts, lookUpCurrency)
}

/** The longest name of a measure that starts at token `at`. */
export function measureAt(text: string, tokens: readonly Token[], at: number) {
  measureStarts ??= startsOf(names())
  return nameAt(text, tokens, at, measureStarts, lookUpMeasure)
}

function* names(): Iterable<string> {
  for (const [name] of measureNames()) yield name
}

function nameAt<T>(
  text: string,
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<string>,
  lookUp: (name: string) => T | null,
): Named<T> | null {
  const first = tokens[at]
  if (first === undefined || !starts.has(startOf(first))) return null
  for (let next = Math.min(tokens.length, at + LONGEST); next > at; next--) {
    const last = tokens[next - 1]!
    if (last.to - first.from > 40) continue
    const name = text.slice(first.from, last.to)
    if (next - at > 1 && /[\n,;:()]/.test(name)) continue
    // A stop that ends the sentence is no part of a name that does without it.
    if (next - at > 1 && last.tokenType === Stop && lookUp(name.slice(0, -last.image.length)) !== null) continue
    const match = lookUp(name)
    if (match !== null) return { match, name, next }
  }
  return null
}

/** What the first token of a name looks like: letters without case, or the sign. */
function startOf({ key, image }: Token): string {
  // Keys have straight apostrophes, which names need not have.
  if (key !== '' && !key.includes("'")) return key
  return image.length === 1 ? image : image.toLowerCase().replace(/^\\/, '')
}

/** Whether some name of a currency starts with this word. */
export function startsCurrency(word: Token): boolean {
  currencyStarts ??= startsOf(currencyNames())
  return currencyStarts.has(startOf(word))
}

function startsOf(all: Iterable<string>): ReadonlySet<string> {
  const starts = new Set<string>()
  for (const name of all) {
    // Most names are plain words, for which the shorter pattern says the same.
    const word =
      /^[A-Za-z]+(?=[ -]|$)/.exec(name) ??
      /^(?:[\p{L}\p{M}]+(?:['’][\p{L}]+)*[²³]?|[A-Za-z](?:\.[A-Za-z])+\.?)/u.exec(name)
    starts.add(word ? word[0].toLowerCase() : name[0]!)
    if ((name[0] === 'u' || name[0] === 'U') && /^u\.?s\b/i.test(name)) starts.add('u.s.').add('u.s')
    if (name.startsWith('u')) starts.add(`µ${word?.[0].slice(1).toLowerCase() ?? ''}`)
  }
  return starts
}
