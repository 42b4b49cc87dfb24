import type { Sentence } from '../claims/index.js'
import { add, equalDecimals, nominal, sizeOf } from '../quantity/index.js'
import {
  hasOwnLevel,
  isFarOff,
  isInBrackets,
  isLevelItself,
  isOfFirstClause,
  isOfOwnBasis,
  isOfSome,
  isOfSubject,
} from './belied-changes.js'
import {
  isForNamed,
  isInterval,
  isOfAllCounts,
  isOfCapacity,
  isOfFormer,
  isOfLevelBefore,
  isOfNextThing,
  isOfOtherRate,
  isOfOtherThings,
  isOfTheOthers,
  isOneOfList,
  isOneOfSeveral,
  isOnRoundNumber,
  isSumOfThem,
} from './belied-rates.js'
import { isBeside } from './beside.js'
import { isShare } from './comparable.js'
import { evaluate } from './formulas.js'
import { likened } from './joins/likening.js'
import type { Relation, RelationKind, Term } from './relation.js'
import { isWithin, scopeOf } from './scopes.js'
import { type Sign, textBefore, textBehind } from './sign.js'
import { isLeftOver } from './sums/sums.js'

/** Words that stand for a group which the sentence made itself. */
const OF_THEM = /^ of (?:them|those|these|it|that)\b/i

/** "Two-fifths of the loans are on farms, and an eighth of those, £900 million, on orchards": of a part that has no figure. */
const isOfPart: Sign = ({ one, sentences }) => {
  const [share, whole] = [one('share')?.claim, one('whole')?.claim]
  if (share == null || whole == null || !OF_THEM.test(textBehind(share)) || isBeside(whole, share)) return false
  return sentences[share.sentence]!.claims.some((other) => other.index < share.index && isShare(other))
}

/** "€598m from employers and €322m from staff, together 23% of the payroll": a share of more than the figure before it. */
const isOfSeveral: Sign = ({ one }) => {
  const [part, share] = [one('part')?.claim, one('share')?.claim]
  if (part == null || share == null || !isBeside(part, share) || part.index > share.index) return false
  return /\b(?:together|combined|jointly|between them|in total)\b/i.test(
    share.text.slice(part.mark.to, share.mark.from),
  )
}

const OF_NAMED =
  /^ of (?!(?:the |this |that |its |their |our |all )*(?:total|whole|lot|sum|all|it|them|that|this|those|these)\b)/i
const MOST_NAMED = 5

/** "14,500, or one in nine of the city's workers": no cell under other heads is what a share names. */
const isOfOthers: Sign = ({ one, sentences }) => {
  const [share, whole] = [one('share')?.claim, one('whole')?.claim]
  if (share == null || whole == null || whole.cell === null || share.cell !== null) return false
  const lead = OF_NAMED.exec(textBehind(share))
  if (lead === null) return false
  const from = share.mark.to + lead[0].length
  const phrase = /^[^,.;:()]*/.exec(share.text.slice(from))![0]
  const named = sentences[share.sentence]!.clause.words.filter(
    (word) => word.from >= from && word.to <= from + phrase.length,
  )
    .slice(0, MOST_NAMED)
    .filter(({ weight }) => weight >= 1)
  const { headClass, words } = whole.subject
  // "84 beds, 14% of the stock": where the table counts beds, the stock is of beds.
  const counted = one('part')?.claim?.subject.headClass ?? null
  if (counted !== null && (counted === headClass || words.has(counted))) return false
  return named.length > 0 && named.every((word) => word.class !== headClass && !words.has(word.class))
}

const COMPARED_WITH =
  /\b(?:compared (?:with|to)|against|versus|vs\.?|instead of|(?:up|down) from|after)\s+(?:only |just |about |the )?(?:usual |normal )?$/i

/** "£108 million, or 0.6% of all loans, compared with £84 million, or 0.5%": of the whole at the other time. */
const isOfOtherTime: Sign = ({ one }) => {
  const [part, share, whole] = [one('part')?.claim, one('share')?.claim, one('whole')?.claim]
  if (share == null || whole == null) return false
  // "48 trains instead of 210, a third of them to the coast": of those that there are.
  if (isBeside(whole, share)) return COMPARED_WITH.test(textBefore(whole)) && OF_THEM.test(textBehind(share))
  return [part, share].some((claim) => claim != null && isBeside(claim, share) && COMPARED_WITH.test(textBefore(claim)))
}

/** "Three quarters are now in the bag": without a hyphen and without "of" these are as likely stretches of a year. */
const isStretchOfYear: Sign = ({ one }) => {
  const share = one('share')?.claim
  return share != null && /\b[a-z]+ quarters$/i.test(share.reading.text) && !/^ of\b/i.test(textBehind(share))
}

/** "A third, 450 in all, of those 832": what a share is set beside is a part; "of the rest, 224 …" begins another count. */
const PART_OF_THEM =
  /(?:\b(?:of|among) (?:them|those|these)|\b[oO](?:f|ut of) the (?:remainder|rest|others))[^.;:\d]{0,12}$/

const isPartItself: Sign = ({ one }) => {
  const whole = one('whole')?.claim
  return whole != null && PART_OF_THEM.test(textBefore(whole))
}

/** "8 out of 10 for kindness, 9 for quiet and 6 for food": what marks are out of is made up of none of them. */
const isOfMarks: Sign = ({ one, relation: { terms } }) => {
  const whole = one('whole')?.claim
  if (whole == null || !/\bout of (?:a possible |the |some )?$/i.test(textBefore(whole))) return false
  return terms.every(({ role, claim }) => role !== 'part' || (claim !== null && claim.index > whole.index))
}

/** Parts come to most of their whole, whichever of them is wrong, unless the words say for sure that they are all. */
const LEAST_OF_WHOLE = 0.7
const SURELY_ALL = 0.9

const areSome: Sign = ({ relation: { terms, origin, complete, confidence }, one }) => {
  const whole = one('whole')
  if (whole === undefined || origin !== 'sentence' || !complete || confidence >= SURELY_ALL) return false
  const sum = terms.reduce((total, { role, quantity, sign }) => {
    return role === 'whole' ? total : total + sign * sizeOf(quantity)
  }, 0)
  return sum < LEAST_OF_WHOLE * sizeOf(whole.quantity)
}

/** What is said of a figure right behind it, where it counts nothing by name: "and nine died". */
const PREDICATE =
  /^ (?:\p{Ll}{2,}(?<!hundr|unit)ed|died|were|was|had|have|has|lost|fell|went|got|made|came|left|took|won|gave|kept|did|ran|saw|survived)\b(?! (?:by|at|in|with)\b)/u

/** "Of 21 whales hit 14 were calves, and nine died": a count by another question is no part of the same whole. */
const isAskedOtherwise: Sign = ({ relation: { terms, told }, one }) => {
  // Shares of everything there is are not asked apart.
  if (told === true || one('whole')?.claim === null) return false
  const parts = terms.flatMap(({ role, claim }) =>
    role === 'part' && claim !== null && claim.cell === null ? [claim] : [],
  )
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined || first === last || !isBeside(first, last)) return false
  return PREDICATE.test(textBehind(last)) && !PREDICATE.test(textBehind(first))
}

/** "90,000 hens: 42,000 at one farm, 30,000 at another and 18,000 at a third": all of them are parts of a fourth figure. */
const areAllParts: Sign = ({ relation: { terms }, one, sentences }) => {
  const whole = one('whole')
  if (whole?.claim == null || whole.claim.cell !== null || terms.length < FEWEST_TERMS) return false
  const unit = whole.quantity
  let sum = nominal(unit.stated)
  for (const { role, quantity } of terms) {
    const same = role === 'whole' ? null : likened(quantity, unit)
    if (role !== 'whole' && same === null) return false
    if (same !== null) sum = add(sum, nominal(same.stated))
  }
  const { document, sentence } = whole.claim
  const last = Math.max(sentence, ...terms.map(({ claim }) => claim?.sentence ?? sentence))
  return sentences
    .slice(Math.max(0, sentence - BACK), last + AHEAD + 1)
    .filter((other) => other.document === document)
    .some(({ claims }) =>
      claims.some((claim) => {
        const same = likened(claim.quantity, unit) ?? (likened(unit, claim.quantity) === null ? null : claim.quantity)
        return same !== null && equalDecimals(nominal(same.stated), sum)
      }),
    )
}

/** "Of 31 sales, 15 were below the median and 15 above": the one in the middle is in neither half. */
const isBesideMedian: Sign = ({ relation: { terms }, one }) => {
  const whole = one('whole')
  const parts = terms.filter(({ role }) => role === 'part').map(({ quantity }) => sizeOf(quantity))
  if (whole?.claim == null || parts.length !== 2 || parts[0] !== parts[1]) return false
  return sizeOf(whole.quantity) === 2 * parts[0]! + 1 && /\b(?:median|middle|mid-?point)\b/i.test(whole.claim.text)
}

/** "212 said about right, 187 too little and 96 too much. Nine left it blank": what the parts leave is told. */
const isLeftTold: Sign = ({ relation, one, sentences }) => {
  const whole = one('whole')?.claim
  const parts = relation.terms.flatMap(({ role, claim }) => (role === 'part' && claim !== null ? [claim] : []))
  const last = parts.at(-1)
  if (whole == null || whole.cell !== null || last === undefined || last.cell !== null) return false
  return evaluate(relation)?.holds === false && isLeftOver({ whole, parts }, last.sentence, sentences)
}

const FEWEST_TERMS = 3
/** How many sentences before a whole and behind its parts the figure may stand of which all are parts. */
const BACK = 3
const AHEAD = 1

/** "8 times earnings of £62.5m, and 0.8 times sales of £625m": what one multiple is of is not what the next is. */
const isOfOtherMultiple: Sign = ({ one, sentences }) => {
  const [left, ratio] = [one('left')?.claim, one('ratio')?.claim]
  if (left == null || ratio == null || !isBeside(left, ratio) || left.index > ratio.index) return false
  return sentences[left.sentence]!.claims.some(
    (other) =>
      other !== ratio &&
      other.index < left.index &&
      other.quantity.kind === 'multiple' &&
      /^[^,;.]*\bof\s+(?:the |a |about )?$/.test(left.text.slice(other.mark.to, left.mark.from)),
  )
}

/** "$699, or $849 with twice the storage": of something that the amounts do not measure. */
const isOfOtherMeasure: Sign = ({ one }) => {
  const [left, ratio, right] = [one('left'), one('ratio')?.claim, one('right')]
  if (ratio == null || left?.quantity.kind !== 'money' || right?.quantity.kind !== 'money') return false
  const noun = /^ the ([a-z]+)/i.exec(textBehind(ratio))?.[1]
  return noun !== undefined && !OF_MONEY.test(noun)
}
const OF_MONEY =
  /^(?:price|cost|amount|sum|figure|rate|fee|pay|wage|value|budget|level|total|profit|loss|bill|fare|rent|debt|income|revenue|turnover|size|average|median|previous|usual|going|national|money|salary|grant)s?$/i

/** "Among women it fell by a third", "an earlier trial showed 49%": held against figures of another sentence that are of all. */
const isOfOtherScope: Sign = ({ relation, sentences }) => {
  const result = evaluate(relation)
  const target = result?.target.claim
  if (result == null || result.holds || target == null || target.cell !== null) return false
  const away = relation.terms.flatMap(({ claim }) => (claim === null || isBeside(claim, target) ? [] : [claim]))
  const sentence = sentences[target.sentence]
  if (away.length === 0 || sentence === undefined) return false
  const scope = scopeOf(target, sentence)
  if (scope === null) return false
  return away.some(
    (claim) => !isWithin(scope, sentence, claim, claim.cell === null ? sentences[claim.sentence] : undefined),
  )
}

/** "All but four in a hundred of them came back": the rest of what the figures make. */
const isAllBut: Sign = ({ one }) => {
  const share = one('share')?.claim
  return share != null && /\b(?:all|everyone|everything) (?:but|except) (?:for )?$/i.test(textBefore(share))
}

/** "Income 2.9 million: sponsors 1.3m, tickets 0.7m, other 0.3m": one of a list behind a colon, whose whole stands before it. */
const isOfList: Sign = ({ relation: { terms }, one }) => {
  const whole = one('whole')?.claim
  if (whole == null || whole.cell !== null || !LIST_BEFORE.test(textBefore(whole))) return false
  const parts = terms.flatMap(({ role, claim }) => (role === 'whole' ? [] : [claim]))
  const last = parts.at(-1)
  if (!parts.every((claim) => claim !== null && isBeside(claim, whole) && claim.index > whole.index)) return false
  return LIST_BEHIND.test(whole.text.slice(whole.mark.to, last!.mark.from))
}
/** A colon, names and figures with commas between, and the name of the figure. */
const LIST_BEFORE = /:\s(?:[a-zÀ-ɏ]+\s){1,4}(?:[£$€]?\d[^,;:]{0,12},\s(?:[a-zÀ-ɏ]+\s){1,4})*$/i
const LIST_BEHIND = /^,\s(?:[a-zÀ-ɏ]+\s){1,4}(?:[£$€]?\d[^,;:]{0,12}(?:,|\sand)\s(?:[a-zÀ-ɏ]+\s){1,4})*$/i

/** "9,600 meals to 1,150 children, about 40% of whom …": they are the whole of that. */
const areWhole: Sign = ({ one }) => {
  const [part, share] = [one('part')?.claim, one('share')?.claim]
  if (part == null || share == null || !isBeside(part, share) || part.index !== share.index - 1) return false
  return /^ of (?:whom|which)\b/i.test(textBehind(share))
}

/** "1,900 trees of 31 kinds, about half of them …": no part of what is smaller. */
const isBeyondWhole: Sign = ({ one }) => {
  const [part, share, whole] = [one('part'), one('share'), one('whole')]
  if (part?.claim == null || share === undefined || whole?.claim == null || share.quantity.change !== null) return false
  const isBelowOne = sizeOf(share.quantity) <= (share.quantity.kind === 'percent' ? 100 : 1)
  return isBelowOne && sizeOf(part.quantity) > BEYOND * sizeOf(whole.quantity)
}
const BEYOND = 10

const SIGNS: Partial<Record<RelationKind, readonly Sign[]>> = {
  share: [
    isOfSeveral,
    isBeyondWhole,
    areWhole,
    isOfPart,
    isOfOthers,
    isOfOtherTime,
    isStretchOfYear,
    isAllBut,
    isOfOtherScope,
  ],
  parts: [isOfList, isPartItself, isOfMarks, areSome, isAskedOtherwise, areAllParts, isBesideMedian, isLeftTold],
  change: [
    isOfOwnBasis,
    isInBrackets,
    isOfFirstClause,
    isOfSome,
    hasOwnLevel,
    isFarOff,
    isLevelItself,
    isOfSubject,
    isOfOtherScope,
  ],
  ratio: [isOfOtherMultiple, isOfOtherMeasure, isOfOtherScope],
  product: [isSumOfThem, isOneOfSeveral, isOfFormer, isForNamed, isOfCapacity],
  average: [
    isOfOtherThings,
    isOfAllCounts,
    isOnRoundNumber,
    isOfFormer,
    isOfOtherRate,
    isOneOfList,
    isOfLevelBefore,
    isForNamed,
    isInterval,
    isOfCapacity,
    isOfTheOthers,
    isOfNextThing,
    isOfOtherScope,
  ],
}

/** The relations that nothing in the sentences of their figures belies; `sentences` are those of the set. */
export function unbelied(relations: readonly Relation[], sentences: readonly Sentence[]): readonly Relation[] {
  return relations.filter((relation) => {
    const one = (role: string): Term | undefined => relation.terms.find((term) => term.role === role)
    return !(SIGNS[relation.kind] ?? []).some((sign) => sign({ relation, one, sentences }))
  })
}
