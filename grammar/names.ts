import { remembering } from '../src/text/index.js'
import { currencyNames, lookUpCurrency, lookUpMeasure, measureNames } from '../src/units/index.js'
import { Colon, Comma, Dash, Quote, STRANGE, Stop, type Token } from './tokens.js'

/** A name found among tokens, and the index of the token after it. */
export interface Named<T> {
  readonly match: T
  readonly name: string
  readonly next: number
}

/** How many tokens the longest name of a unit takes ("degrees", "Celsius"; "kg", "/", "m", "2"; "miles per gallon"). */
const LONGEST = 4

/** By what a name can start with, what its second token can be; names in one token have none. */
type Starts = ReadonlyMap<string, ReadonlySet<string>>

let currencyStarts: Starts | null = null
let measureStarts: Starts | null = null

/** Names that a memory holds at most. */
const REMEMBERED = 4_000

/** What a name of money or of a unit stands for; texts use few of them, over and over. */
export const currencyNamed = remembering(REMEMBERED, lookUpCurrency)
const measureNamed = remembering(REMEMBERED, lookUpMeasure)

/** The longest name of a currency that starts at token `at`. */
export function currencyAt(text: string, tokens: readonly Token[], at: number) {
  currencyStarts ??= startsOf(currencyNames())
  return nameAt(text, tokens, at, currencyStarts, currencyNamed)
}

/** Whether some name of a currency starts with this word. */
export function startsCurrency(word: Token): boolean {
  currencyStarts ??= startsOf(currencyNames())
  return currencyStarts.has(startOf(word))
}

/** The longest name of a measure that starts at token `at`. */
export function measureAt(text: string, tokens: readonly Token[], at: number) {
  measureStarts ??= startsOf(names())
  return nameAt(text, tokens, at, measureStarts, measureNamed)
}

function* names(): Iterable<string> {
  for (const [name] of measureNames()) yield name
}

function nameAt<T>(
  text: string,
  tokens: readonly Token[],
  at: number,
  starts: Starts,
  lookUp: (name: string) => T | null,
): Named<T> | null {
  const first = tokens[at]
  const seconds = first === undefined ? undefined : starts.get(startOf(first))
  if (first === undefined || seconds === undefined) return null
  const longest = mayGoOn(tokens[at + 1], seconds) ? LONGEST : 1
  for (let next = Math.min(tokens.length, at + longest); next > at; next--) {
    const last = tokens[next - 1]!
    if (last.to - first.from > 40) continue
    const name = next - at === 1 ? first.image : text.slice(first.from, last.to)
    if (next - at > 1 && /[\n,;:()]/.test(name)) continue
    // A stop that ends the sentence is no part of a name that does without it.
    if (next - at > 1 && last.tokenType === Stop && lookUp(name.slice(0, -last.image.length)) !== null) continue
    const match = lookUp(name)
    if (match !== null) return { match, name, next }
  }
  return null
}

/** Whether a name can go on with this token; hyphens, stops and apostrophes may stand anywhere in it. */
function mayGoOn(token: Token | undefined, seconds: ReadonlySet<string>): boolean {
  if (token === undefined) return false
  const { tokenType, key, image, marks } = token
  if (tokenType === Dash || tokenType === Stop || tokenType === Quote) return true
  if (tokenType === Comma || tokenType === Colon) return false
  if (key !== '') return (marks & STRANGE) !== 0 || seconds.has(key)
  return seconds.has(image.charAt(0)) || !/^[\x20-\x7e]*$/.test(image)
}

/** What the first token of a name looks like: letters without case, or the sign. */
function startOf({ key, image, marks }: Token): string {
  if (key !== '' && (marks & STRANGE) === 0) return key
  // Keys have straight apostrophes, which names need not have.
  if (key !== '' && !key.includes("'")) return key
  return image.length === 1 ? image : image.toLowerCase().replace(/^\\/, '')
}

function startsOf(all: Iterable<string>): Starts {
  const starts = new Map<string, Set<string>>()
  for (const name of all) {
    if (LETTERS.test(name)) {
      const start = name.toLowerCase()
      if (!starts.has(start)) starts.set(start, none)
      if (name.startsWith('u')) add(starts, `µ${start.slice(1)}`, '')
      if (start !== 'us') continue
    }
    const word = /^(?:[\p{L}\p{M}]+(?:['’][\p{L}]+)*[²³]?|[A-Za-z](?:\.[A-Za-z])+\.?)/u.exec(name)
    const start = word ? word[0].toLowerCase() : name[0]!
    const rest = name.slice(start.length).trimStart()
    const second = rest === '' ? '' : (/^[A-Za-z]+/.exec(rest)?.[0].toLowerCase() ?? rest.charAt(0))
    add(starts, start, second)
    if ((name[0] === 'u' || name[0] === 'U') && /^u\.?s\b/i.test(name)) {
      add(starts, 'u.s.', second)
      add(starts, 'u.s', second)
    }
    if (name.startsWith('u')) add(starts, `µ${word?.[0].slice(1).toLowerCase() ?? ''}`, second)
    // "km2" is one token where it is written "km²", whatever follows it.
    const [, letters, power, more] = /^([A-Za-z]+)([23])(?!\d)(.*)$/.exec(name) ?? []
    if (letters !== undefined) add(starts, letters.toLowerCase() + (power === '2' ? '²' : '³'), more!.charAt(0))
  }
  return starts
}

/** Most names are one plain word. */
const LETTERS = /^[A-Za-z]+$/
const none = new Set<string>()

function add(starts: Map<string, Set<string>>, start: string, second: string): void {
  const seconds = starts.get(start)
  if (second === '') starts.set(start, seconds ?? none)
  else if (seconds === undefined || seconds === none) starts.set(start, new Set([second]))
  else seconds.add(second)
}
