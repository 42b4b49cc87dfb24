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

/** Powers of ten as words multiply what stands before them. A dozen and a score are 12 and 20. */
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  crore: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  score: 20,
  dz: 12,
  dzs: 12,
}

/** Plurals that stand for an unnamed count of their unit. */
const manyScales: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  lacs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
}

function* rows(): Iterable<readonly [word: string, type: WordType, value: number]> {
  for (const [value, word] of units.entries()) yield [word, 'Unit', value]
  yield ['nought', 'Unit', 0]
  yield ['naught', 'Unit', 0]
  yield ['fourty', 'Tens', 40]
  for (const [index, word] of tens.entries()) yield [word, 'Tens', (index + 2) * 10]
  yield ['hundred', 'Hundred', 100]
  for (const [word, value] of Object.entries(scales)) yield [word, 'Scale', value]
  for (const [word, value] of Object.entries(manyScales)) yield [word, 'ManyScale', value]
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
