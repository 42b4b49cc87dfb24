import type { Claim, Sentence } from '../../claims/index.js'
import { type Direction, type Quantity, sizeOf } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { isOfItsObject, OF_ITS_OWN, OTHER_BASIS } from './change-levels.js'
import { changeRelation, levelOf } from './change-relation.js'
import { isHead } from './head-words.js'
import { likened } from './likening.js'

const CONFIDENCE = 0.86
/** How many sentences back the levels stand. */
const REACH = 2
/** What takes up the sentences before. */
const THAT_IS =
  /^(?:[“"'‘(]?)(?:that|this|it)(?:['’]s|\s(?:is|was|means|represents|amounts to|works out at|comes to))\s(?:(?:now|thus|therefore|still|only|just|about|around|some|nearly|almost|exactly|roughly|over|more than|by)\s|(?:an?|the)\s(?:[a-z]+\s)?(?:increase|rise|fall|drop|cut|reduction|decline|decrease|jump|gain|growth|loss)\sof\s(?:about |around |some |nearly |almost |exactly |roughly |just )?)*$/i
const FALL = /\b(?:fall|drop|cut|reduction|decline|decrease|loss)\sof\s[a-z ]*$/i
const RISE = /\b(?:increase|rise|jump|gain|growth)\sof\s[a-z ]*$/i
/** Behind a share that has no word of its own for the change: how long that took. */
const IN_TIME =
  /^ (?:in|over|within) (?:the |just |only )?(?:[a-z]+ |\d+ )?(?:years?|months?|weeks?|days?|decades?)\b(?=\s*[.,;]|$)/i
/** Behind one that has: the end of what is said, not what else it is held against. */
const ENDS = /^(?: (?:more|fewer|less|higher|lower|up|down|dearer|cheaper))?\s*(?:[.,;:)–—”"’]|$)/i

/**
 * A sentence that sums up by what share two figures just told differ: "It logged 2,316 last year. In 2024 it was 1,930. That's
 * a fifth more." Silent where any two figures of one thing in those sentences lie as far apart; told where there are just
 * two, or, of a row of them, of the first and the last.
 */
export function summedUpChanges(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    const by = sentence.claims.find(({ quantity }) => quantity.kind === 'percent' || quantity.kind === 'ratio')
    if (by === undefined || isHead(sentence) || OTHER_BASIS.test(sentence.text) || isOfItsObject(by)) return []
    const [lead, behind] = [sentence.text.slice(0, by.mark.from), sentence.text.slice(by.mark.to)]
    if (!THAT_IS.test(lead) || OF_ITS_OWN.test(lead)) return []
    const direction = by.quantity.change ?? (FALL.test(lead) ? 'down' : RISE.test(lead) ? 'up' : null)
    if (direction === null ? !IN_TIME.test(behind) : !ENDS.test(behind)) return []
    return failing(by, direction, levelsBefore(sentences, i)) ?? []
  })
}

/** The figures of one thing in the last sentence, or the last two where that has no two. */
function levelsBefore(sentences: readonly Sentence[], i: number): readonly Claim[] {
  const { document, block } = sentences[i]!
  let levels: readonly Claim[] = []
  for (let k = i - 1; k >= i - REACH && k >= 0 && levels.length < 2; k--) {
    const sentence = sentences[k]!
    if (sentence.document !== document || sentence.block !== block) break
    levels = [...sentence.claims.filter(isLevel), ...levels]
  }
  const last = levels.at(-1)
  return levels.filter(({ quantity }) => likened(quantity, last!.quantity) !== null)
}

const KINDS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure', 'duration'])
const isLevel = ({ quantity, cell }: Claim): boolean =>
  cell === null && KINDS.has(quantity.kind) && quantity.change === null && quantity.stated.kind === 'decimal'

function failing(by: Claim, direction: Direction | null, levels: readonly Claim[]): Relation | null {
  const relations = levels.flatMap((from, k) =>
    levels.slice(k + 1).flatMap((to) => {
      const end = likened(to.quantity, from.quantity)
      if (
        end === null ||
        (from.subject.headClass !== null &&
          to.subject.headClass !== null &&
          from.subject.headClass !== to.subject.headClass)
      )
        return []
      return [relationOf(by, direction, from, to, end)]
    }),
  )
  const areKnown = relations.every((relation) => evaluate(relation) !== null)
  if (!areKnown || relations.some((relation) => evaluate(relation)!.holds)) return null
  // So many pairs has a row of two or more figures of one thing, and of nothing else.
  const isRow = relations.length === (levels.length * (levels.length - 1)) / 2
  return isRow && relations.length > 0 ? relations[levels.length - 2]! : null
}

/** The change between two levels in the order told, or the other way where the words say which is the larger. */
function relationOf(by: Claim, direction: Direction | null, from: Claim, to: Claim, end: Quantity): Relation {
  const isOther = direction !== null && sizeOf(from.quantity) > sizeOf(end) === (direction === 'up')
  const [start, last] = [levelOf(from), { claim: to, quantity: end }]
  return changeRelation(by, isOther ? last : start, isOther ? start : last, {
    direction,
    confidence: CONFIDENCE,
    origin: 'passage',
  })
}
