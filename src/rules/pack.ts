import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { compileExpression } from './compiling.js'
import { type Expression, ExpressionError } from './expression.js'
import { COMMON_VALUES, kinds, type Over, overOf, type RuleKind, symbolOf } from './kinds.js'
import { hintOrList } from './problems.js'
import type { ExampleDocument, ExampledRule, RuleSeverity } from './rule.js'
import { fieldsOf, itemsOf, numberOf, oneOf, openYaml, plainOf, textOf, type YamlFile } from './yaml-shape.js'

export const SEVERITIES: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error']
const KEYS = ['id', 'kind', 'over', 'severity', 'confidence', 'assert', 'message', 'why', 'flags', 'allows']
const REQUIRED = ['id', 'kind', 'over', 'severity', 'message', 'why']
const KINDS = Object.keys(kinds) as RuleKind[]
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Reads a rule pack: a YAML list of rules. `path` is only named in errors. Throws InvalidFile with every fault of the
 * text: unknown keys, kinds, roles and placeholders (with the nearest right name), wrong types, bad expressions, ids
 * given twice.
 */
export async function readPack(text: string, path: string): Promise<ExampledRule[]> {
  const file = openYaml(text, path)
  const rules = await readRules(file, file.root, 'a rule pack')
  file.finish()
  return rules
}

/** Reads a list of rules inside an open file; faults are left with the file. */
export async function readRules(file: YamlFile, node: Node | null, what: string): Promise<ExampledRule[]> {
  const rules: ExampledRule[] = []
  const ids = new Set<string>()
  for (const item of itemsOf(file, node, what)) {
    const rule = await readRule(file, item, ids)
    if (rule) rules.push(rule)
  }
  return rules
}

async function readRule(file: YamlFile, node: Node, ids: Set<string>): Promise<ExampledRule | null> {
  const fields = fieldsOf(file, node, 'a rule', KEYS)
  if (!isMap(node)) return null
  for (const key of REQUIRED) if (!fields.has(key)) file.complain(node, `a rule needs "${key}"`)
  const field = <Result>(key: string, read: (value: Node | null) => Result | null): Result | null =>
    fields.has(key) ? read(fields.get(key) ?? null) : null

  const id = field('id', (value) => readId(file, value, ids))
  const kind = field('kind', (value) => oneOf(file, value, 'kind', KINDS))
  const over = kind && field('over', (value) => oneOf(file, value, `"over" of kind ${kind}`, Object.keys(kinds[kind])))
  const row = kind && over ? overOf(kind, over) : null
  const severity = field('severity', (value) => oneOf(file, value, 'severity', SEVERITIES))
  const confidence = field('confidence', (value) => numberOf(file, value, 'confidence', 0, 1)) ?? 0
  const message = field('message', (value) => readMessage(file, value, row))
  const why = field('why', (value) => textOf(file, value, 'why'))
  const assert = field('assert', (value) => textOf(file, value, 'assert'))
  if (kind === 'expression' && !fields.has('assert')) file.complain(node, 'a rule of kind expression needs "assert"')
  if (kind && kind !== 'expression' && fields.has('assert')) {
    file.complain(fields.get('assert') ?? null, `"assert" belongs to rules of kind expression only, not ${kind}`)
  }
  const expression =
    assert && row ? await readExpression(file, fields.get('assert') ?? null, assert, symbolsOf(row)) : null
  const flags = field('flags', (value) => readExamples(file, value, 'flags')) ?? []
  const allows = field('allows', (value) => readExamples(file, value, 'allows')) ?? []
  if (id === null || kind === null || over === null || severity === null || message === null || why === null)
    return null
  return { id, kind, over, severity, confidence, assert, expression, message, why, pack: file.path, flags, allows }
}

const symbolsOf = (row: Over): { name: string; many: boolean }[] =>
  row.roles.map((role) => ({ name: symbolOf(role), many: role.many }))

function readId(file: YamlFile, node: Node | null, ids: Set<string>): string | null {
  const id = plainOf(file, node, 'id')
  if (id === null) return null
  if (!NAME.test(id))
    file.complain(node, `"${id}" is no rule id: small letters, digits and hyphens, starting with a letter`)
  else if (ids.has(id)) file.complain(node, `a rule with the id "${id}" stands above already`)
  ids.add(id)
  return id
}

/** A message whose placeholders are all known for the row; complains of others. */
function readMessage(file: YamlFile, node: Node | null, row: Over | null): string | null {
  const message = textOf(file, node, 'message')
  if (message === null || row === null) return message
  const names = [...COMMON_VALUES, ...row.roles.map((role) => role.name), ...row.values]
  for (const match of message.matchAll(/\{([^{}]*)\}/g)) {
    const name = match[1]!
    if (!names.includes(name)) {
      file.complain(node, `unknown placeholder "{${name}}"${hintOrList(name, names)}`)
    }
  }
  return message
}

/** Compiles an expression; its faults are placed inside the text where it stands on one line. */
export async function readExpression(
  file: YamlFile,
  node: Node | null,
  text: string,
  symbols: readonly { readonly name: string; readonly many: boolean }[],
): Promise<Expression | null> {
  try {
    return await compileExpression(text, symbols)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    const flat = isScalar(node) && (quoted || node.type === 'PLAIN')
    file.complain(node, error.message, flat ? error.offset + (quoted ? 1 : 0) : 0)
    return null
  }
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** Examples: each is one document, or a list of documents that are checked together. */
function readExamples(file: YamlFile, node: Node | null, what: string): ExampleDocument[][] {
  return itemsOf(file, node, what).map((item) => {
    const documents = isSeq(item) ? itemsOf(file, item, `an example of ${what}`) : [item]
    return documents.flatMap((document, index) => readExample(file, document, `${index + 1}.md`) ?? [])
  })
}

function readExample(file: YamlFile, node: Node, path: string): ExampleDocument | null {
  if (!isMap(node)) {
    const text = textOf(file, node, 'an example')
    return text === null ? null : { path, text, date: null }
  }
  const fields = fieldsOf(file, node, 'an example', ['text', 'path', 'date'])
  const text = textOf(file, fields.get('text') ?? null, 'the text of an example')
  const named = fields.has('path') ? plainOf(file, fields.get('path') ?? null, 'the path of an example') : null
  const date = fields.has('date') ? plainOf(file, fields.get('date') ?? null, 'the date of an example') : null
  if (date !== null && !DATE.test(date))
    file.complain(fields.get('date') ?? null, `"${date}" is no date: write YYYY-MM-DD`)
  return text === null ? null : { path: named ?? path, text, date }
}
