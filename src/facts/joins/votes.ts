import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { claimSize } from '../comparable.js'
import type { Relation } from '../relation.js'
import { totalOf } from './amounts.js'
import { repairChance } from './repairing.js'
import { holds, relationOf, type Surroundings, termFor } from './surroundings.js'

const SINGLE =
  /\b(?:one|another|a (?:member|councillor|senator|deputy))\b[^.;]{0,20}\b(?:abstained|absent|away|did not vote|missing|stayed away)\b/gi
const VOTE = /\b(?:vot(?:e|es|ed|ing)|ballots?|division)\b/i
/** Behind a figure: those of it who did not vote. */
const ABSTAINING =
  /^[^.;,]{0,45}?\b(?:abstain\w*|abstentions?|absent|absentees?|did not (?:vote|take part|attend)|not voting|stayed away|missing|recused|paired|away)\b/i
/** Behind and before a figure that counts all who may vote: "the 72-member house", "all 57 members". */
const BODY_BEHIND =
  /^[\s-]*(?:members?|seats?|strong|people|person)?(?:-strong)?\s*(?:house|council|assembly|board|chamber|parliament|senate|committee|court|panel|body|legislature|corporation)\b/i
const BODY_BEFORE = /\ball\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?$/i

/**
 * The two sides of a vote, those who did not vote and the size of the body: "by 41 votes to 27; four members of the 72-member
 * house were absent". Null unless the sentence or the one beside it gives the last two.
 */
export function votesOfBody(statement: Statement, surroundings: Surroundings, i: number): Relation | null {
  const { sentences } = surroundings
  const sentence = sentences[i]!
  if (!VOTE.test(sentence.text)) return null
  const sides = statement.roles.map(({ reading }) => sentence.claims[reading]!)
  if (sides.some(({ quantity }) => quantity.hedge !== 'exact')) return null
  const abstaining: Claim[] = []
  let body: Claim | null = null
  for (let k = Math.max(0, i - 1); k <= i + 1 && k < sentences.length; k++) {
    const other = sentences[k]!
    if (other.document !== sentence.document) continue
    for (const claim of other.claims) {
      if (sides.includes(claim) || claim.quantity.kind !== 'count' || claim.quantity.hedge !== 'exact') continue
      if (isBody(claim, other)) body ??= claim
      else if (ABSTAINING.test(other.text.slice(claim.mark.from + 1, nextFigure(other, claim)))) abstaining.push(claim)
    }
  }
  if (body === null || abstaining.length === 0) return null
  const relation = relationOf(
    statement,
    [...[...sides, ...abstaining].map((part) => termFor('part', part)), termFor('whole', body)],
    statement.strength,
  )
  // "Three abstained and one was absent": single ones that are not read as figures.
  const missing = claimSize(body) - totalOf([...sides, ...abstaining])
  if (
    missing > 0 &&
    missing <= [...sentence.text.matchAll(SINGLE)].length + [...(sentences[i + 1]?.text ?? '').matchAll(SINGLE)].length
  )
    return null
  return relation !== null && (holds(relation) || repairChance(relation) !== null) ? relation : null
}

function isBody(claim: Claim, { text }: Sentence): boolean {
  const { from, to } = claim.mark
  return BODY_BEHIND.test(text.slice(to)) || BODY_BEFORE.test(text.slice(0, from))
}

/** Where the next figure that is no size of a body begins, or the text ends. */
const nextFigure = (sentence: Sentence, claim: Claim): number =>
  sentence.claims.find((other) => other.index > claim.index && !isBody(other, sentence))?.mark.from ??
  sentence.text.length
