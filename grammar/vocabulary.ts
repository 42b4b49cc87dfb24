import { scaleNames, scaleOf } from '../src/units/index.js'

/** The token types of words that the numeral grammar tells apart. */
export type WordType =
  | 'Unit'
  | 'Tens'
  | 'Hundred'
  | 'Scale'
  | 'ManyScale'
  | 'Part'
  | 'Article'
  | 'And'
  | 'Of'
  | 'Point'
  | 'OrdinalWord'
  | 'Several'
  | 'Half'

const list = (words: string): readonly string[] => words.split(' ')

const units = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen',
)
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety')
const ordinalUnits = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth',
)
const ordinalTens = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')

/** Scales that src/units holds for ambiguous, and that are none behind a number. */
const plainAfterNumbers: Readonly<Record<string, number>> = { k: 1e3, cr: 1e7, score: 20, dz: 12, dzs: 12 }

/** Plurals that stand for an unnamed count of their unit, beside those of the scales. */
const manyUnits: Readonly<Record<string, number>> = { tens: 10, scores: 20, hundreds: 100 }

/** The scales of src/units that can be nothing else: their words and, from "thousands" on, their plurals. */
function* scaleRows(): Iterable<readonly [word: string, type: WordType, value: number]> {
  for (const name of scaleNames()) {
    const scale = scaleOf(name)
    if (scale === null || scale.ambiguous || scale.exponent === 2) continue
    const plural = name.length > 3 && name.endsWith('s')
    yield [name.toLowerCase(), plural ? 'ManyScale' : 'Scale', scale.times * 10 ** scale.exponent]
  }
}

function* rows(): Iterable<readonly [word: string, type: WordType, value: number]> {
  for (const [value, word] of units.entries()) yield [word, 'Unit', value]
  yield ['nought', 'Unit', 0]
  yield ['naught', 'Unit', 0]
  yield ['fourty', 'Tens', 40]
  for (const [index, word] of tens.entries()) yield [word, 'Tens', (index + 2) * 10]
  yield ['hundred', 'Hundred', 100]
  yield* scaleRows()
  for (const [word, value] of Object.entries(plainAfterNumbers)) yield [word, 'Scale', value]
  for (const [word, value] of Object.entries(manyUnits)) yield [word, 'ManyScale', value]
  for (const [value, word] of [...ordinalUnits.entries()].slice(1)) {
    yield [word, 'OrdinalWord', value]
    if (value > 2) yield [`${word}s`, 'Part', value]
  }
  for (const [index, word] of ordinalTens.entries()) {
    yield [word, 'OrdinalWord', (index + 2) * 10]
    yield [`${word}s`, 'Part', (index + 2) * 10]
  }
  for (const [word, value] of [
    ['hundredth', 100],
    ['thousandth', 1e3],
    ['millionth', 1e6],
    ['billionth', 1e9],
    ['trillionth', 1e12],
  ] as const) {
    yield [word, 'OrdinalWord', value]
    yield [`${word}s`, 'Part', value]
  }
  yield ['half', 'Half', 2]
  yield ['halves', 'Part', 2]
  yield ['quarter', 'Part', 4]
  yield ['quarters', 'Part', 4]
  yield ['a', 'Article', 1]
  yield ['an', 'Article', 1]
  yield ['and', 'And', 0]
  yield ['of', 'Of', 0]
  yield ['point', 'Point', 0]
  yield ['several', 'Several', 0]
  yield ['few', 'Several', 0]
}

const values = new Map<string, number>()
const types = new Map<string, WordType>()
for (const [word, type, value] of rows()) {
  types.set(word, type)
  values.set(word, value)
}

/** Every word that is a token of its own, with its token type. */
export const wordTypes = (): ReadonlyMap<string, WordType> => types

/** What a number word is worth ("forty" → 40, "thirds" → 3); 0 for words that are worth nothing. */
export const worthOf = (word: string): number => values.get(word) ?? 0
