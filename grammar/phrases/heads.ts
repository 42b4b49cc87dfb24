import { lemmaOf } from '../../src/text/index.js'
import { perUnitName } from '../../src/units/index.js'
import { measureOf } from './head-measures.js'
import { moneyOf } from './head-money.js'

/** What a head says of the cells under or beside it; only what it does say is set. */
export interface Head {
  readonly unit?: string
  /** Power of ten. */
  readonly scale?: number
  readonly per?: string
  readonly share?: '%' | 'pp' | 'bp' | 'x'
}

/** "2024 £m", "2023 thousand tonnes": the year of a column. */
const YEAR = /\b(?:19|20)\d\d(?:[-–/]\d\d)?\s*$/
const SCALE_WORDS =
  /\b(thousand|million|billion|trillion|lakh|lac|crore)s?\b|(?<![\d,.])['’]?(000)['’]?s?\b|\b(mn|bn|mln|cr)\b/i
/** What makes a scale word part of a number: "add one million lines", "deaths per million". */
const COUNTED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a|an|per|every|each|few|several))[\s-]*$/i
/** Letters scale only beside a currency: "£m", "$k", "GBP m". */
const SCALE_LETTER = /(?:[$£€¥₹] ?['’]?|\b[A-Z]{3} )(m|M|MM|k|K|bn|b|B)\b|\b[A-Z]{3}(m|k|bn|b)\b/
/** Or before the name of a measure: "m tonnes". */
const MEASURED_LETTER = /(?:^|[(,]\s?|\bin )(m|k) (?=[a-zA-Z]{3})/
const exponents: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  lakh: 5,
  lac: 5,
  crore: 7,
  '000': 3,
  '’000': 3,
  mn: 6,
  bn: 9,
  mln: 6,
  cr: 7,
  m: 6,
  mm: 6,
  k: 3,
  b: 9,
}

/**
 * What a caption, column head or row head says of its cells: "£000", "(in thousands, except per share data)",
 * "Gross ($m)", "Dividend, p", "Share, %", "Rs crore", "thousand tonnes CO2e", "Length (min)", "Minutes from start", "wait_ms",
 * "Times faster". `over` says what it stands over: titles of tables are sentences more often than heads of cells are, and
 * fewer of their words are units.
 */
export function readHead(written: string, over: 'cells' | 'table' = 'cells'): Head {
  const head: { -readonly [Key in keyof Head]: Head[Key] } = {}
  const text = written.replaceAll('_', ' ')
  const share = shareOf(text)
  if (share !== null) return { share }
  if (over === 'cells' && (MULTIPLE.test(text) || RATIO.test(text))) return { share: 'x' }
  const scale = SCALE_WORDS.exec(text) ?? SCALE_LETTER.exec(text)
  const word = scale?.slice(1).find((group) => group !== undefined)
  if (word !== undefined && !COUNTED.test(text.slice(0, scale!.index).replace(YEAR, '')))
    head.scale = exponents[word.toLowerCase()]!
  const money = moneyOf(text)
  if (money !== null) head.unit = money.code
  if (money?.power === -2) head.scale = -2
  const measure = money === null ? measureOf(written, over) : null
  if (measure !== null) head.unit = measure
  const letter = measure === null || scale !== null ? null : MEASURED_LETTER.exec(text)
  if (letter !== null) head.scale = exponents[letter[1]!]!
  const many = /\bper\s+(\d[\d,]*)(?:\s+(\p{L}+))?/u.exec(text)
  if (many !== null) {
    const counted = many[2] === undefined ? '1' : (perUnitName(many[2]) ?? lemmaOf(many[2]))
    return { ...head, per: `${many[1]!.replaceAll(',', '')} ${counted}` }
  }
  const per = /(?:\bper\s+|\/\s?)([\p{L}²³]+(?:[23]\b)?(?:\s[\p{L}]+)?)/u.exec(text.replace(/except[^)]*per[^)]*/i, ''))
  if (per !== null && head.unit !== undefined && !head.unit.includes('/')) {
    const [first] = per[1]!.split(' ')
    const code = perUnitName(per[1]!) ?? perUnitName(first!) ?? (first === 'share' ? first : null)
    if (code !== null) head.per = code
  }
  return head
}

/** "Times faster", "Times as many", "Growth (×)": figures that say how many times one thing is another. */
const MULTIPLE = /^times (?:as (?:many|much)\b|(?:[a-z]{2,}er|more|less)(?: than\b.*)?$)|[(,]\s*(?:×|times)\)?$/i
/** An x in brackets is a multiple where the words before it make one, and a coordinate elsewhere. */
const RATIO = /(?:\/|\b(?:cover(?:age)?|multiple|ratio|gearing|leverage|speed-?ups?|subscri[a-z]+)\b).*\(x\)$/i

function shareOf(text: string): '%' | 'pp' | 'bp' | null {
  if (/percentage points?|\bppts?\b|\bpp\b|%\s?points?/i.test(text)) return 'pp'
  if (/basis points?|\bbps?\b/i.test(text)) return 'bp'
  return /(?:^|[\s(,])%(?:$|[\s),])|\bper ?cent\b|\bpct\b|\bpercentage\b/i.test(text) ? '%' : null
}
