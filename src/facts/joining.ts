import { findStatements, type Statement } from '../../grammar/index.js'
import type { Claim, Sentence } from '../claims/index.js'
import { compareDecimals, nominal, toUnitOf } from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import { evaluate } from './formulas.js'
import { isPartOrShare, joinPartOrShare, type Surroundings } from './joins/index.js'
import { rateRelations, restatedRates } from './joins/rates.js'
import type { Relation, Term } from './relation.js'

/** How many sentences back an open role is looked for. */
const REACH = 4
/** A role found in another sentence is less sure than one in the same. */
const OPEN_FACTOR = 0.75
/** Readings less sure than this are only there to keep surer ones silent. */
const LEAST = 0.35

/** The relations that the sentences of a set assert, with open roles filled from the text before them. */
export function relationsOf(sentences: readonly Sentence[]): Relation[] {
  const relations: Relation[] = []
  const surroundings: Surroundings = { sentences, statements: sentences.map(statementsIn) }
  sentences.forEach((sentence, i) => {
    for (const statement of surroundings.statements[i]!) {
      const relation = isPartOrShare(statement)
        ? joinPartOrShare(statement, surroundings, i)
        : statement.open.length === 0
          ? closed(statement, sentence)
          : filled(statement, sentence, before(sentences, i))
      if (relation !== null) relations.push(relation)
    }
  })
  relations.push(...rateRelations(sentences), ...restatedRates(sentences))
  return settled(relations)
}

function statementsIn({ text, claims }: Sentence): Statement[] {
  if (claims.length === 0) return []
  return findStatements(
    text,
    claims.map((claim) => ({ ...claim.reading, from: claim.mark.from, to: claim.mark.to })),
  )
}

const termOf = (role: string, claim: Claim): Term => ({ role, claim, quantity: claim.quantity, sign: 1 })

function closed(statement: Statement, sentence: Sentence): Relation | null {
  return relationWith(
    statement,
    statement.roles.map(({ role, reading }) => termOf(role, sentence.claims[reading]!)),
    1,
  )
}

function relationWith(statement: Statement, terms: readonly Term[], factor: number): Relation | null {
  const relation: Relation = {
    kind: statement.kind,
    terms,
    complete: statement.complete,
    direction: statement.direction,
    confidence: statement.strength * factor,
    cue: statement.cue,
    origin: factor === 1 ? 'sentence' : 'passage',
  }
  return evaluate(relation) === null ? null : relation
}

/** The claims before a sentence in the same document, nearest first. */
function before(sentences: readonly Sentence[], i: number): Claim[] {
  const claims: Claim[] = []
  for (let k = i - 1; k >= 0 && k >= i - REACH && sentences[k]!.document === sentences[i]!.document; k--) {
    claims.push(...[...sentences[k]!.claims].reverse())
  }
  return claims
}

/** An open statement holds when any candidate makes it hold; else the likeliest candidate is taken, if there is one. */
function filled(statement: Statement, sentence: Sentence, earlier: readonly Claim[]): Relation | null {
  const [role] = statement.open
  if (statement.open.length !== 1 || role === undefined) return null
  const terms = statement.roles.map(({ role: name, reading }) => termOf(name, sentence.claims[reading]!))
  const used = new Set(terms.map((term) => term.claim))
  const model = terms.find((term) => term.role === 'part' || term.role === 'whole')?.quantity
  if (model === undefined) return null
  const own = sentence.claims.filter((claim) => !used.has(claim)).reverse()
  const candidates = [...own, ...earlier].filter((claim) => dimensionKey(claim.quantity) === dimensionKey(model))
  const relations = candidates
    .filter((claim) => role !== 'whole' || exceeds(claim, terms))
    .map((claim) => relationWith(statement, [...terms, termOf(role, claim)], own.includes(claim) ? 0.95 : OPEN_FACTOR))
    .filter((relation) => relation !== null)
  return relations.find((relation) => evaluate(relation)!.holds) ?? relations[0] ?? null
}

/** A whole is no smaller than any of its parts. */
function exceeds(whole: Claim, terms: readonly Term[]): boolean {
  return terms.every((term) => {
    if (term.role !== 'part' && term.role !== 'rest') return true
    const part = toUnitOf(term.quantity, whole.quantity)
    return part !== null && compareDecimals(nominal(whole.quantity.stated), nominal(part.stated)) >= 0
  })
}

/** Where one target is given by several readings of a sentence, one that holds silences the weaker ones that do not. */
function settled(relations: readonly Relation[]): Relation[] {
  const holding = new Set<Claim>()
  for (const relation of relations) {
    const result = evaluate(relation)!
    if (result.holds)
      for (const term of relation.terms)
        if (term.claim !== null && term.role === result.target.role) holding.add(term.claim)
  }
  return relations.filter((relation) => {
    const result = evaluate(relation)!
    if (result.holds) return true
    return relation.confidence >= LEAST && (result.target.claim === null || !holding.has(result.target.claim))
  })
}
