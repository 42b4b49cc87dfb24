import { remembering } from '../src/text/index.js'
import { lookUpCurrency, lookUpMeasure } from '../src/units/index.js'
import { currencyStarts, measureStarts, type Starts } from './name-starts.js'
import { Colon, Comma, Dash, MONEY_NAME, Quote, STRANGE, Stop, type Token, UNIT_NAME } from './tokens.js'

/** A name found among tokens, and the index of the token after it. */
export interface Named<T> {
  readonly match: T
  readonly name: string
  readonly next: number
}

/** How many tokens the longest name of a unit takes ("degrees", "Celsius"; "kg", "/", "m", "2"; "miles per gallon"). */
const LONGEST = 4

/** Names that a memory holds at most. */
const REMEMBERED = 4_000

/** What a name of money or of a unit stands for; texts use few of them, over and over. */
export const currencyNamed = remembering(REMEMBERED, lookUpCurrency)
const measureNamed = remembering(REMEMBERED, lookUpMeasure)

/** The longest name of a currency that starts at token `at`. */
export const currencyAt = (text: string, tokens: readonly Token[], at: number) =>
  mayStart(tokens[at], MONEY_NAME) ? nameAt(text, tokens, at, currencyStarts(), currencyNamed) : null

/** Whether some name of a currency starts with this word. */
export const startsCurrency = (word: Token): boolean =>
  mayStart(word, MONEY_NAME) && currencyStarts().has(startOf(word))

/** The longest name of a measure that starts at token `at`. */
export const measureAt = (text: string, tokens: readonly Token[], at: number) =>
  mayStart(tokens[at], UNIT_NAME) ? nameAt(text, tokens, at, measureStarts(), measureNamed) : null

/** Whether a token may start a name: it bears the mark of those that do, or only the table can tell. */
const mayStart = (token: Token | undefined, mark: number): boolean =>
  token !== undefined && (token.marks & (mark | STRANGE)) !== 0

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
    // "28 second-hand lorries"
    if (last.to - first.from > 40 || (next - at > 1 && last.tokenType === Dash)) continue
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
