import type { TokenType } from 'chevrotain'

/** A table of token types: 1 at the index of each. Asking it costs less than asking a set. */
export function typeTable(types: Iterable<TokenType>): Uint8Array {
  const indexes = [...types].map((type) => type.tokenTypeIdx!)
  const table = new Uint8Array(1 + Math.max(...indexes))
  for (const index of indexes) table[index] = 1
  return table
}
