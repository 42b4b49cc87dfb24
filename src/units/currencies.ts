import { currencyRows } from './currencies.generated.js'
import { everydayCurrencies, preferredBases, riskyNames } from './everyday-currencies.js'
import { foldName } from './folding.js'

/** What a written name of money stands for. */
export interface CurrencyMatch {
  /** ISO 4217, or one of the private codes of everyday-currencies.ts (XCR, XMK, XTH, XDC, BTC, ETH). */
  readonly code: string
  /** Whether amounts are in hundredths of the currency (cents, pence, paise). */
  readonly minor: boolean
  /** What one of it is worth in the currency, as a decimal string: "1", "0.01" for a cent, "5" for a fiver. */
  readonly worth: string
  /** Other codes that the same words may mean, likelier first; empty where the name is unmistakable. */
  readonly ambiguous: readonly string[]
  /** Whether the name is also an everyday word, a unit or a single letter, so that it needs a figure right beside it. */
  readonly risky: boolean
  readonly kind: 'symbol' | 'code' | 'word'
}

/** One currency: its code, English names and the digits of its minor unit (2 for cents, 0 where it has none). */
export interface Currency {
  readonly code: string
  readonly current: boolean
  readonly digits: number
  readonly name: string
  readonly plural: string
}

/** All currencies that have a row of their own, in order of code. */
export const currencies = (): readonly Currency[] =>
  currencyRows.map(([code, current, digits, name, plural]) => ({ code, current: current === 1, digits, name, plural }))

/**
 * What a symbol ("US$", "zł"), code ("GBP", capitals only) or name ("Swiss francs", "quid", any case, with or without
 * accents, dots and hyphens) stands for; null where it is no money. A bare "$" or "dollars" yields USD with the other
 * dollars in `ambiguous`: the caller knows what its text means by it.
 */
export function lookUpCurrency(name: string): CurrencyMatch | null {
  const { exact, folded } = tables()
  return exact.get(name) ?? folded.get(foldName(name)) ?? null
}

/** Every name, symbol and code that `lookUpCurrency` knows; words are lower case without accents. */
export function* currencyNames(): Iterable<string> {
  const { exact, folded } = tables()
  yield* exact.keys()
  yield* folded.keys()
}

interface Tables {
  /** Symbols and codes, told apart by case. */
  readonly exact: ReadonlyMap<string, CurrencyMatch>
  /** Words, folded. */
  readonly folded: ReadonlyMap<string, CurrencyMatch>
}

let built: Tables | null = null

function tables(): Tables {
  built ??= buildTables()
  return built
}

function buildTables(): Tables {
  const exact = new Map<string, CurrencyMatch>()
  const folded = new Map<string, CurrencyMatch>()
  const add = (
    name: string,
    kind: CurrencyMatch['kind'],
    code: string,
    ambiguous: readonly string[],
    worth: string,
  ) => {
    const table = kind === 'word' ? folded : exact
    const key = kind === 'word' ? foldName(name) : name
    if (table.has(key)) return
    const risky = riskyNames.has(key) || (kind === 'symbol' && /^[A-Za-z]{1,2}$/.test(key))
    table.set(key, { code, minor: worth === '0.01', worth, ambiguous, risky, kind })
  }
  for (const { code, ambiguous, worth, symbols, words } of everydayCurrencies) {
    for (const symbol of symbols) add(symbol, 'symbol', code, ambiguous, worth)
    for (const word of words) add(word, 'word', code, ambiguous, worth)
  }
  for (const [code, , , one, other, wide, narrow] of currencyRows) {
    add(code, 'code', code, [], '1')
    add(one, 'word', code, [], '1')
    add(other, 'word', code, [], '1')
    if (wide !== '') add(wide, 'symbol', code, [], '1')
    if (narrow !== '') add(narrow, 'symbol', code, [], '1')
    if (one.endsWith(' dollar')) {
      const cent = one.replace(/dollar$/, 'cent')
      add(cent, 'word', code, [], '0.01')
      add(`${cent}s`, 'word', code, [], '0.01')
    }
  }
  for (const [base, codes] of bases()) {
    const [code, ...others] = codes
    add(base, 'word', code!, others, '1')
  }
  return { exact, folded }
}

/** The bare last words ("francs", "baht") with the codes that share them: the usual one first, then those of today. */
function bases(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const ordered = [...currencyRows].sort((a, b) => b[1] - a[1])
  for (const [code, current, , one, other] of ordered) {
    for (const name of new Set([lastWord(one), lastWord(other)])) {
      const codes = found.get(name)
      if (codes === undefined) found.set(name, [code])
      else if (current === 1) codes.push(code)
    }
  }
  for (const [bases, code] of preferredBases) {
    for (const base of bases.split(' ')) {
      found.set(base, [code, ...(found.get(base) ?? []).filter((other) => other !== code)])
    }
  }
  return found
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
