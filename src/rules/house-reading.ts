import type { Node } from 'yaml'
import { findQuantities } from '../../grammar/index.js'
import type { Quantity } from '../quantity/index.js'
import { lemmaOf } from '../text/index.js'
import { type FactMatch, type HouseAssertion, type HouseFact, symbolOfFact } from './house-facts.js'
import { readExpression } from './pack.js'
import { entriesOf, fieldsOf, itemsOf, plainOf, textOf, textsOf, type YamlFile } from './yaml-shape.js'

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** The `facts` of a config: by name, what they match and the value they are pinned to ("50,000 people"). */
export function readFacts(file: YamlFile, node: Node | null): HouseFact[] {
  return entriesOf(file, node, 'facts').map(({ key, keyNode, value }) => {
    if (!NAME.test(key)) file.complain(keyNode, `"${key}" is no name for a fact: small letters, digits and hyphens`)
    const fields = fieldsOf(file, value, `the fact ${key}`, ['match', 'value', 'note'])
    if (!fields.has('match')) file.complain(keyNode, `the fact ${key} needs "match"`)
    if (fields.has('note')) textOf(file, fields.get('note') ?? null, 'note')
    const written = fields.has('value') ? plainOf(file, fields.get('value') ?? null, 'value') : null
    const quantity = written === null ? null : readValue(file, fields.get('value') ?? null, written)
    const match = fields.has('match') ? readMatch(file, fields.get('match') ?? null) : NO_MATCH
    return { id: key, match, quantity, written }
  })
}

const NO_MATCH: FactMatch = { nouns: [], entities: [], words: [], unless: [] }

function readMatch(file: YamlFile, node: Node | null): FactMatch {
  const fields = fieldsOf(file, node, 'match', ['noun', 'entity', 'words', 'unless'])
  const texts = (key: string): string[] => (fields.has(key) ? textsOf(file, fields.get(key) ?? null, key) : [])
  const match = {
    nouns: texts('noun').map(lemmaOf),
    entities: texts('entity'),
    words: texts('words'),
    unless: texts('unless'),
  }
  if (match.entities.length === 0 && match.words.length === 0) {
    file.complain(node, 'match needs "entity" or "words": a noun alone would match every text')
  }
  return match
}

/** The one figure of a value; a context of its own, so that it means the same in every project. */
function readValue(file: YamlFile, node: Node | null, written: string): Quantity | null {
  const { readings } = findQuantities(written, { date: null, dollar: 'USD', dateOrder: 'dmy' })
  const [only, ...others] = readings
  if (only && others.length === 0 && only.quantity.moment === null) return only.quantity
  file.complain(
    node,
    `"${written}" cannot be read as one figure: write it as a text would, "50,000 people" or "$1.2 billion"`,
  )
  return null
}

/** The `assertions` of a config: expressions over its facts, alone or as `assert` of a mapping with an `id`. */
export async function readAssertions(
  file: YamlFile,
  node: Node | null,
  facts: readonly HouseFact[],
): Promise<HouseAssertion[]> {
  const assertions: HouseAssertion[] = []
  const symbols = facts.map((fact) => ({ name: symbolOfFact(fact.id), many: false }))
  for (const item of itemsOf(file, node, 'assertions')) {
    const fields =
      'items' in item ? fieldsOf(file, item, 'an assertion', ['id', 'assert']) : new Map([['assert', item]])
    const at = fields.get('assert') ?? item
    const assert = textOf(file, at, 'assert')
    if (assert === null) continue
    const id = fields.has('id') ? plainOf(file, fields.get('id') ?? null, 'id') : null
    const expression = await readExpression(file, at, assert, symbols)
    if (expression === null) continue
    const named = new Set(assert.match(/[a-z_][a-z0-9_]*/gi))
    const used = facts.map((fact) => fact.id).filter((fact) => named.has(symbolOfFact(fact)))
    assertions.push({ id: id ?? assert, assert, expression, facts: used })
  }
  return assertions
}
