import type { Sentence } from '../../claims/index.js'
import { type Direction, sizeOf } from '../../quantity/index.js'
import { isHead, wordsOf } from '../joins/head-words.js'
import { levelsIn, type Stretch, stretchesAmong } from '../moves/levels.js'
import { toldIn } from '../moves/told.js'
import type { RankingFault } from './rankings.js'

const CONFIDENCE = 0.78
/** The sentences of a text in which its headline's news stands. */
const LEAD = 2
/** A headline that shares fewer telling words with the sentence of the later level may speak of something else. */
const LEAST_SHARED = 1
/** Standings of levels that words put before another, and not just in the last period. */
const EARLIER = 2
/** A change by a factor may be told for one so much smaller or larger: "doubles" of 1.8 and 2.6 times. */
const LOOSE = { below: 0.85, above: 1.4 } as const

const UP = 'rises?|rose|grows?|grew|climbs?|climbed|jumps?|jumped|surges?|surged|soars?|soared|increases?|increased|up'
const DOWN =
  'falls?|fell|drops?|dropped|declines?|declined|shrinks?|shrank|slides?|slid|slips?|slipped|dips?|dipped|slumps?|slumped|sinks?|sank|plunges?|plunged|plummets?|plummeted|decreases?|decreased|down'
const FACTORS: readonly (readonly [name: string, factor: number])[] = [
  ['hal(?:ves?|ved)', 0.5],
  ['doubles?|doubled', 2],
  ['triples?|tripled|trebles?|trebled', 3],
  ['quadruples?|quadrupled', 4],
]
/** A word of motion that ends a clause, or before where, when or to what level. */
const BEHIND =
  '(?=\\s*(?:$|[,;:.–—]|(?:to|at|in|on|by|for|as|after|from|over|amid|under|since|despite|again|sharply|slightly|further)\\b))'
const MOVE = new RegExp(
  `(?<![-’'])\\b(?:(?<up>${UP})${BEHIND}|(?<down>${DOWN})${BEHIND}|${FACTORS.map(([name], i) => `(?<f${i}>${name})`).join('|')})\\b`,
  'gi',
)
/** What is not told as done, or is told of part of what moved. */
const UNDONE =
  /\b(?:could|may|might|would|should|will|set|plans?|vows?|wants?|hopes?|aims?|not|no|never|if|fears?|warns?|calls?|urged?|slows?|slowing|stops?|halts?|pace|nearly|almost)\b[^,;:]{0,25}$|\bto $/i

/** The first statement of a headline. */
const CLAUSE =
  /^(?:(?![,;:|] | [–—-] | (?:but|as|while|whereas|despite|although|though|after|amid|with|and|even)\b).)*/i

interface Move {
  readonly from: number
  readonly to: number
  readonly direction: Direction
  /** By what it multiplies; null where only the way is told. */
  readonly factor: number | null
}

/**
 * Headlines that tell a move without its levels, or the other way round ("Sickness absence falls"), held against the only two
 * levels that the first sentences below tell apart in time ("9.4 days, up from 8.1").
 */
export function headlineMoves(sentences: readonly Sentence[]): RankingFault[] {
  return sentences.flatMap((head, i) => {
    const move = head.place === 'headline' ? moveIn(head.text) : null
    if (move === null) return []
    const lead = leadBehind(sentences, i)
    const points = lead.flatMap((sentence) =>
      levelsIn(sentence, toldIn(sentence)).map((level) => ({ ...level, away: 0 })),
    )
    const [first] = points
    if (first === undefined) return []
    const quantity = { ...first.claim.quantity, kind: 'percent' as const, unit: '%', per: null }
    const stretches = stretchesAmong(points, { claim: first.claim, quantity, direction: null }).filter(
      ({ from, to }) => from.standing() >= EARLIER && [from, to].some(({ claim }) => claim.quantity.unit !== '1'),
    )
    const words = wordsOf(head)
    const told = stretches.filter((stretch) => sharedWith(words, stretch, lead) >= LEAST_SHARED)
    if (told.length === 0 || told.length < stretches.length || told.some((stretch) => bearsOut(stretch, move)))
      return []
    return told.length === 1 ? [faultOf(head, move, told[0]!)] : []
  })
}

function moveIn(text: string): Move | null {
  const clause = CLAUSE.exec(text)![0]
  const [match, ...more] = [...clause.matchAll(MOVE)]
  if (match === undefined || more.length > 0 || UNDONE.test(text.slice(0, match.index))) return null
  const at = FACTORS.findIndex((_, i) => match.groups![`f${i}`] !== undefined)
  const factor = at < 0 ? null : FACTORS[at]![1]
  const direction = factor === null ? (match.groups!.up === undefined ? 'down' : 'up') : factor > 1 ? 'up' : 'down'
  return { from: match.index, to: match.index + match[0].length, direction, factor }
}

function leadBehind(sentences: readonly Sentence[], i: number): readonly Sentence[] {
  const { document } = sentences[i]!
  const lead: Sentence[] = []
  for (let k = i + 1; k < sentences.length && lead.length < LEAD && sentences[k]!.document === document; k++)
    if (!isHead(sentences[k]!)) lead.push(sentences[k]!)
  return lead
}

function sharedWith(words: ReadonlySet<string>, { to }: Stretch, lead: readonly Sentence[]): number {
  const sentence = lead.find(({ index }) => index === to.claim.sentence)
  if (sentence === undefined) return 0
  const own = wordsOf(sentence)
  return [...words].filter((word) => own.has(word)).length
}

const ratioOf = ({ start, end }: Stretch): number => sizeOf(end) / sizeOf(start)

function bearsOut(stretch: Stretch, { direction, factor }: Move): boolean {
  const ratio = ratioOf(stretch)
  if (factor === null) return ratio === 1 || ratio > 1 === (direction === 'up')
  return ratio >= factor * LOOSE.below && ratio <= factor * LOOSE.above
}

function faultOf(head: Sentence, { from, to, factor }: Move, stretch: Stretch): RankingFault {
  const [start, end] = [stretch.from.claim, stretch.to.claim]
  const ratio = ratioOf(stretch)
  const place =
    factor === null
      ? `${ratio > 1 ? 'more' : 'less'} than ${start.reading.text}`
      : `${Number(ratio.toPrecision(2))} times ${start.reading.text}`
  return {
    form: 'above',
    sentence: head,
    span: { from, to },
    label: end.reading.text,
    measure: 'the text below',
    place,
    steps: [`${end.reading.text} ${ratio > 1 ? '>' : '<'} ${start.reading.text}`],
    claims: [end, start],
    confidence: CONFIDENCE,
  }
}
