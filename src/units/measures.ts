import { foldName, plainSigns } from './folding.js'
import { measureRows } from './measures/index.js'
import type { MeasureRow } from './measures/row.js'

/** A unit of measure; factors and offsets are exact decimals as strings ("1609.344", "1e-6"). */
export interface Measure {
  /** UCUM, or a bracketed name in its style where UCUM has none. */
  readonly code: string
  /** What it measures: "length", "mass", "data-rate" …; only measures of one dimension convert. */
  readonly dimension: string
  /** How much of the dimension's base one of it is. */
  readonly factor: string
  /** What zero of it is in the dimension's base; "0" but for temperatures. */
  readonly offset: string
}

/** What a written name stands for. */
export interface MeasureMatch extends Measure {
  /** Whether the name is an everyday word, a scale or another unit too, so that only the surroundings can tell. */
  readonly ambiguous: boolean
  /** Codes of other measures that have the same name; empty for most. */
  readonly alternatives: readonly string[]
}

/** All measures in order of dimension. */
export const measures = (): readonly Measure[] => measureRows

/**
 * The measure that a text calls `name`: words in any case, singular or plural, with spaces or hyphens ("square-foot");
 * symbols with their case ("MW" and "mW" differ), superscripts written either way ("km²", "km2", "km^2"). Null for others.
 */
export function lookUpMeasure(name: string): MeasureMatch | null {
  if (built === null && isNoName(name)) return null
  const { symbols, words } = tables()
  return symbols.get(name) ?? symbols.get(plainSigns(name)) ?? words.get(foldName(name)) ?? null
}

/** The measure of a code that has a row; null for all others. */
export function measureByCode(code: string): Measure | null {
  rows ??= new Map(measureRows.map((row) => [row.code, row]))
  return rows.get(code) ?? null
}

/** By code; apart from the tables of names, which take far longer to fill. */
let rows: ReadonlyMap<string, Measure> | null = null

/** Every name that `lookUpMeasure` knows with the code it yields; words are lower case. */
export function* measureNames(): Iterable<readonly [name: string, code: string]> {
  const { symbols, words } = tables()
  for (const [name, { code }] of symbols) yield [name, code]
  for (const [name, { code }] of words) yield [name, code]
}

/** The names of one row, plurals written out: what the tables are filled from. */
export function namesOf(row: MeasureRow): readonly { readonly name: string; readonly ambiguous: boolean }[] {
  const names = []
  for (const entry of row.names.split(', ')) {
    const ambiguous = entry.startsWith('?')
    const name = ambiguous ? entry.slice(1) : entry
    const mark = name.indexOf('~')
    if (mark < 0) names.push({ name, ambiguous })
    else {
      const stem = name.slice(0, mark)
      const ending = name.startsWith('es', mark + 1) ? 'es' : 's'
      const rest = name.slice(mark + 1 + ending.length)
      names.push({ name: stem + rest, ambiguous }, { name: stem + ending + rest, ambiguous })
    }
  }
  return names
}

interface Tables {
  /** Told apart by case. */
  readonly symbols: ReadonlyMap<string, MeasureMatch>
  /** Folded. */
  readonly words: ReadonlyMap<string, MeasureMatch>
}

let built: Tables | null = null

/** A plain word that begins as no name of a measure does: told without the tables, which take a while to fill. */
function isNoName(name: string): boolean {
  if (!/^[A-Za-z]{4,}$/.test(name)) return false
  written ??= plainSigns(measureRows.map(({ names }) => names.replaceAll('~', '')).join(' ')).toLowerCase()
  return !written.includes(name.slice(0, PLAIN_START).toLowerCase())
}

/** The names of all measures, one behind the other. */
let written: string | null = null
/** So many letters a name and its plural have in common. */
const PLAIN_START = 4

function tables(): Tables {
  built ??= buildTables()
  return built
}

/** A word is read in any case: four letters in a row and no capital but the first, or a phrase of such words. */
const WORD = /[a-z]{4}|^(foot|feet|day|days|lux)$/

function buildTables(): Tables {
  const symbols = new Map<string, MeasureMatch>()
  const words = new Map<string, MeasureMatch>()
  for (const row of measureRows) {
    const { code, dimension, factor, offset } = row
    // Nearly all names of a row share these two matches.
    const plain: MeasureMatch = { code, dimension, factor, offset, ambiguous: false, alternatives: [] }
    const doubtful: MeasureMatch = { ...plain, ambiguous: true }
    for (const { name, ambiguous } of namesOf(row)) {
      const isWord = WORD.test(name) || name.includes(' ')
      const table = isWord ? words : symbols
      const key = isWord ? foldName(name) : plainSigns(name)
      const taken = table.get(key)
      if (taken === undefined) table.set(key, ambiguous ? doubtful : plain)
      else if (taken.code !== code) {
        table.set(key, { ...taken, ambiguous: true, alternatives: [...taken.alternatives, code] })
      }
    }
  }
  for (const [name, codes] of CROSSED_NAMES) {
    const match = words.get(name) ?? symbols.get(name)
    if (match !== undefined) {
      ;(words.has(name) ? words : symbols).set(name, { ...match, ambiguous: true, alternatives: codes })
    }
  }
  return { symbols, words }
}

/** Names whose country or trade decides, with what else they may mean. */
const CROSSED_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['ton', ['[ston_av]', '[lton_av]']],
  ['tons', ['[ston_av]', '[lton_av]']],
  ['gallon', ['[gal_br]']],
  ['gallons', ['[gal_br]']],
  ['pint', ['[pt_us]']],
  ['pints', ['[pt_us]']],
  ['degree', ['Cel', '[degF]']],
  ['degrees', ['Cel', '[degF]']],
  ['°', ['Cel', '[degF]']],
  ['calorie', ['kcal']],
  ['calories', ['kcal']],
]
