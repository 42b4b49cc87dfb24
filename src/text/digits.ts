import { isDigit } from './characters.js'

/** Runs of up to this many digits are kept. */
const MOST = 4

/** Whole numbers as texts write them without zeros before: made when first met. */
const numbers = new Array<string | undefined>(10 ** MOST).fill(undefined)

/**
 * `text.slice(from, to)`, which begins with a digit; `units` are the code units of the text. Short numbers, years above all,
 * come over and over: they are one and the same string each time, which costs no memory and is quickly found in a table.
 */
export function digitsOf(text: string, units: Uint16Array, from: number, to: number): string {
  if (to - from > MOST || units[from] === 48) return text.slice(from, to)
  let number = 0
  for (let at = from; at < to; at++) {
    if (!isDigit(units[at]!)) return text.slice(from, to)
    number = number * 10 + units[at]! - 48
  }
  return (numbers[number] ??= text.slice(from, to))
}
