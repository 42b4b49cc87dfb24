import { lemmaOf } from '../../src/text/index.js'
import { lookUpCurrency, perUnitName } from '../../src/units/index.js'
import { measureOf } from './head-measures.js'

/** What a head says of the cells under or beside it; only what it does say is set. */
export interface Head {
  readonly unit?: string
  /** Power of ten. */
  readonly scale?: number
  readonly per?: string
  readonly share?: '%' | 'pp' | 'bp' | 'x'
}

const SCALE_WORDS =
  /\b(thousand|million|billion|trillion|lakh|lac|crore)s?\b|(?<![\d,.])['’]?(000)['’]?s?\b|\b(mn|bn|mln|cr)\b/i
/** What makes a scale word part of a number: "add one million lines", "deaths per million". */
const COUNTED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a|an|per|every|each|few|several))[\s-]*$/i
/** Letters scale only beside a currency: "£m", "$k", "GBP m". */
const SCALE_LETTER = /(?:[$£€¥₹] ?|\b[A-Z]{3} )(m|M|MM|k|K|bn|b|B)\b|\b[A-Z]{3}(m|k|bn|b)\b/
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
 * "Gross ($m)", "Share, %", "Rs crore", "thousand tonnes CO2e", "Length (min)", "Minutes from start", "wait_ms",
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
  if (word !== undefined && !COUNTED.test(text.slice(0, scale!.index))) head.scale = exponents[word.toLowerCase()]!
  const currency = currencyOf(text)
  if (currency !== null) head.unit = currency
  const measure = currency === null ? measureOf(written, over) : null
  if (measure !== null) head.unit = measure
  const many = /\bper\s+(\d[\d,]*)(?:\s+(\p{L}+))?/u.exec(text)
  if (many !== null) {
    const counted = many[2] === undefined ? '1' : (perUnitName(many[2]) ?? lemmaOf(many[2]))
    return { ...head, per: `${many[1]!.replaceAll(',', '')} ${counted}` }
  }
  const per = /(?:\bper\s+|\/\s?)([\p{L}²³]+(?:\s[\p{L}]+)?)/u.exec(text.replace(/except[^)]*per[^)]*/i, ''))
  if (per !== null && head.unit !== undefined && !head.unit.includes('/')) {
    const code = perUnitName(per[1]!) ?? perUnitName(per[1]!.split(' ')[0]!)
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

/** A sign that is the unit of cells: "Grants over £500" and "$20 notes" only tell what they are of. */
const SIGN = /(?:(?:[A-Z]{1,3})?[$£€¥₹₩₽]|\bRs\b\.?)(?![ \u00a0]?[1-9](?!,?000s\b))/
/** A number before the name of a currency: "a fee of 40 dollars". */
const PRICE = /[1-9][\d.,]*\s?(?:thousand|million|billion|bn|m|k)?\s?$/i

function currencyOf(text: string): string | null {
  const sign = SIGN.exec(text)
  if (sign !== null) return lookUpCurrency(sign[0])?.code ?? lookUpCurrency(sign[0].slice(-1))?.code ?? null
  const code = /(?:^|[\s(,])([A-Z]{3})(?=$|[\s),]|\s?(?:k|m|mn|bn|000))/.exec(text)?.[1]
  const match = code === undefined ? null : lookUpCurrency(code)
  if (match !== null && match.kind === 'code' && !match.risky) return match.code
  const named =
    /\b((?:US|Australian|Canadian|Indian|Swiss|Hong Kong)\s)?(dollars?|euros?|pounds?|rupees?|francs?|yen|yuan)\b/i.exec(
      text,
    )
  return named === null || PRICE.test(text.slice(0, named.index)) ? null : (lookUpCurrency(named[0])?.code ?? null)
}
