import type { Figure } from '../figure.js'
import type { Token } from '../tokens.js'
import { wordSet } from '../word-set.js'

const endings = wordSet('st nd rd th')

/** The figure as an ordinal where its digits carry the ending of one ("4th", "21st"); else null. */
export function ordinalOf(tokens: readonly Token[], figure: Figure): Figure | null {
  const ending = tokens[figure.next]
  if (ending === undefined || !endings.has(ending.key) || ending.from !== tokens[figure.next - 1]!.to) return null
  if (figure.numeral.literal === null || figure.stated.kind !== 'decimal' || figure.stated.value.exponent < 0)
    return null
  return {
    ...figure,
    kind: 'ordinal',
    numeral: { ...figure.numeral, form: 'ordinal' },
    explicit: true,
    next: figure.next + 1,
  }
}
