import { Comma, type Token, tokenAt } from './tokens.js'

/** Whether token `at` is a hyphen that touches the word before it only, as in "5- to 11-year-olds". */
export function isHanging(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.image !== '-' || tokenAt(tokens, at - 1)?.to !== token.from) return false
  const after = tokens[at + 1]
  return after !== undefined && (after.tokenType === Comma || after.from > token.to)
}
