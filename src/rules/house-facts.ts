import type { Discrepancy } from '../checks/index.js'
import type { Claim } from '../claims/index.js'
import type { Ledger, Term } from '../facts/index.js'
import { compareQuantities, type Quantity, toUnitOf } from '../quantity/index.js'
import { stemOf, wordsOf } from '../text/index.js'
import { outcomeOf } from './evaluation.js'
import type { Expression } from './expression.js'
import type { Rule } from './rule.js'

/** Which statements are about a house fact; every list that is not empty must be met. */
export interface FactMatch {
  /** Lemmas of which one must be what the figure counts or measures: "fighter". */
  readonly nouns: readonly string[]
  /** Names that must all stand in the sentence, or in the heads of the cell. */
  readonly entities: readonly string[]
  /** Words that must all stand there, in any form. */
  readonly words: readonly string[]
  /** Words of which none may stand there. */
  readonly unless: readonly string[]
}

/** A figure that a project pins down. */
export interface HouseFact {
  readonly id: string
  readonly match: FactMatch
  /** Null where the project names the fact without a value, for assertions only. */
  readonly quantity: Quantity | null
  readonly written: string | null
}

/** An expression over house facts that must hold wherever texts state them. */
export interface HouseAssertion {
  readonly id: string
  readonly assert: string
  readonly expression: Expression
  /** Ids of the facts that it is about. */
  readonly facts: readonly string[]
}

export interface HouseFacts {
  readonly facts: readonly HouseFact[]
  readonly assertions: readonly HouseAssertion[]
}

/** How sure it is that a statement with all the marks of a fact is about it, and where words near it mark another aspect. */
const SURE = 0.9
const OTHER_ASPECT = 0.55

/** The name of a fact in expressions, where a hyphen would be a minus. */
export const symbolOfFact = (id: string): string => id.replaceAll('-', '_')

/** Holds the ledger's claims against what a project has pinned down, for the rules of kind `house`. */
export function checkHouseFacts(ledger: Ledger, house: HouseFacts, rules: readonly Rule[]): Discrepancy[] {
  if (house.facts.length === 0) return []
  const statements = statementsOf(ledger, house.facts)
  return rules.flatMap((rule) => {
    if (rule.kind !== 'house' || rule.severity === 'off') return []
    return rule.over === 'value' ? valueFaults(house, statements, rule.id) : assertionFaults(house, statements, rule.id)
  })
}

type Statements = ReadonlyMap<string, readonly Claim[]>

function statementsOf(ledger: Ledger, facts: readonly HouseFact[]): Statements {
  const statements = new Map<string, Claim[]>(facts.map((fact) => [fact.id, []]))
  const tests = facts.map((fact) => ({ fact, test: matcherOf(fact) }))
  for (const claim of ledger.claims) {
    let stems: ReadonlySet<string> | null = null
    for (const { fact, test } of tests) {
      if (!countsThat(claim, fact)) continue
      stems ??= stemsAround(claim)
      if (test(stems)) statements.get(fact.id)!.push(claim)
    }
  }
  return statements
}

/** Whether the claim is a level of the right kind: the fact's noun, or where it names none the fact's unit. */
function countsThat(claim: Claim, { match, quantity }: HouseFact): boolean {
  const { noun } = claim.reading
  if (claim.quantity.change !== (quantity?.change ?? null)) return false
  if (quantity !== null && comparable(claim.quantity, quantity) === null) return false
  if (match.nouns.length > 0) return noun !== null && match.nouns.includes(noun.lemma)
  return quantity === null || quantity.kind !== 'count' || claim.quantity.unit === quantity.unit
}

function comparable(quantity: Quantity, model: Quantity): Quantity | null {
  if (quantity.moment !== null || model.moment !== null || quantity.per !== model.per) return null
  return toUnitOf(quantity, model)
}

function matcherOf({ match }: HouseFact): (stems: ReadonlySet<string>) => boolean {
  const required = [...match.entities, ...match.words].flatMap(stemsOf)
  const barred = match.unless.flatMap(stemsOf)
  return (stems) => required.every((stem) => stems.has(stem)) && !barred.some((stem) => stems.has(stem))
}

const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stemOf(word.text))

const stemsAround = ({ text, cell }: Claim): ReadonlySet<string> =>
  new Set(stemsOf(cell === null ? text : `${text} ${cell.rowHead} ${cell.columnHead} ${cell.caption}`))

function valueFaults(house: HouseFacts, statements: Statements, ruleId: string): Discrepancy[] {
  return house.facts.flatMap((fact) => {
    const { id, quantity, written } = fact
    if (quantity === null || written === null) return []
    return statements.get(id)!.flatMap((claim) => {
      const own = comparable(claim.quantity, quantity)
      if (own === null || compareQuantities(own, quantity) !== 'conflict') return []
      const actual = claim.reading.text
      return [
        {
          ruleId,
          claims: [{ claim, role: 'figure' }],
          confidence: confidenceOf([claim]),
          values: { fact: id },
          expected: written,
          actual,
          steps: [`${actual} ≠ ${written} (${id})`],
          cause: null,
          suggestions: [],
        },
      ]
    })
  })
}

const confidenceOf = (claims: readonly Claim[]): number =>
  claims.some((claim) => claim.subject.qualifiers.length > 0) ? OTHER_ASPECT : SURE

/** Each document is held to an assertion by its own statements; what it leaves out is taken from the pinned values. */
function assertionFaults(house: HouseFacts, statements: Statements, ruleId: string): Discrepancy[] {
  const pinned = new Map(house.facts.map((fact) => [fact.id, fact]))
  return house.assertions.flatMap((assertion) => {
    const stated = assertion.facts.flatMap((id) => statements.get(id) ?? [])
    const documents = [...new Set(stated.map((claim) => claim.document))]
    return documents.flatMap((document): Discrepancy[] => {
      const claims: { claim: Claim; role: string }[] = []
      const terms = new Map<string, Term[]>()
      for (const id of assertion.facts) {
        const claim = statements.get(id)?.find((candidate) => candidate.document === document) ?? null
        const quantity = claim?.quantity ?? pinned.get(id)?.quantity ?? null
        if (quantity === null) return []
        if (claim !== null) claims.push({ claim, role: id })
        terms.set(symbolOfFact(id), [{ role: id, claim, quantity, sign: 1 }])
      }
      const outcome = outcomeOf(assertion.expression, terms)
      if (outcome === null || outcome.truth !== 'never') return []
      const { expected, actual, steps } = outcome
      const confidence = confidenceOf(claims.map(({ claim }) => claim))
      return [
        {
          ruleId,
          claims,
          confidence,
          values: { assertion: assertion.id },
          expected,
          actual,
          steps,
          cause: null,
          suggestions: [],
        },
      ]
    })
  })
}
