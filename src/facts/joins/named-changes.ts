import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, significantDigits, subtract, toUnitOf } from '../../quantity/index.js'
import { isBeside } from '../beside.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { isOfOthers, isSized, levelBefore, levelBeside, OTHER_BASIS } from './change-levels.js'
import { changeBetween } from './change-relation.js'
import { isAmountSlip, isSlip } from './changes.js'
import { isHead } from './head-words.js'
import { type Seconded, secondsIn } from './level-index.js'
import type { LevelPair } from './levels.js'
import { thingOf } from './things.js'

/** With a slip of the pen that explains it, and without one but for just one pair of levels. */
const SLIPPED = 0.8
const PLAIN = 0.75
/** What a change is told against when it is not the level of the last period. */
const ELSEWHEN =
  /\b(?:since|over the (?:past|last|next)|in (?:the )?(?:past|last|next|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|decades)|planned|forecasts?|expected|targets?|budgeted|would|could|might|may|if|each|every|a (?:day|week|month|year) (?:each|more))\b/i
/** Words of a thing that tell it from no other. */
const VAGUE = /^(?:total|overall|side|number|level|whole|entire|sum|combin|amount|figur|rate|share)$/

/**
 * Changes told of a thing by its name, without the levels that they lie between ("costs went up by a tenth"), held against
 * the levels that a table or another text sets side by side under that name. Only what fails is given, and only where no
 * levels under any word of the name bear it out and no other text has the same change. `pairs` are those of the story.
 */
export function namedChanges(
  pairs: readonly LevelPair[],
  told: readonly Sentence[],
  sentences: readonly Sentence[],
): Relation[] {
  if (pairs.length === 0) return []
  const isSeconded = secondsIn(told)
  return told.flatMap((sentence, i) => {
    if (isHead(sentence) || OTHER_BASIS.test(sentence.text) || ELSEWHEN.test(sentence.text)) return []
    return sentence.claims.flatMap((by) => {
      if (by.quantity.change === null || by.quantity.per !== null || isOfOthers(by) || isComing(by)) return []
      if ((levelBeside(by, sentence) ?? levelBefore(by, sentence, told[i - 1])) !== null) return []
      const thing = thingOf(by, sentence)
      return thing.size === 0 ? [] : (failing(by, thing, pairs, isSeconded, sentences) ?? [])
    })
  })
}

/** "Fares go up 5% on 1 April" is yet to come; "up 7.5%, from 44 million to 47.3" gives its own levels. */
const isComing = ({ text, mark }: Claim): boolean =>
  (/\b(?:go(?:es)?|going) (?:up|down)\b[^.;:]{0,25}$/i.test(text.slice(0, mark.to)) &&
    /^ (?:on|from|in|next|this|with effect)\b/i.test(text.slice(mark.to))) ||
  /^,? from [^.;:]{0,30}\d[^.;:]{0,30} to\b/i.test(text.slice(mark.to))

interface Candidate {
  readonly relation: Relation
  readonly holds: boolean
  /** Whether the levels stand under the very name, and under one word of it at least. */
  readonly named: boolean
  readonly loose: boolean
}

function failing(
  by: Claim,
  thing: ReadonlySet<string>,
  pairs: readonly LevelPair[],
  isSeconded: Seconded,
  sentences: readonly Sentence[],
): Relation | null {
  const isOwn = (level: Claim): boolean => level.document === by.document
  const candidates = pairs.flatMap((pair): Candidate[] => {
    if (!isSized(pair.to, by) || isBeside(pair.from, by)) return []
    const words = wordsOf(pair, by, sentences)
    const shared = [...thing].filter((word) => words.has(word)).length
    if (shared === 0) return []
    const relation = changeBetween(by, pair.from, pair.to, {
      confidence: PLAIN,
      origin: isOwn(pair.from) && isOwn(pair.to) ? 'passage' : 'documents',
    })
    const result = relation === null ? null : evaluate(relation)
    if (relation === null || result === null) return []
    const named = isNamed(pair, thing, words)
    return [{ relation, holds: result.holds, named, loose: pair.loose === true }]
  })
  if (candidates.some(({ holds }) => holds)) return null
  const named = candidates.filter((candidate) => candidate.named && !candidate.loose)
  if (named.length === 0 || isSeconded(by, by)) return null
  const forward = named.filter(({ relation }) => movesAs(relation))
  const slipped = forward.find(({ relation }) => isSlip(relation) || isAmountSlip(relation))
  if (slipped !== undefined) return { ...slipped.relation, confidence: SLIPPED }
  if (by.quantity.kind === 'money' || by.quantity.kind === 'count' || by.quantity.kind === 'measure') return null
  const [only] = forward
  return only === undefined || new Set(forward.map(keyOf)).size > 1 ? null : { ...only.relation, confidence: PLAIN }
}

const keyOf = ({ relation }: Candidate): string =>
  relation.terms
    .slice(0, 2)
    .map(({ quantity }) => significantDigits(nominal(quantity.stated)))
    .join(' ')

/** The words that two levels stand under; the sentence of the change itself, right above a table, names none of its rows. */
function wordsOf({ from, to }: LevelPair, by: Claim, sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const claim of [from, to]) {
    const { cell } = claim
    if (cell?.caption.includes(by.text)) {
      for (const word of [...cell.rowWords, ...cell.columnWords, ...cell.sectionWords]) words.add(word)
    } else if (cell !== null) for (const word of claim.subject.words.keys()) words.add(word)
    else for (const word of sentences[claim.sentence]!.clause.words) if (word.class !== '') words.add(word.class)
  }
  return words
}

/** How near a word of the name must stand to a level in running text. */
const NEAR = 0.3

/** Whether a name is that of the levels: all its words are theirs, and it says a name of the row that they stand in. */
function isNamed({ from, to }: LevelPair, thing: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const telling = [...thing].filter((word) => !VAGUE.test(word))
  if (telling.length === 0 || !telling.every((word) => words.has(word))) return false
  const isNear = ({ subject }: Claim, word: string): boolean => (subject.words.get(word) ?? 0) >= NEAR
  if (to.cell === null) return telling.some((word) => isNear(to, word) || isNear(from, word))
  return to.cell.names.some((name) => {
    const own = name.filter((word) => !VAGUE.test(word))
    return own.length > 0 && own.every((word) => thing.has(word))
  })
}

/** Whether the levels lie in the direction that is told. */
function movesAs({ terms, direction }: Relation): boolean {
  const apart = difference(terms[0]!.quantity, terms[1]!.quantity)
  return apart !== null && apart.mantissa !== 0n && apart.mantissa > 0n === (direction === 'up')
}

function difference(from: Claim['quantity'], to: Claim['quantity']): ReturnType<typeof subtract> | null {
  const same = toUnitOf(from, to)
  return same === null ? null : subtract(nominal(to.stated), nominal(same.stated))
}
