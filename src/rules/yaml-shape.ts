import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type FileProblem, hintOrList, InvalidFile, nearest } from './problems.js'

/** A YAML file being read: its root, and the faults found so far. */
export interface YamlFile {
  readonly path: string
  readonly root: Node | null
  readonly place: (node: Node | null, shift?: number) => { readonly line: number; readonly column: number }
  readonly complain: (node: Node | null, message: string, shift?: number) => void
  /** Throws InvalidFile where anything was complained of. */
  readonly finish: () => void
  readonly resolve: (node: unknown) => Node | null
}

/** One entry of a mapping. */
export interface Entry {
  readonly key: string
  readonly keyNode: Node | null
  readonly value: Node | null
}

/** Parses a YAML text; faults of the syntax itself are thrown at once as InvalidFile. */
export function openYaml(text: string, path: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, merge: false, stringKeys: false })
  const problems: FileProblem[] = []
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  for (const error of document.errors)
    problems.push({ path, ...at(error.pos[0]), message: error.message.split(/ at line|\n/)[0]! })
  const finish = (): void => {
    if (problems.length === 0) return
    throw new InvalidFile([...problems].sort((a, b) => a.line - b.line || a.column - b.column))
  }
  finish()
  const place: YamlFile['place'] = (node, shift = 0) => at((node?.range?.[0] ?? 0) + shift)
  return {
    path,
    root: document.contents,
    place,
    complain: (node, message, shift) => problems.push({ path, ...place(node, shift), message }),
    finish,
    resolve: (node) => (isAlias(node) ? (node.resolve(document) ?? null) : ((node as Node | null | undefined) ?? null)),
  }
}

/** The entries of a mapping; complains of anything else, of keys that are no text, and of keys given twice. */
export function entriesOf(file: YamlFile, node: Node | null, what: string): Entry[] {
  if (!isMap(node)) {
    file.complain(node, `${what} must be a mapping of names to values, not ${kindOf(node)}`)
    return []
  }
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const pair of node.items) {
    const keyNode = file.resolve(pair.key)
    const key = isScalar(keyNode) ? String(keyNode.value) : null
    if (key === null) file.complain(keyNode, `a name in ${what} must be plain text`)
    else if (seen.has(key)) file.complain(keyNode, `"${key}" is given twice in ${what}`)
    else {
      seen.add(key)
      entries.push({ key, keyNode, value: file.resolve(pair.value) })
    }
  }
  return entries
}

/**
 * A mapping with a closed set of keys, by key; complains of unknown ones. A misspelt key is read as the one that was meant,
 * so that it is not found missing as well.
 */
export function fieldsOf(
  file: YamlFile,
  node: Node | null,
  what: string,
  keys: readonly string[],
): ReadonlyMap<string, Node | null> {
  const fields = new Map<string, Node | null>()
  for (const { key, keyNode, value } of entriesOf(file, node, what)) {
    if (keys.includes(key)) fields.set(key, value ?? keyNode)
    else {
      file.complain(keyNode, `unknown key "${key}" in ${what}${hintOrList(key, keys)}`)
      const meant = nearest(key, keys)
      if (meant !== null && !fields.has(meant)) fields.set(meant, value ?? keyNode)
    }
  }
  return fields
}

/** The items of a list; complains of anything else. */
export function itemsOf(file: YamlFile, node: Node | null, what: string): Node[] {
  if (isSeq(node)) return node.items.map(file.resolve).filter((item) => item !== null)
  file.complain(node, `${what} must be a list, not ${kindOf(node)}`)
  return []
}

/** A text that is not blank; null after a complaint. */
export function textOf(file: YamlFile, node: Node | null, what: string): string | null {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value
  file.complain(node, `${what} must be a text, not ${kindOf(node)}`)
  return null
}

/** A text as its author meant it where YAML reads a bare number or year ("date: 2024"). */
export function plainOf(file: YamlFile, node: Node | null, what: string): string | null {
  if (isScalar(node) && typeof node.value === 'number') return node.source ?? String(node.value)
  return textOf(file, node, what)
}

/** A list of texts; one text alone counts as a list of one. */
export function textsOf(file: YamlFile, node: Node | null, what: string): string[] {
  if (isScalar(node) && typeof node.value === 'string') return [node.value]
  return itemsOf(file, node, what).flatMap((item) => plainOf(file, item, `an item of ${what}`) ?? [])
}

/** One of a closed set of names; null after a complaint with the nearest right name. */
export function oneOf<Name extends string>(
  file: YamlFile,
  node: Node | null,
  what: string,
  names: readonly Name[],
): Name | null {
  // YAML 1.1 habits: a bare `off` or `on` is a text in YAML 1.2, but `false` is not.
  const value =
    isScalar(node) && node.value === false && names.includes('off' as Name) ? 'off' : plainOf(file, node, what)
  if (value === null) return null
  const name = names.find((candidate) => candidate === value)
  if (name !== undefined) return name
  file.complain(node, `unknown ${what} "${value}"${hintOrList(value, names)}`)
  return null
}

/** A number from `low` to `high`; null after a complaint. */
export function numberOf(file: YamlFile, node: Node | null, what: string, low: number, high: number): number | null {
  if (isScalar(node) && typeof node.value === 'number' && node.value >= low && node.value <= high) return node.value
  file.complain(node, `${what} must be a number from ${low} to ${high}`)
  return null
}

/** true or false; null after a complaint. */
export function booleanOf(file: YamlFile, node: Node | null, what: string): boolean | null {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  file.complain(node, `${what} must be true or false`)
  return null
}

function kindOf(node: Node | null): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  if (typeof node.value === 'string') return node.value.trim() === '' ? 'an empty text' : `the text "${node.value}"`
  return `the ${typeof node.value} ${String(node.value)}`
}
