import type { Node } from 'yaml'
import type { WordLists } from '../claims/index.js'
import { rules as builtIn } from './built-in.generated.js'
import type { HouseFacts } from './house-facts.js'
import { readAssertions, readFacts } from './house-reading.js'
import { readRules, SEVERITIES } from './pack.js'
import { hint } from './problems.js'
import type { ExampledRule, RuleSeverity } from './rule.js'
import {
  booleanOf,
  entriesOf,
  fieldsOf,
  itemsOf,
  numberOf,
  oneOf,
  openYaml,
  plainOf,
  textOf,
  textsOf,
  type YamlFile,
} from './yaml-shape.js'

/** What a project's tieout.yaml says; lists are empty and values null where it says nothing. */
export interface Config {
  /** Whether the search for configurations ends here. */
  readonly root: boolean
  /** Files, directories and globs, relative to the config. */
  readonly sources: readonly string[]
  /** Sources that are checked among themselves only. */
  readonly sets: readonly { readonly name: string; readonly sources: readonly string[] }[]
  readonly ignores: readonly string[]
  /** Paths of further rule packs, relative to the config. */
  readonly extends: readonly string[]
  readonly severities: Readonly<Record<string, RuleSeverity>>
  /** Least confidence by rule id. */
  readonly confidences: Readonly<Record<string, number>>
  readonly overrides: readonly {
    readonly files: readonly string[]
    readonly severities: Readonly<Record<string, RuleSeverity>>
  }[]
  /** Rules that the config itself brings. */
  readonly ownRules: readonly ExampledRule[]
  readonly house: HouseFacts
  readonly words: WordLists | null
  readonly profile: 'strict' | 'newsroom' | 'lenient' | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null
  readonly dateOrder: 'dmy' | 'mdy' | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly suppress: readonly {
    readonly id: string | null
    readonly quote: string | null
    readonly rule: string | null
  }[]
}

const KEYS = [
  'root',
  'sources',
  'sets',
  'ignores',
  'extends',
  'rules',
  'own-rules',
  'overrides',
  'facts',
  'assertions',
  'words',
  'profile',
  'date',
  'date-order',
  'currency',
  'suppress',
]

/** Reads a config file; `path` is only named in errors. Throws InvalidFile with every fault and its place. */
export async function readConfigText(text: string, path: string): Promise<Config> {
  const file = openYaml(text, path)
  // A file of comments only says nothing, and may.
  const fields =
    file.root === null ? new Map<string, Node | null>() : fieldsOf(file, file.root, 'the configuration', KEYS)
  const field = <Result>(key: string, missing: Result, read: (node: Node | null) => Result | null): Result =>
    fields.has(key) ? (read(fields.get(key) ?? null) ?? missing) : missing

  const packs = field('extends', [], (node) => textsOf(file, node, 'extends'))
  const ownRules = fields.has('own-rules') ? await readRules(file, fields.get('own-rules') ?? null, 'own-rules') : []
  // The rules of packs in other files are not known here, so a name may be one of theirs.
  const known = packs.length > 0 ? null : [...builtIn, ...ownRules].map((rule) => rule.id)
  const settings = field('rules', [], (node) => readSettings(file, node, known))
  const facts = field('facts', [], (node) => readFacts(file, node))
  const assertions = fields.has('assertions') ? await readAssertions(file, fields.get('assertions') ?? null, facts) : []
  const config: Config = {
    root: field('root', false, (node) => booleanOf(file, node, 'root')),
    sources: field('sources', [], (node) => textsOf(file, node, 'sources')),
    sets: field('sets', [], (node) => itemsOf(file, node, 'sets').flatMap((item) => readSet(file, item))),
    ignores: field('ignores', [], (node) => textsOf(file, node, 'ignores')),
    extends: packs,
    severities: severitiesOf(settings),
    confidences: Object.fromEntries(
      settings.flatMap(({ id, confidence }) => (confidence === null ? [] : [[id, confidence]])),
    ),
    overrides: field('overrides', [], (node) =>
      itemsOf(file, node, 'overrides').map((item) => readOverride(file, item, known)),
    ),
    ownRules,
    house: { facts, assertions },
    words: field('words', null, (node) => readWords(file, node)),
    profile: field('profile', null, (node) => oneOf(file, node, 'profile', ['strict', 'newsroom', 'lenient'])),
    date: field('date', null, (node) => shaped(file, node, 'date', /^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY-MM-DD')),
    dateOrder: field('date-order', null, (node) => oneOf(file, node, 'date-order', ['dmy', 'mdy'])),
    currency: field('currency', null, (node) =>
      shaped(file, node, 'currency', /^[A-Z]{3}$/, 'an ISO 4217 code such as CAD'),
    ),
    suppress: field('suppress', [], (node) =>
      itemsOf(file, node, 'suppress').map((item) => readSuppression(file, item)),
    ),
  }
  file.finish()
  return config
}

interface Setting {
  readonly id: string
  readonly severity: RuleSeverity | null
  readonly confidence: number | null
}

/** Rules by id: a severity, or a mapping of `severity` and `confidence`. */
function readSettings(file: YamlFile, node: Node | null, known: readonly string[] | null): Setting[] {
  return entriesOf(file, node, 'rules').map(({ key, keyNode, value }) => {
    if (known && !known.includes(key)) file.complain(keyNode, `there is no rule "${key}"${hint(key, known)}`)
    if (value === null || !('items' in value))
      return { id: key, severity: oneOf(file, value, 'severity', SEVERITIES), confidence: null }
    const fields = fieldsOf(file, value, `the settings of ${key}`, ['severity', 'confidence'])
    const severity = fields.has('severity') ? oneOf(file, fields.get('severity') ?? null, 'severity', SEVERITIES) : null
    const confidence = fields.has('confidence')
      ? numberOf(file, fields.get('confidence') ?? null, 'confidence', 0, 1)
      : null
    return { id: key, severity, confidence }
  })
}

const severitiesOf = (settings: readonly Setting[]): Record<string, RuleSeverity> =>
  Object.fromEntries(settings.flatMap(({ id, severity }) => (severity === null ? [] : [[id, severity]])))

function readOverride(file: YamlFile, node: Node, known: readonly string[] | null): Config['overrides'][number] {
  const fields = fieldsOf(file, node, 'an override', ['files', 'rules'])
  for (const key of ['files', 'rules']) if (!fields.has(key)) file.complain(node, `an override needs "${key}"`)
  return {
    files: fields.has('files') ? textsOf(file, fields.get('files') ?? null, 'files') : [],
    severities: fields.has('rules') ? severitiesOf(readSettings(file, fields.get('rules') ?? null, known)) : {},
  }
}

function readSet(file: YamlFile, node: Node): Config['sets'][number][] {
  const fields = fieldsOf(file, node, 'a set', ['name', 'sources'])
  for (const key of ['name', 'sources']) if (!fields.has(key)) file.complain(node, `a set needs "${key}"`)
  const name = fields.has('name') ? plainOf(file, fields.get('name') ?? null, 'name') : null
  const sources = fields.has('sources') ? textsOf(file, fields.get('sources') ?? null, 'sources') : []
  return name === null ? [] : [{ name, sources }]
}

/** An accepted finding: its id alone, or a mapping with `id` or `quote`, perhaps `rule` and a `reason` for readers. */
function readSuppression(file: YamlFile, node: Node): Config['suppress'][number] {
  if (!('items' in node)) return { id: readId(file, node), quote: null, rule: null }
  const fields = fieldsOf(file, node, 'a suppression', ['id', 'quote', 'rule', 'reason'])
  if (!fields.has('id') && !fields.has('quote')) file.complain(node, 'a suppression needs "id" or "quote"')
  const text = (key: string): string | null => (fields.has(key) ? plainOf(file, fields.get(key) ?? null, key) : null)
  if (fields.has('reason')) textOf(file, fields.get('reason') ?? null, 'reason')
  return {
    id: fields.has('id') ? readId(file, fields.get('id') ?? null) : null,
    quote: text('quote'),
    rule: text('rule'),
  }
}

/** YAML reads an id like 12345678 or 1e234567 as a number, so its text is taken as written. */
const readId = (file: YamlFile, node: Node | null): string | null =>
  shaped(file, node, 'id', /^[0-9a-f]{8}$/, 'the eight digits that a finding shows')

function shaped(file: YamlFile, node: Node | null, what: string, shape: RegExp, wanted: string): string | null {
  const text = plainOf(file, node, what)
  if (text === null || shape.test(text)) return text
  file.complain(node, `"${text}" is no ${what}: write ${wanted}`)
  return null
}

/** A project's own word lists, shaped like rules/words.yml. */
function readWords(file: YamlFile, node: Node | null): WordLists {
  const fields = fieldsOf(file, node, 'words', ['synonyms', 'contrasts', 'qualifiers'])
  const lists = (at: Node | null, what: string): Record<string, string[]> =>
    Object.fromEntries(entriesOf(file, at, what).map(({ key, value }) => [key, textsOf(file, value, key)]))
  const of = (key: string): Node | null => fields.get(key) ?? null
  return {
    synonyms: fields.has('synonyms')
      ? itemsOf(file, of('synonyms'), 'synonyms').map((row) => textsOf(file, row, 'a row of synonyms'))
      : [],
    contrasts: fields.has('contrasts')
      ? Object.fromEntries(
          entriesOf(file, of('contrasts'), 'contrasts').map(({ key, value }) => [key, lists(value, key)]),
        )
      : {},
    qualifiers: fields.has('qualifiers') ? lists(of('qualifiers'), 'qualifiers') : {},
  }
}
