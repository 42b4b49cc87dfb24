import type { Claim, Sentence } from '../../claims/index.js'
import { claimSize } from '../comparable.js'
import type { Relation } from '../relation.js'
import { isAmount, isLike, isNearly, sumOf } from './amounts.js'
import { holds } from './surroundings.js'

const CONFIDENCE = 0.76
const FEWEST = 2
const MOST = 20

/** A line of a list: a label and its figure ("staff training: £23m", "Park,2260", "- 14 desks"). */
const LABELLED = /^[^.!?;]*\p{L}[^.!?;]*(?:[:,|\t–—=-]\s*|\s{2,})$/u
const AT_THE_END = /^\s*(?:\p{L}+\s*)?(?:\([^)]*\))?\s*[.;,]?(?:\s*and)?$/u
const TOTAL = /\b(?:totals?|sum|all|altogether|overall|together)\b/i
/** Before a figure in the line behind a list: it is that of all. */
const OF_ALL =
  /^(?:#\s*)?(?:all(?: of)?|all the|in all,?|altogether,?|together,?|(?:that|which|this) makes|making|total(?: of|:)?|a total of|between them,?)(?: (?:those|these|the|them|they|make|come to|came to|is|was|were))* ?$/i
/** Words of a line before a list that leave things out of it or tell of something else. */
const SOME =
  /\b(?:includ\w+|among(?:st)?|such as|highlights?|notabl[ey]|largest|biggest|top|main(?:ly)?|examples?|some of|e\.g\.|mostly)\b/i
/** Before a figure that is no whole of a list. */
const NO_WHOLE = /\b(?:up from|down from|than|average|per|each)\b[^.;:,]*$/i

/**
 * Lists of lines with a figure each whose whole the line before them gives ("How the £240m will be spent:"), or the line behind
 * them ("All 27 had gone home", "total,19000").
 */
export function itemisedSums(sentences: readonly Sentence[]): Relation[] {
  const found: Relation[] = []
  for (let i = 0; i < sentences.length; i++) {
    const items = itemsFrom(sentences, i)
    if (items.length < FEWEST) continue
    const end = i + items.length
    const relation = sumFor(items, sentences[i - 1] ?? null, sentences[end] ?? null, sentences[i]!)
    if (relation !== null) found.push(relation)
    i = end - 1
  }
  return found
}

/** The figures of the lines from sentence `i` on that make up one list. */
function itemsFrom(sentences: readonly Sentence[], i: number): Claim[] {
  const items: Claim[] = []
  const start = sentences[i]!
  for (let k = i; k < sentences.length && items.length < MOST; k++) {
    const sentence = sentences[k]!
    const item = itemOf(sentence)
    const last = sentences[k - 1]
    const isNext = k === i || (sentence.document === start.document && sentence.block === last!.block + 1)
    if (item === null || !isNext || sentence.place !== start.place) break
    if (items.length > 0 && (!isLike(item, items[0]!) || item.quantity.kind !== items[0]!.quantity.kind)) return []
    items.push(item)
  }
  const next = sentences[i + items.length]
  // A line without a figure may hide a part.
  return next?.document === start.document && next.place === 'item' && start.place === 'item' ? [] : items
}

/** The one figure of a line of a list; null where the sentence is none. */
function itemOf({ claims, text, place }: Sentence): Claim | null {
  const [claim] = claims
  if (claim === undefined || claims.length > 1 || claim.cell !== null || !isAmount(claim)) return null
  const [before, behind] = [text.slice(0, claim.mark.from), text.slice(claim.mark.to)]
  if (LABELLED.test(before) && AT_THE_END.test(behind)) return claim
  return place === 'item' && before === '' && /^ [\p{Ll}]/u.test(behind) && !/[.!?;:]./.test(behind) ? claim : null
}

function sumFor(
  items: readonly Claim[],
  before: Sentence | null,
  behind: Sentence | null,
  first: Sentence,
): Relation | null {
  const last = items.at(-1)!
  const wholes = [
    ...(before?.document === first.document ? leadingTo(before, items) : []),
    ...(behind?.document === first.document ? summingUp(behind, items) : []),
  ]
  const candidates = wholes.map((whole) => ({ whole, parts: items }))
  if (TOTAL.test(last.text.slice(0, last.mark.from))) candidates.push({ whole: last, parts: items.slice(0, -1) })
  const relations = candidates.flatMap(({ whole, parts }) =>
    parts.length >= FEWEST && parts.every((part) => claimSize(part) <= claimSize(whole) && !TOTAL.test(part.text))
      ? (sumOf(whole, parts, CONFIDENCE) ?? [])
      : [],
  )
  return relations.find(holds) ?? relations.find(isNearly) ?? null
}

/** The one figure of a line that leads to a list. */
function leadingTo({ text, claims, place }: Sentence, items: readonly Claim[]): readonly Claim[] {
  const isLead = /:\s*$/.test(text) || place === 'heading' || place === 'headline'
  const like = claims.filter(
    (claim) => isAmount(claim) && isLike(claim, items[0]!) && !NO_WHOLE.test(text.slice(0, claim.mark.from)),
  )
  return isLead && !SOME.test(text) && like.length === 1 ? like : []
}

/** The figure of all in the line behind a list. */
function summingUp({ text, claims }: Sentence, items: readonly Claim[]): readonly Claim[] {
  const [whole] = claims
  const isOfAll = whole !== undefined && OF_ALL.test(text.slice(0, whole.mark.from)) && isAmount(whole)
  return isOfAll && isLike(whole, items[0]!) ? [whole] : []
}
