import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import { likened } from '../joins/likening.js'
import { relationOf, termFor } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { multiplesMeant } from './meaning.js'
import type { Named, Namer, Naming } from './naming.js'

const CONFIDENCE = 0.8
/** Figures that stand farther from a multiple than this are of another measure. */
const NEAR = 2.6

const SIZE = '(?:size|number|amount|sum|total|rate|value|figure|level|share|bill|cost|price|output|area|weight|length)'
/** Between a multiple and the name of what it is of. */
const OF_NAME = new RegExp(
  `^(?: as [a-zÀ-ɏ-]+(?: [a-zÀ-ɏ-]+)? as|(?: in)? (?:that|those) (?:of|for|from|in|at)|(?: the)? ${SIZE} (?:of|for|in|at)|)\\s+(?:in |at |on |by |for )?(?:the |its |their |our )?$`,
  'i',
)
/** Between a name and the multiple that is told of it: a verb and what belongs to it, and no other thing. */
const SUBJECT = /^(?:['’]s)?(?! and\b| or\b)[^,;:.()\d]{1,50}$/
/** Between two multiples of one thing: the object of the first stands before. */
const CARRIED = /^,? and\s+$/
/** Between a figure and the multiple that is told of it. */
const FIGURE = /^(?:,| \(|,? (?:or|which is|that is))\s+(?:exactly |just |about |almost |nearly |more than )?$/
const ELSEWHEN =
  /\b(?:ago|earlier|before|once|will|would|could|may|might|if|target|forecasts?|expected|not|never|last (?:year|month|week|season)|rose|fell|growth|rise)\b/i

/**
 * Multiples between two rows of a table ("Harrow grew twice as much as Dunmere"), or between a figure and a row. Silent where
 * those of any column stand so.
 */
export function ratiosOfRows(sentences: readonly Sentence[], namer: Namer): Relation[] {
  return sentences.flatMap((sentence) => {
    const multiples = sentence.claims.filter(({ quantity }) => quantity.kind === 'multiple' && quantity.change === null)
    if (multiples.length === 0) return []
    const namings = namer(sentence)
    if (namings.length === 0) return []
    let last: Comparison | null = null
    return multiples.flatMap((multiple) => {
      last = comparisonOf(multiple, sentence, namings, last)
      return (last === null ? null : faultOf(multiple, last)) ?? []
    })
  })
}

/** What a multiple sets against each other: a row or a figure, and a row. */
interface Comparison {
  readonly subject: Naming | Claim
  readonly object: Naming
}

function comparisonOf(
  multiple: Claim,
  { text, claims }: Sentence,
  namings: readonly Naming[],
  last: Comparison | null,
): Comparison | null {
  const object = namings.find(({ from }) => from >= multiple.mark.to)
  if (object === undefined || object.partial || !OF_NAME.test(text.slice(multiple.mark.to, object.from))) return null
  if (last !== null && CARRIED.test(text.slice(last.object.to, multiple.mark.from)))
    return { subject: last.subject, object }
  const previous = claims[claims.indexOf(multiple) - 1]
  const start = previous?.mark.to ?? 0
  if (ELSEWHEN.test(text.slice(start, multiple.mark.from))) return null
  const lead = text.slice(start, multiple.mark.from)
  if (previous !== undefined && FIGURE.test(lead)) return { subject: previous, object }
  const subject = namings.findLast(({ from, to, partial }) => from >= start && to <= multiple.mark.from && !partial)
  return subject !== undefined && SUBJECT.test(text.slice(subject.to, multiple.mark.from)) ? { subject, object } : null
}

function faultOf(multiple: Claim, { subject, object }: Comparison): Relation | null {
  const pairs =
    'rows' in subject
      ? pairsOf(subject.rows, object.rows)
      : object.rows.flatMap(({ row }) => [...row.cells.values()].map((right) => ({ left: subject, right })))
  const ratios = pairs.flatMap(({ left, right }) => ratioOf(multiple, left, right) ?? [])
  if (ratios.length === 0 || ratios.some(({ fits }) => fits)) return null
  const [nearest] = ratios.sort((a, b) => a.apart - b.apart)
  return nearest!.apart <= NEAR ? nearest!.relation : null
}

/** The cells of two rows of one table, column by column. */
function pairsOf(subjects: readonly Named[], objects: readonly Named[]): { left: Claim; right: Claim }[] {
  return subjects.flatMap(({ row, table }) =>
    objects
      .filter((other) => other.table === table && other.row !== row)
      .flatMap((other) =>
        [...row.cells].flatMap(([column, left]) => {
          const right = other.row.cells.get(column)
          return right === undefined ? [] : [{ left, right }]
        }),
      ),
  )
}

function ratioOf(
  multiple: Claim,
  left: Claim,
  right: Claim,
): { readonly relation: Relation | null; readonly fits: boolean; readonly apart: number } | null {
  const same = likened(left.quantity, right.quantity)
  const size = claimSize(right)
  if (same === null || size === 0) return null
  const times = sizeOf(same) / size
  const stated = claimSize(multiple)
  if (times <= 0) return null
  const meant = multiplesMeant(multiple.quantity)
  return {
    relation: relationOf(
      { kind: 'ratio', complete: true, direction: null, cue: multiple.reading.text },
      [termFor('left', left, right), termFor('ratio', multiple), termFor('right', right)],
      CONFIDENCE,
      right.document === multiple.document ? 'passage' : 'documents',
    ),
    fits: times >= meant.low && times <= meant.high,
    apart: Math.max(times / stated, stated / times),
  }
}
