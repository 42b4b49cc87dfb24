import { foldName } from './folding.js'

/** A word or letter that multiplies the number before it by `times × 10^exponent`. */
export interface Scale {
  readonly times: number
  readonly exponent: number
  /** Whether the name is a unit or everyday word too (`m`, `K`, `score`), so that only the surroundings can tell. */
  readonly ambiguous: boolean
}

/** Names split at spaces: words in any case with their plurals, symbols with theirs told apart; `?` marks ambiguous ones. */
interface ScaleRow {
  readonly words: string
  readonly symbols: string
  readonly times: number
  readonly exponent: number
}

const row = (exponent: number, words: string, symbols = '', times = 1): ScaleRow => ({
  words,
  symbols,
  times,
  exponent,
})

const scaleRows: readonly ScaleRow[] = [
  row(2, 'hundred'),
  row(3, 'thousand ?grand ?thou', 'k ?K ?G'),
  row(5, 'lakh lac', '?L'),
  row(6, 'million mln mio ?mill', '?m ?M mn Mn ?mm ?MM MN'),
  row(7, 'crore', '?cr ?Cr ?Cr. ?cr.'),
  row(9, 'billion bln milliard', '?b ?B bn Bn BN mrd'),
  row(12, 'trillion trn', '?t ?T tn Tn ?TN ?tr'),
  row(15, 'quadrillion'),
  row(18, 'quintillion'),
  row(0, 'dozen', '?doz', 12),
  row(0, '?score', '', 20),
]

let built: ReadonlyMap<string, Scale> | null = null

function table(): ReadonlyMap<string, Scale> {
  if (built !== null) return built
  const scales = new Map<string, Scale>()
  for (const { words, symbols, times, exponent } of scaleRows) {
    for (const word of words.split(' ')) {
      const ambiguous = word.startsWith('?')
      const name = ambiguous ? word.slice(1) : word
      scales.set(name, { times, exponent, ambiguous })
      scales.set(`${name}s`, { times, exponent, ambiguous })
    }
    for (const symbol of symbols.split(' ')) {
      const ambiguous = symbol.startsWith('?')
      scales.set(ambiguous ? symbol.slice(1) : symbol, { times, exponent, ambiguous })
    }
  }
  scales.delete('')
  return (built = scales)
}

/** The scale that a word (any case, singular or plural) or symbol (case kept) stands for; null for anything else. */
export function scaleOf(name: string): Scale | null {
  const exact = table().get(name)
  if (exact !== undefined) return exact
  return name.length > 3 ? (table().get(foldName(name)) ?? null) : null
}

/** Every name that `scaleOf` knows: words in lower case, symbols as written. */
export const scaleNames = (): Iterable<string> => table().keys()
