import { type QuantityKind, toNumber } from '../../src/quantity/index.js'
import { type Span, wordsOf } from '../../src/text/index.js'
import type { Reading } from '../reading.js'

/**
 * A sentence as a string of tags, one letter a token, so that wordings can be told by regular expressions.
 * Upper-case letters are figures, lower-case letters and signs are cue words and punctuation, `z` is any other word.
 *
 * Figures: C count, M money, U measure, D duration, P percent, F fraction, X multiple, Y points, A age, O ordinal,
 * T date, H clock time.
 */
export interface Tagged {
  readonly tags: string
  /** For each tag, the span in the sentence, and for figures the index among the sentence's readings. */
  readonly spans: readonly Span[]
  readonly readings: readonly (number | -1)[]
}

const FIGURES: Readonly<Record<QuantityKind, string>> = {
  count: 'C',
  money: 'M',
  measure: 'U',
  duration: 'D',
  percent: 'P',
  'percentage-points': 'Y',
  'basis-points': 'Y',
  ratio: 'F',
  multiple: 'X',
  age: 'A',
  ordinal: 'O',
  date: 'T',
  time: 'H',
}

const CUES: Readonly<Record<string, string>> = {
  o: 'of',
  n: 'in at on across among amongst within during over for',
  f: 'from',
  t: 'to into',
  b: 'by',
  a: 'and plus',
  r: 'or',
  '+':
    'rose risen rise rising up increase increased increasing grew grown grow grows climbed climb climbs jumped jump ' +
    'jumps gained gain gains added adds advanced advance surged surge soared raised raise raises hiked expanded swollen swelled lifted ' +
    'widened upped',
  '-':
    'fell fallen fall falls falling down drop dropped drops decrease decreased decreases declined decline declines declining slid slide slides ' +
    'slipped slip slips cut cuts cutting reduced reduce reduction shrank shrunk shrink shrinks lost lose loses plunged sank sunk slumped eased trimmed lowered ' +
    'narrowed tumbled dipped halved contracted',
  m: 'more higher dearer longer above ahead larger greater bigger older heavier extra additional better',
  l: 'less fewer lower cheaper shorter below behind smaller lighter younger short under quicker faster',
  h: 'than',
  e: 'each apiece every per',
  g: 'average averaged averages averaging mean',
  i: 'including includes include included',
  c: 'comprising comprised comprises consisting consists composed made split divided namely',
  w: 'whom which them these those',
  k: 'remaining remainder rest balance others left leaving leaves leave remain remains',
  '=':
    'equals makes making total totalling totaling totals totalled totaled altogether amounts amounting amounted works worked ' +
    'comes came means meaning thus gives giving gave equivalent representing represents namely sum sums bringing brings',
  s: 'as',
  v: 'was were is are be been had has have being became',
  q: 'against versus vs compared where when',
  j: 'that this it its their the a an some about around roughly nearly almost just only over',
  y: 'between',
}

const cues = new Map<string, string>()
for (const [tag, words] of Object.entries(CUES)) for (const word of words.split(' ')) cues.set(word, tag)

/** "More than one" of something is several, and no amount of it. */
const isSeveral = ({ quantity: { kind, hedge, stated } }: Reading): boolean =>
  kind === 'count' && hedge === 'more-than' && stated.kind === 'decimal' && toNumber(stated.value) === 1

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '—': '~',
  '–': '~',
  '.': '.',
}

/** Tags a sentence; `readings` carry spans in the sentence and are sorted. */
export function tagSentence(text: string, readings: readonly Reading[]): Tagged {
  const tags: string[] = []
  const spans: Span[] = []
  const indices: number[] = []
  const push = (tag: string, span: Span, index = -1): void => {
    tags.push(tag)
    spans.push(span)
    indices.push(index)
  }
  const punctuate = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const tag = PUNCTUATION[text.charAt(i)]
      if (tag !== undefined) push(tag, { from: i, to: i + 1 })
    }
  }
  let at = 0
  let next = 0
  const figure = (): void => {
    const reading = readings[next]!
    punctuate(at, reading.from)
    push(isSeveral(reading) ? 'z' : FIGURES[reading.quantity.kind], reading, isSeveral(reading) ? -1 : next)
    at = reading.to
    next++
  }
  for (const word of wordsOf(text)) {
    while (next < readings.length && readings[next]!.from <= word.from) figure()
    if (word.from < at) continue
    punctuate(at, word.from)
    if (text.startsWith('i.e.', word.from)) {
      push('=', { from: word.from, to: word.from + 4 })
      at = word.from + 4
      continue
    }
    // "the other 112,000" is what remains; "another 415" and "other figures" are not.
    const rest = word.folded === 'other' && readings[next]?.from === word.to + 1
    // "Made three trips" does something; "made up of three" tells parts.
    const plain = word.folded === 'made' && !/^\s+(?:up|out|of)\b/.test(text.slice(word.to, word.to + 5))
    push(rest ? 'k' : plain ? 'z' : (cues.get(word.folded) ?? 'z'), word)
    at = word.to
  }
  while (next < readings.length) figure()
  punctuate(at, text.length)
  return { tags: tags.join(''), spans, readings: indices }
}
