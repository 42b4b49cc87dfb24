import { lookUpMeasure, type MeasureMatch } from '../../src/units/index.js'

/**
 * The measure that a head names in brackets, after a comma, as its last words, behind "in", or, over cells, as its first
 * word ("Minutes from start") or the last part of a column's name ("wait_ms"); null where it names none.
 */
export function measureOf(written: string, over: 'cells' | 'table'): string | null {
  const text = written.replaceAll('_', ' ')
  const bracket = /\(([^()]*)\)\s*$|,\s*([^,]+)$/.exec(text)
  const inner = (bracket?.[1] ?? bracket?.[2] ?? '').replace(/^(?:in|figures in|all figures in)\s+/i, '').trim()
  for (const candidate of [inner, text.trim()]) {
    const bare = candidate
      .replace(
        /^(?:thousands?|millions?|billions?|['’]?000s?|lakhs?|crores?|mn|mln|bn|[mk](?=\s[a-z]{3}))(?:\s+of)?\s+/i,
        '',
      )
      .trim()
    if (bare === '') continue
    const match = lookUpMeasure(bare) ?? lookUpMeasure(bare.replace(/\s*(?:per|\/)\s*.*$/, ''))
    // A head "Year" or "Month" names periods; "Years", "(year)" and "min" count them.
    const period =
      match?.dimension === 'time' &&
      !bare.endsWith('s') &&
      (candidate !== inner || (bracket?.[1] === undefined && bare.length > 3))
    if (match !== null && !period && (candidate === inner || !match.ambiguous)) return match.code
  }
  const match = measuredIn(text, over) ?? (over === 'cells' ? (opening(text) ?? lastPart(written)) : null)
  return match?.code ?? null
}

/** "Delay in days", "Area in square kilometres", "Times are in ms." */
const IN = /(?:^|\s)(\S+) in (?:the )?([\p{L}°µ²³/][\p{L}°µ²³/ ]*)$/u
/** A sentence over a table tells its units with these words; "The page loads in milliseconds." is no such sentence. */
const TELLS = /^(?:are|is|all|given|shown|stated|expressed|measured|reported|quoted|times?|figures|values|results)$/i
/** What lasts: "Ready in minutes" over a table says nothing of its figures, "Time in minutes" does. */
const LASTS =
  /^(?:are|given|shown|stated|expressed|measured|times?|timings?|durations?|lengths?|delays?|latency|age|waits?|lags?|tenure|stays?|life|lifetime|runtime|uptime|downtime)$/i
const COARSE: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])

function measuredIn(text: string, over: 'cells' | 'table'): MeasureMatch | null {
  const sentence = /\.\s*$/.test(text)
  const [, before, name] = IN.exec(text.replace(/[\s.]+$/, '')) ?? []
  if (name === undefined) return null
  const match = certain(name)
  if (match === null || over === 'cells') return match
  if (sentence && !TELLS.test(before!)) return null
  return COARSE.has(match.code) && !LASTS.test(before!) ? null : match
}

/** The measure of a name that means nothing else: a symbol, or a word that is no singular, which names a period or a thing. */
function certain(name: string): MeasureMatch | null {
  const match = lookUpMeasure(name)
  if (match === null || (match.ambiguous && match.code !== 's')) return null
  return match.dimension === 'time' && !/s$|^(?:centuries|millennia)$/.test(name) ? null : match
}

/** What a head that begins with a unit measures: extents, and no things of the same name ("Teslas sold"). */
const EXTENTS: ReadonlySet<string> = new Set(['time', 'length', 'area', 'volume', 'mass', 'energy', 'data'])
/** "Minutes from start", "Hours worked", "Tonnes of wheat". */
const OPENING =
  /^([a-z]{3,}s|feet)\s(?:from|to|since|until|before|after|of|above|below|past|between|[a-z]+ed|lost|spent|run|driven|flown|slept|left|open|remaining)\b/i
/** Units that as often are things of the same name, which are counted: they measure what they are told from. */
const THINGS = /^(?:meters|feet|yards|centuries)(?! (?:from|above|below)\b)|^minutes of\b/i
/** "Years ended 31 March", "Months to June", "Days of the week": periods. */
const PERIODS =
  /\d|\b(?:ended|to date|of (?:the )?(?:week|month|year|birth|operation|opening))\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

function opening(written: string): MeasureMatch | null {
  const text = written.trim()
  const unit = OPENING.exec(text)?.[1]
  if (unit === undefined || THINGS.test(text) || PERIODS.test(text.slice(unit.length))) return null
  const match = certain(unit.toLowerCase())
  return match !== null && EXTENTS.has(match.dimension) ? match : null
}

/** Parts of column names that are other words as well: heart rate, cumulative, download, kilobytes or kilobits. */
const OTHER_WORDS = /^(?:hr|day|cum|um|ins|dl|cl|hl|cc|kb|th)$/

/** "wait_ms", "weight_kg", "elapsed_seconds", but not "return_5_yr", "sales_last_weeks". */
function lastPart(written: string): MeasureMatch | null {
  const name = /^[a-z][a-z0-9_]*_([a-z]+[a-z23])$/i.exec(written.trim())
  if (name === null || OTHER_WORDS.test(name[1]!)) return null
  if (/(?:\d|last|past|prev|previous|next|per|by)_[^_]+$/i.test(written)) return null
  return certain(name[1]!)
}
