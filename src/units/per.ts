import { remembering } from '../text/index.js'
import { foldName } from './folding.js'
import { lookUpMeasure } from './measures.js'

/** Words for a rate that are no measures: adverbs, Latin, and denominators that count people or things. */
const DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'h'],
  ['daily', 'd'],
  ['nightly', 'd'],
  ['night', 'd'],
  ['weekly', 'wk'],
  ['fortnightly', '2.wk'],
  ['monthly', 'mo'],
  ['quarterly', '3.mo'],
  ['quarter', '3.mo'],
  ['yearly', 'a'],
  ['annually', 'a'],
  ['annual', 'a'],
  ['annum', 'a'],
  ['pa', 'a'],
  ['diem', 'd'],
  ['mensem', 'mo'],
  ['second', 's'],
  ['s', 's'],
  ['h', 'h'],
  ['d', 'd'],
  ['a', 'a'],
  ['y', 'a'],
  ['capita', 'person'],
  ['head', 'person'],
  ['person', 'person'],
])

/** Counts can carry any noun for a unit. */
const REMEMBERED = 5_000

/**
 * The code of a rate's denominator: "hour" → "h", "annually" → "a", "capita" → "person", "kWh" → "kW.h"; null where the
 * name is neither a measure nor a word for a rate ("share", "household": the caller reads those as nouns).
 */
export const perUnitName: (name: string) => string | null = remembering(
  REMEMBERED,
  (name) => DENOMINATORS.get(foldName(name)) ?? lookUpMeasure(name)?.code ?? null,
)
