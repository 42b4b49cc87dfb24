import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../src/rules/index.js'
import { checkDocuments } from '../src/tieout.js'

interface Edit {
  readonly find: string
  readonly replace: string
}

/** A short text that is right, one edit that makes it wrong where there is one, and others that leave it right. */
interface Pair extends Partial<Edit> {
  readonly id: string
  readonly docs: readonly { readonly path: string; readonly text: string }[]
  readonly file?: string
  readonly why?: string
  readonly benign?: readonly Edit[]
}

const folder = new URL('pairs/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const pairs = readdirSync(folder)
  .filter((name) => name !== 'caught.json')
  .sort()
  .flatMap((name) => read(name) as Pair[])
const rules = await builtInRules()

const told = (docs: Pair['docs']): readonly string[] =>
  checkDocuments(docs, { rules, severities: {}, profile: 'newsroom' })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)

const edited = ({ docs, file }: Pair, { find, replace }: Edit): Pair['docs'] =>
  docs.map((own) => (own.path === file ? { ...own, text: own.text.replace(find, () => replace) } : own))

const isCaught = (pair: Pair): boolean => {
  const { find, replace } = pair
  return find !== undefined && replace !== undefined && told(edited(pair, { find, replace })).length > 0
}

describe('short texts', () => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s: nothing is reported where it is right', (_, { docs }) => {
    expect(told(docs)).toEqual([])
  })

  const benign = pairs.flatMap((pair) =>
    (pair.benign ?? []).map((edit) => [pair.id, edit.replace, pair, edit] as const),
  )
  it.each(benign)('%s with "%s": nothing is reported where it stays right', (_id, _text, pair, edit) => {
    expect(told(edited(pair, edit))).toEqual([])
  })

  // How many of the edits are caught is a measure; that those stay caught which once were is a test. UPDATE=1 takes it anew.
  const caught = pairs.filter(isCaught).map(({ id }) => id)
  if (process.env.UPDATE === '1') writeFileSync(new URL('caught.json', folder), `${JSON.stringify(caught, null, 2)}\n`)
  it.each(read('caught.json') as string[])('%s: its edit is reported', (id) => {
    expect(caught).toContain(id)
  })
})
