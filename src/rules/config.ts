import type { Node } from 'yaml'
import type { WordLists } from '../claims/index.js'
import { isDate } from '../quantity/index.js'
import { rules as builtIn } from './built-in.generated.js'
import { currencyFault } from './currency-code.js'
import type { HouseFacts } from './house-facts.js'
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
  readonly extends: readonly Mention[]
  /** Every rule that the config names; those of further packs can be known only when these are read. */
  readonly ruleNames: readonly Mention[]
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

/** A path or an id that a config gives, and where. */
export interface Mention {
  readonly text: string
  readonly line: number
  readonly column: number
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

/** What is pinned down; the grammar, which reads the values, is loaded only where something is. */
async function readHouse(file: YamlFile, fields: ReadonlyMap<string, Node | null>): Promise<HouseFacts> {
  if (!fields.has('facts') && !fields.has('assertions')) return { facts: [], assertions: [] }
  const { readAssertions, readFacts } = await import('./house-reading.js')
  const facts = fields.has('facts') ? readFacts(file, fields.get('facts') ?? null) : []
  const assertions = fields.has('assertions') ? await readAssertions(file, fields.get('assertions') ?? null, facts) : []
  return { facts, assertions }
}

/** Reads a config file; `path` is only named in errors. Throws InvalidFile with every fault and its place. */
export async function readConfigText(text: string, path: string): Promise<Config> {
  const file = openYaml(text, path)
  // A file of comments only says nothing, and may.
  const fields =
    file.root === null ? new Map<string, Node | null>() : fieldsOf(file, file.root, 'the configuration', KEYS)
  const field = <Result>(key: string, missing: Result, read: (node: Node | null) => Result | null): Result =>
    fields.has(key) ? (read(fields.get(key) ?? null) ?? missing) : missing

  const packs = field('extends', [], (node) => readMentions(file, node, 'extends'))
  const ownRules = fields.has('own-rules') ? await readRules(file, fields.get('own-rules') ?? null, 'own-rules') : []
  // The rules of packs in other files are not known here, so a name may be one of theirs.
  const known = packs.length > 0 ? null : [...builtIn, ...ownRules].map((rule) => rule.id)
  const ruleNames: Mention[] = []
  const noteRule: NoteRule = (id, node) => {
    ruleNames.push({ text: id, ...file.place(node) })
    if (known && !known.includes(id)) file.complain(node, `there is no rule "${id}"${hint(id, known)}`)
  }
  const settings = field('rules', [], (node) => readSettings(file, node, noteRule))
  const house = await readHouse(file, fields)
  const config: Config = {
    root: field('root', false, (node) => booleanOf(file, node, 'root')),
    sources: field('sources', [], (node) => textsOf(file, node, 'sources')),
    sets: field('sets', [], (node) => itemsOf(file, node, 'sets').flatMap((item) => readSet(file, item))),
    ignores: field('ignores', [], (node) => textsOf(file, node, 'ignores')),
    extends: packs,
    ruleNames,
    severities: severitiesOf(settings),
    confidences: Object.fromEntries(
      settings.flatMap(({ id, confidence }) => (confidence === null ? [] : [[id, confidence]])),
    ),
    overrides: field('overrides', [], (node) =>
      itemsOf(file, node, 'overrides').map((item) => readOverride(file, item, noteRule)),
    ),
    ownRules,
    house,
    words: field('words', null, (node) => readWords(file, node)),
    profile: field('profile', null, (node) => oneOf(file, node, 'profile', ['strict', 'newsroom', 'lenient'])),
    date: field('date', null, (node) => fitting(file, node, 'date', isDate, 'YYYY-MM-DD')),
    dateOrder: field('date-order', null, (node) => oneOf(file, node, 'date-order', ['dmy', 'mdy'])),
    currency: field('currency', null, (node) => readCurrency(file, node)),
    suppress: field('suppress', [], (node) =>
      itemsOf(file, node, 'suppress').map((item) => readSuppression(file, item, noteRule)),
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

/** Notes that a rule is named, and complains where it is known that there is none of that name. */
type NoteRule = (id: string, node: Node | null) => void

/** Rules by id: a severity, or a mapping of `severity` and `confidence`. */
function readSettings(file: YamlFile, node: Node | null, noteRule: NoteRule): Setting[] {
  return entriesOf(file, node, 'rules').map(({ key, keyNode, value }) => {
    noteRule(key, keyNode)
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

function readOverride(file: YamlFile, node: Node, noteRule: NoteRule): Config['overrides'][number] {
  const fields = fieldsOf(file, node, 'an override', ['files', 'rules'])
  for (const key of ['files', 'rules']) if (!fields.has(key)) file.complain(node, `an override needs "${key}"`)
  return {
    files: fields.has('files') ? textsOf(file, fields.get('files') ?? null, 'files') : [],
    severities: fields.has('rules') ? severitiesOf(readSettings(file, fields.get('rules') ?? null, noteRule)) : {},
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
function readSuppression(file: YamlFile, node: Node, noteRule: NoteRule): Config['suppress'][number] {
  if (!('items' in node)) return { id: readId(file, node), quote: null, rule: null }
  const fields = fieldsOf(file, node, 'a suppression', ['id', 'quote', 'rule', 'reason'])
  if (!fields.has('id') && !fields.has('quote')) file.complain(node, 'a suppression needs "id" or "quote"')
  const text = (key: string): string | null => (fields.has(key) ? plainOf(file, fields.get(key) ?? null, key) : null)
  if (fields.has('reason')) textOf(file, fields.get('reason') ?? null, 'reason')
  const rule = text('rule')
  if (rule !== null) noteRule(rule, fields.get('rule') ?? null)
  return {
    id: fields.has('id') ? readId(file, fields.get('id') ?? null) : null,
    quote: text('quote'),
    rule,
  }
}

/** YAML reads an id like 12345678 or 1e234567 as a number, so its text is taken as written. */
const readId = (file: YamlFile, node: Node | null): string | null =>
  fitting(file, node, 'id', (id) => /^[0-9a-f]{8}$/.test(id), 'the eight digits that a finding shows')

function fitting(
  file: YamlFile,
  node: Node | null,
  what: string,
  fits: (text: string) => boolean,
  wanted: string,
): string | null {
  const text = plainOf(file, node, what)
  if (text === null || fits(text)) return text
  file.complain(node, `"${text}" is no ${what}: write ${wanted}`)
  return null
}

function readCurrency(file: YamlFile, node: Node | null): string | null {
  const code = plainOf(file, node, 'currency')
  const fault = code === null ? null : currencyFault(code)
  if (fault !== null) file.complain(node, fault)
  return fault === null ? code : null
}

/** Texts of a list, with their places. */
function readMentions(file: YamlFile, node: Node | null, what: string): Mention[] {
  const mention = (item: Node | null): Mention[] => {
    const text = plainOf(file, item, `an item of ${what}`)
    return text === null ? [] : [{ text, ...file.place(item) }]
  }
  return node !== null && 'items' in node ? itemsOf(file, node, what).flatMap(mention) : mention(node)
}

/** A project's own word lists, shaped like rules/words.yml. */
function readWords(file: YamlFile, node: Node | null): WordLists {
  const fields = fieldsOf(file, node, 'words', ['synonyms', 'contrasts', 'qualifiers'])
  const lists = (at: Node | null, what: string): Record<string, string[]> =>
    Object.fromEntries(entriesOf(file, at, what).map(({ key, value }) => [key, textsOf(file, value, key)]))
  const of = (key: string): Node | null => fields.get(key) ?? null
  return {
    synonyms: fields.has('synonyms')
      ? itemsOf(file, of('synonyms'), 'synonyms').map((row) => readSynonyms(file, row))
      : [],
    contrasts: fields.has('contrasts')
      ? Object.fromEntries(
          entriesOf(file, of('contrasts'), 'contrasts').map(({ key, value }) => [key, lists(value, key)]),
        )
      : {},
    qualifiers: fields.has('qualifiers') ? lists(of('qualifiers'), 'qualifiers') : {},
  }
}

/** Words that mean the same: at least two. */
function readSynonyms(file: YamlFile, row: Node): string[] {
  const words = textsOf(file, row, 'a row of synonyms')
  if (words.length < 2) file.complain(row, 'a row of synonyms needs at least two words: [emissions, discharges]')
  return words
}
