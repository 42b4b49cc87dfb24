import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as rules from '../../src/rules/index.js'
import { cacheFolder } from '../../src/user-folder.js'
import { openProject } from '../../src/workspace/project.js'
import { makeTree } from './trees.js'

const PACK = [
  '- id: parts-near-whole',
  '  kind: expression',
  '  over: parts',
  '  assert: sum(parts) <= whole * 1.02 and not (count(parts) > 9)',
  '  severity: warning',
  '  message: "{actual} of {expected}"',
  '  why: because',
].join('\n')
const CONFIG = [
  'extends: house.yml',
  'rules: {parts-near-whole: error}',
  'facts: {force: {match: {entity: Depot}, value: "50,000 people"}}',
  'assertions: [force > 3]',
].join('\n')

/** A project with its own rules, and the user's cache folder. */
function projectIn(files: Readonly<Record<string, string>>) {
  const [cwd, home] = [makeTree({ 'tieout.yaml': CONFIG, 'house.yml': PACK, ...files }), makeTree()]
  const environment = { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: home }
  const open = (build: string | null = 'a build') =>
    openProject({
      cwd,
      environment,
      staged: false,
      start: cwd,
      config: null,
      useConfig: true,
      useBaseline: false,
      packs: [],
      profile: null,
      date: null,
      currency: null,
      grouping: null,
      build,
      memories: null,
    })
  const folder = join(cacheFolder(environment), 'packs')
  return { cwd, open, folder, kept: () => readdirSync(folder).map((name) => join(folder, name)) }
}

/** How often a pack and a configuration were read from their YAML while `work` ran. */
async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const readers = [vi.spyOn(rules, 'loadPack'), vi.spyOn(rules, 'readConfig')]
  try {
    await work()
    return readers.reduce((sum, reader) => sum + reader.mock.calls.length, 0)
  } finally {
    for (const reader of readers) reader.mockRestore()
  }
}

describe('what a pack and a configuration say', () => {
  it('is read once and the same from then on', async () => {
    const { open } = projectIn({})
    const first = await open()
    let again = first
    expect(await readsOf(async () => (again = await open()))).toBe(0)
    expect(again.rules).toEqual(first.rules)
    expect(again.config).toEqual(first.config)
    expect(again.options.house).toEqual(first.options.house)
    expect((await open(null)).rules).toEqual(first.rules)
  })

  it('is read anew where a text has changed, where it is called otherwise and by another build', async () => {
    const { cwd, open } = projectIn({ 'other.yml': PACK })
    await open()
    writeFileSync(join(cwd, 'house.yml'), PACK.replace('1.02', '1.03'))
    expect(await readsOf(open)).toBe(1)
    writeFileSync(join(cwd, 'tieout.yaml'), CONFIG.replace('house.yml', 'other.yml'))
    expect(await readsOf(open)).toBe(2)
    expect((await open()).rules.at(-1)?.pack).toBe('other.yml')
    expect(await readsOf(() => open('another build'))).toBe(2)
    expect(await readsOf(() => open(null))).toBe(2)
  })

  it('is complained of in every run where it is faulty', async () => {
    const { open } = projectIn({ 'house.yml': PACK.replace('<= whole', '<= hole') })
    for (let run = 0; run < 3; run++) await expect(open()).rejects.toThrow('unknown name "hole"')
  })

  it.skipIf(process.platform === 'win32')(
    'is read anew where what is kept of it is damaged or not the user’s own',
    async () => {
      const { open, folder, kept } = projectIn({})
      await open()
      for (const file of kept()) {
        const bytes = readFileSync(file)
        bytes[bytes.length - 9]! ^= 1
        writeFileSync(file, bytes)
      }
      expect(await readsOf(open)).toBe(2)
      expect(await readsOf(open)).toBe(0)
      for (const file of kept()) chmodSync(file, 0o622)
      expect(await readsOf(open)).toBe(2)
      chmodSync(folder, 0o777)
      expect(await readsOf(open)).toBe(2)
    },
  )
})
