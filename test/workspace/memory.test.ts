import { chmodSync, copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mediaTypeOf, type SourceText } from '../../src/documents/index.js'
import { builtInRules, type ExampledRule } from '../../src/rules/index.js'
import { type Checking, checkSets, tabulateSets } from '../../src/workspace/checking.js'
import { type Memory, memoryIn } from '../../src/workspace/memory.js'
import { makeTree } from './trees.js'

const examples = join(import.meta.dirname, '../../examples')
/** Prose, tables, bylines and a repeated table head; and two texts of which one names the release that the other means. */
const sources: readonly SourceText[] = [
  ...['story/faulty', 'report/faulty'].flatMap((set) =>
    readdirSync(join(examples, set)).map((name) => ({
      path: `${set}/${name}`,
      text: readFileSync(join(examples, set, name), 'utf8'),
    })),
  ),
  { path: 'page.html', text: '<h1>Quarry output</h1><table><tr><th>Year<th>Tonnes<tr><td>2024<td>1,250</table>' },
]

let rules: readonly ExampledRule[]
beforeAll(async () => {
  rules = await builtInRules()
})

const checkingWith = (memory: Memory | null): Checking => ({
  grouping: 'all',
  options: { rules, profile: 'strict', severities: {} },
  memory,
})
const yieldsOf = async (memory: Memory | null, documents = sources) => ({
  checked: await checkSets(documents, checkingWith(memory)),
  table: await tabulateSets(documents, checkingWith(memory)),
})

/** A file that holds what the sources yielded. */
async function written(): Promise<string> {
  const file = join(makeTree(), 'documents', 'set')
  await checkSets(sources, checkingWith(memoryIn(file, 'here')))
  return file
}
const recalled = (memory: Memory): number =>
  sources.filter(({ path, text }) => memory.recall(mediaTypeOf(path), text)).length

describe('what documents yielded', () => {
  it('is recalled, and gives the same findings and the same table', async () => {
    const file = await written()
    expect(recalled(memoryIn(file, 'here'))).toBe(sources.length)
    expect(await yieldsOf(memoryIn(file, 'here'))).toEqual(await yieldsOf(null))
  })

  it('is recalled whatever the file is called now, and wherever it stands', async () => {
    const file = await written()
    const moved = sources.map(({ path, text }) => ({ path: `moved/${path}`, text })).reverse()
    expect(await yieldsOf(memoryIn(file, 'here'), moved)).toEqual(await yieldsOf(null, moved))
  })

  it('is not recalled for another text, nor under other conditions', async () => {
    const file = await written()
    const text = sources.find(({ path }) => path.endsWith('.md'))!.text
    expect(memoryIn(file, 'here').recall('text/markdown', `${text}.`)).toBeNull()
    expect(memoryIn(file, 'here').recall('text/plain', text)).toBeNull()
    expect(recalled(memoryIn(file, 'there'))).toBe(0)
  })

  it('is read anew where the set names releases of software that it did not name before', async () => {
    const speed = { path: 'b.md', text: '# Speed\n\nIt is 20% faster than 7.3, and 7.4 needs 6.5 GB.\n' }
    const notes = { path: 'a.md', text: '# Notes\n\nPatched in 7.3.1; version 8.0 is next.\n' }
    const file = join(makeTree(), 'documents', 'set')
    await checkSets([speed], checkingWith(memoryIn(file, 'here')))
    const both = [notes, speed]
    expect(await yieldsOf(memoryIn(file, 'here'), both)).toEqual(await yieldsOf(null, both))
  })
})

describe('a memory that lasts for many rounds', () => {
  const yielded = {
    outline: {
      names: [],
      versions: [],
      date: null,
      summary: { title: null, date: null, quantities: 0, problems: [] },
      traits: { names: new Set<string>(), figures: new Set<string>(), words: new Map<string, number>() },
      small: [],
      firsts: [],
    },
    body: null,
  }

  it('forgets what no round has asked for any more, and keeps what each asks for', () => {
    const memory = memoryIn(null, 'here')
    const first = memory.keep('text/plain', 'once', yielded)
    const often = memory.keep('text/plain', 'often', yielded)
    expect(memory.recall('text/plain', 'once')).toBe(first)
    for (let round = 0; round < 30; round++) {
      expect(memory.recall('text/plain', 'often')).toBe(often)
      memory.save()
    }
    expect(memory.recall('text/plain', 'once')).toBeNull()
  })

  it('knows a text of one kind from the same of another', () => {
    const memory = memoryIn(null, 'here')
    const [plain, marked] = ['text/plain', 'text/markdown'].map((kind) => memory.keep(kind, 'a text', yielded))
    expect(memory.recall('text/plain', 'a text')).toBe(plain)
    expect(memory.recall('text/markdown', 'a text')).toBe(marked)
    expect(memory.recall('text/html', 'a text')).toBeNull()
  })
})

describe('a file that cannot be trusted', () => {
  it('is read as far as it is whole', async () => {
    const file = await written()
    const bytes = readFileSync(file)
    for (const length of [0, 3, 40, Math.floor(bytes.length / 2), bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, length))
      expect(recalled(memoryIn(file, 'here'))).toBeLessThan(sources.length)
      expect(await checkSets(sources, checkingWith(memoryIn(file, 'here')))).toEqual(
        await checkSets(sources, checkingWith(null)),
      )
    }
  })

  it('is not believed where a byte has changed', async () => {
    const file = await written()
    const bytes = readFileSync(file)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(file, bytes)
    expect(recalled(memoryIn(file, 'here'))).toBeLessThan(sources.length)
    expect(await yieldsOf(memoryIn(file, 'here'))).toEqual(await yieldsOf(null))
  })

  it.skipIf(process.platform === 'win32')('is ignored where others may have written it', async () => {
    const file = await written()
    chmodSync(file, 0o622)
    expect(recalled(memoryIn(file, 'here'))).toBe(0)
    chmodSync(file, 0o600)
    chmodSync(dirname(file), 0o777)
    expect(recalled(memoryIn(file, 'here'))).toBe(0)
    chmodSync(dirname(file), 0o700)
    expect(recalled(memoryIn(file, 'here'))).toBe(sources.length)
    const link = join(dirname(file), 'link')
    symlinkSync(file, link)
    expect(recalled(memoryIn(link, 'here'))).toBe(0)
    const copy = join(dirname(file), 'copy')
    copyFileSync(file, copy)
    expect(recalled(memoryIn(copy, 'here'))).toBe(sources.length)
  })

  it('stops no run where it cannot be written', async () => {
    const file = join(makeTree({ documents: 'a file' }), 'documents', 'set')
    expect(await checkSets(sources, checkingWith(memoryIn(file, 'here')))).toEqual(
      await checkSets(sources, checkingWith(null)),
    )
  })
})
