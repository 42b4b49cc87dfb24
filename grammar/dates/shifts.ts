import { CodeUnits } from '../../src/text/index.js'
import { tokensOf } from './cutting.js'
import { endOf, parsePhrase } from './parsing.js'
import type { Shift } from './phrase.js'

const codeUnits = new CodeUnits()

/** The distance that a phrase such as "three days later" tells; null for any other text. */
export function readShift(text: string): Shift | null {
  const tokens = tokensOf(text, codeUnits.of(text), 0, text.length)
  const parsed = parsePhrase(tokens, false)
  return parsed?.phrase.kind === 'shift' && endOf(tokens, parsed) === text.length ? parsed.phrase.shift : null
}
