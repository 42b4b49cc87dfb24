import type { Ranking } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import type { Document } from '../../documents/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { byStory, type Contest, tableContests } from './contests.js'
import { beatenExtremes } from './extremes.js'
import { headlineMoves } from './headline-moves.js'
import { majorityFaults } from './majorities.js'
import type { Measure } from './measure.js'
import { evidenceFor, plausible } from './measures.js'
import { type Mention, mentionsIn } from './names.js'
import { passageContests } from './passages.js'
import { sideBySideFaults } from './side-by-side.js'
import { sinceFaults } from './since.js'
import { above, canHold, rivalsOf, standings } from './standing.js'
import { listOf, sidesOf, subjectsOf } from './subjects.js'
import { toldRankFaults } from './told.js'

/** A statement that ranks things, which no measure in the set bears out. */
export interface RankingFault {
  readonly form: Ranking['form']
  readonly sentence: Sentence
  /** The words that rank, in the sentence. */
  readonly span: Span
  /** The thing spoken of, and the measure that it was held to. */
  readonly label: string
  readonly measure: string
  /** Where it stands by that measure: "number 4 of 5". */
  readonly place: string
  /** Competitors in order with their figures. */
  readonly steps: readonly string[]
  /** The figures that decide, the subject's first. */
  readonly claims: readonly Claim[]
  /** 0…1. */
  readonly confidence: number
}

/** A measure by which a statement fails, with what speaks for its being the one meant. */
interface Failure {
  readonly contest: Contest
  readonly measure: Measure
  readonly subject: number
  readonly order: readonly number[]
  readonly end: 'high' | 'low'
  readonly evidence: number
}

/** A verdict on a statement: it holds by some measure, fails by all that may be meant, or nothing measures it. */
type Verdict = 'holds' | 'unknown' | readonly Failure[]

/**
 * The statements of a set that put things in an order which no plausible measure of their story gives; `stories` names
 * the story of each document.
 */
export function rankingFaults(
  documents: readonly Document[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  stories: readonly number[],
): RankingFault[] {
  let contests: ReadonlyMap<number, readonly Contest[]> | null = null
  const faults = sentences.flatMap((sentence, position) => {
    const { rankings } = sentence.said
    if (rankings.length === 0) return []
    contests ??= byStory([...tableContests(documents, claims), ...passageContests(sentences)], stories)
    const field = contests.get(stories[sentence.document]!) ?? []
    return rankings.flatMap((ranking) => {
      const failures: Failure[] = []
      for (const contest of field) {
        const verdict = judge(ranking, sentence, sentences[position - 1], contest, documents)
        // A passage bears out nothing that it says itself.
        if (verdict === 'holds' && isOwn(contest, sentence)) continue
        if (verdict === 'holds') return []
        if (verdict !== 'unknown') failures.push(...verdict)
      }
      const [best] = failures.sort((a, b) => b.evidence - a.evidence)
      return best === undefined ? [] : [faultOf(ranking, sentence, best)]
    })
  })
  const told = [
    ...faults,
    ...toldRankFaults(sentences, stories),
    ...sinceFaults(claims, sentences, stories),
    ...beatenExtremes(sentences),
    ...majorityFaults(sentences),
    ...headlineMoves(sentences),
  ]
  const taken = new Set(told.map(({ sentence }) => sentence))
  return [...told, ...sideBySideFaults(sentences.filter((sentence) => !taken.has(sentence)))]
}

const isOwn = ({ passage }: Contest, { index }: Sentence): boolean =>
  passage !== null && passage.from <= index && passage.to >= index

function judge(
  ranking: Ranking,
  sentence: Sentence,
  previous: Sentence | undefined,
  contest: Contest,
  documents: readonly Document[],
): Verdict {
  if (isElsewhere(ranking, sentence, contest, documents)) return 'unknown'
  const mentions = mentionsIn(wordsOf(sentence.text), contest.names).filter(({ index }) => contest.competes[index])
  switch (ranking.form) {
    case 'rank':
    case 'alone': {
      // "The most popular names were Freya, with nine, and Leo, with 11": all that are named are.
      if (contest.passage !== null && areAllNamed(ranking, sentence, mentions, contest)) return 'unknown'
      const subjects = subjectsOr(ranking, sentence, previous, mentions, contest)
      return subjects.length === 0 ? 'unknown' : judgeSubjects(ranking, sentence, contest, subjects)
    }
    case 'order': {
      const list = listOf(ranking, sentence.text, mentions)
      return list.length < 3 ? 'unknown' : judgeChain(ranking, sentence, contest, list)
    }
    case 'above': {
      const sides = sidesOf(ranking, mentions)
      const pair = sides === null ? [] : [sides.above, sides.below]
      return pair.length < 2 ? 'unknown' : judgeChain({ ...ranking, end: 'high' }, sentence, contest, pair)
    }
    default:
      return ranking.form satisfies never
  }
}

/** Whether a plural superlative is said of all that the passage names. */
const areAllNamed = (
  ranking: Ranking,
  { text }: Sentence,
  mentions: readonly Mention[],
  { competes }: Contest,
): boolean =>
  /^[^.;:,]{0,30}\b(?:were|are)\b/.test(text.slice(ranking.to)) &&
  competes.every((own, i) => !own || mentions.some(({ index, from }) => index === i && from > ranking.to))

/** The subject, looked for in the sentence before where this one begins with a pronoun. */
function subjectsOr(
  ranking: Ranking,
  sentence: Sentence,
  previous: Sentence | undefined,
  mentions: readonly Mention[],
  contest: Contest,
): number[] {
  const own = subjectsOf(ranking, sentence.text, mentions)
  if (own.length > 0) return own
  // "It is our second-largest source, ahead of grants": what else is named is what it is held against.
  if (!TAKES_UP.test(sentence.text) && !/\bit\b[^.;:]{0,25}$/.test(sentence.text.slice(0, ranking.from))) return []
  if (previous?.block !== sentence.block) return []
  if (mentions.some(({ to }) => to <= ranking.from)) return []
  if (previous.document !== sentence.document) return []
  const earlier = mentionsIn(wordsOf(previous.text), contest.names).map(({ index }) => index)
  return [...new Set(earlier)].filter((index) => contest.competes[index])
}

const TAKES_UP = /^["“‘]?(?:It|This|That|They)\b/
const PAST =
  /\b(?:last (?:year|time|month|quarter|week)|previous\w*|formerly|used to|once|ago|then|at the time|had been|earlier)\b/i
const WITHIN = /\b(?:in|of|across|among|outside|inside|for) (?:the )?((?:\p{Lu}[\p{L}'’-]+ ?)+)/gu

/** Whether a statement speaks of another field or another time than a table. */
function isElsewhere(ranking: Ranking, sentence: Sentence, contest: Contest, documents: readonly Document[]): boolean {
  const clause = sentence.text.slice(ranking.clause.from, ranking.clause.to)
  const heads = [contest.caption, ...contest.measures.map(({ label }) => label)].join(' ')
  const years = clause.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  if (years.some((year) => !heads.includes(year)) && years.length > 0) return true
  if (years.length === 0 && PAST.test(sentence.text.slice(Math.max(0, ranking.from - 40), ranking.to + 40))) {
    if (!contest.measures.some(({ label }) => /\d/.test(label))) return true
  }
  const named = [...sentence.text.slice(ranking.to, ranking.clause.to).matchAll(WITHIN)]
  if (named.length === 0) return false
  const titles =
    `${documents.map(({ title }) => title ?? '').join(' ')} ${heads} ${contest.names.labels.join(' ')}`.toLowerCase()
  return named.some((match) => {
    const name = match[1]!.trim().toLowerCase()
    return !name.split(' ').some((word) => titles.includes(word))
  })
}

/** Rows of times: what gains there goes down. */
const OF_TIME = /[,(]\s?(?:[nµum]?s|secs?|seconds?|mins?|minutes?|h|hours?)\)?$|\b(?:latency|time|duration|delay)\b/i
const GAINS = /\b(?:(?:gain|benefit|profit)(?:s|ed|ing)?|improv(?:e[sd]?|ing|ements?))\b/i

/** Whether more is better only its subject tells: what is best or worst, or gains, stands at either end. */
function endsOf(ranking: Ranking, measure: Measure, label: string, text: string): readonly ('high' | 'low')[] {
  if (ranking.end === 'either' || ranking.judging) return ['high', 'low']
  // "The sharpest change of all", where everything fell, is the deepest fall.
  if (ranking.aspect === 'move' && areFalls(measure)) return ['low']
  const isOfTime = measure.relative && OF_TIME.test(label) && !/fast|speed|gain|sav|improv/i.test(measure.label)
  if (isOfTime && GAINS.test(text.slice(ranking.clause.from, ranking.clause.to))) return ['high', 'low']
  return measure.lowFirst && ranking.placed ? ['low', 'high'] : [ranking.end]
}

/** "/matrix improved most", where every row went down: the most is the least of them. */
const isOfFalls = ({ clause }: Ranking, measure: Measure, text: string): boolean =>
  areFalls(measure) && GAINS.test(text.slice(clause.from, clause.to))

const areFalls = ({ kind, entries }: Measure): boolean =>
  kind === 'change' && entries.every((entry) => entry === null || entry.high <= 0)

function judgeSubjects(ranking: Ranking, sentence: Sentence, contest: Contest, subjects: readonly number[]): Verdict {
  const failures: Failure[] = []
  for (const measure of plausible(ranking, sentence, contest, subjects)) {
    for (const subject of subjects) {
      if (measure.entries[subject] == null) continue
      const rivals = rivalsOf(measure, contest.competes, subject)
      if (rivals === 0) continue
      if (ranking.among !== null && ranking.among !== rivals + 1) continue
      if (measure.places && places(measure, subject, ranking.rank)) return 'holds'
      if (ranking.placed && isInPlace(contest, subject, ranking.rank)) return 'holds'
      if (isOfFalls(ranking, measure, sentence.text)) continue
      const ends = endsOf(ranking, measure, contest.names.labels[subject]!, sentence.text)
      const holds = (competes: readonly boolean[]): boolean =>
        ends.some((end) =>
          ranking.form === 'alone'
            ? standsAlone(measure, competes, subject, end)
            : canHold(measure, competes, subject, ranking.rank, end, contest.passage === null),
        )
      if (holds(contest.competes) || holds(blockOf(contest, subject))) return 'holds'
      const order = standings(measure, contest.competes, ends[0]!)
      const evidence = evidenceFor(ranking, sentence, contest, measure, subject)
      if (evidence !== null) failures.push({ contest, measure, subject, order, end: ends[0]!, evidence })
    }
  }
  return failures.length === 0 ? 'unknown' : failures
}

/** The competitors of a subject that stand in its block of the table. */
const blockOf = ({ competes, groups }: Contest, subject: number): readonly boolean[] =>
  competes.map((own, i) => own && groups[i] === groups[subject])

/** Whether a row has a place by the order of its table: league and medal tables are printed so. */
const isInPlace = ({ competes, passage }: Contest, subject: number, rank: number): boolean =>
  passage === null && competes[subject]! && competes.slice(0, subject + 1).filter((own) => own).length === rank

const places = (measure: Measure, subject: number, rank: number): boolean => measure.entries[subject]?.low === rank

/** Whether a competitor can be the only one that moved in a direction. */
function standsAlone(measure: Measure, competes: readonly boolean[], subject: number, end: 'high' | 'low'): boolean {
  const sign = end === 'high' ? 1 : -1
  const surely = (i: number, way: number): boolean => {
    const entry = measure.entries[i]
    return entry != null && (way > 0 ? entry.low > 0 : entry.high < 0)
  }
  if (surely(subject, -sign)) return false
  return !measure.entries.some((_, i) => i !== subject && competes[i] && surely(i, sign))
}

/** A list that must fall (or rise) along a measure. */
function judgeChain(ranking: Ranking, sentence: Sentence, contest: Contest, chain: readonly number[]): Verdict {
  const failures: Failure[] = []
  for (const measure of plausible(ranking, sentence, contest, chain)) {
    const entries = chain.map((index) => measure.entries[index] ?? null)
    if (entries.some((entry) => entry === null)) continue
    const runs = (end: 'high' | 'low'): boolean =>
      entries.every(
        (entry, i) => i === 0 || !(end === 'high' ? above(entry!, entries[i - 1]!) : above(entries[i - 1]!, entry!)),
      )
    const end = ranking.end === 'low' ? 'low' : 'high'
    if (runs(end) || (measure.lowFirst && runs(end === 'high' ? 'low' : 'high'))) return 'holds'
    const order = standings(measure, contest.competes, end).filter((index) => chain.includes(index))
    const subject = chain.find((index, i) => index !== order[i]) ?? chain[0]!
    const evidence = evidenceFor(ranking, sentence, contest, measure, subject)
    if (evidence !== null) failures.push({ contest, measure, subject, order, end, evidence })
  }
  return failures.length === 0 ? 'unknown' : failures
}

const BASE = 0.56
const MOST = 0.92
const SHOWN = 7

function faultOf(ranking: Ranking, sentence: Sentence, failure: Failure): RankingFault {
  const { contest, measure, subject, order, end, evidence } = failure
  const name = (index: number): string => contest.names.labels[index]!
  const figure = (index: number): string =>
    measure.entries[index]!.claims.map(({ reading }) => reading.text).join(' from ')
  const place = order.indexOf(subject) + 1
  const line = order.slice(0, SHOWN).map((index) => `${name(index)} ${figure(index)}`)
  const rivals = order.filter((index) => index !== subject)
  const rival = rivals[Math.min(rivals.length - 1, Math.max(0, ranking.rank - 1))]
  return {
    form: ranking.form,
    sentence,
    span: { from: ranking.from, to: ranking.to },
    label: name(subject),
    measure: measure.label.trim() === '' ? 'the table' : measure.label,
    place: `number ${place} of ${order.length}${end === 'high' ? '' : ', lowest first'}`,
    steps: [`${measure.label}: ${line.join(', ')}${order.length > SHOWN ? ' …' : ''}`],
    claims: [subject, ...(rival === undefined ? [] : [rival])].flatMap((index) => measure.entries[index]?.claims ?? []),
    confidence: Math.min(MOST, BASE + evidence),
  }
}
