import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/rules/index.js'
import { makeTree } from '../workspace/trees.js'
import { ferry, mill, run } from './running.js'

const clash = { 'docs/a.md': ferry(12), 'docs/b.md': ferry(14), 'docs/c.md': mill('3,400') }
const configured = (yaml: string, more: Readonly<Record<string, string>> = {}): string =>
  makeTree({ ...clash, ...more, 'tieout.yaml': yaml })

describe('a configuration decides', () => {
  const rows: readonly (readonly [string, string, string, number])[] = [
    ['what is read', 'sources: [docs/a.md, docs/c.md]', '', 0],
    ['what is read, unless paths are named', 'sources: [docs/a.md]', 'docs', 1],
    ['what is read but for some', 'sources: [docs, "!docs/b.md"]', '', 0],
    ['what is left out', 'ignores: [b.md]', '', 0],
    ['what is left out, unless ignores are off', 'ignores: [b.md]', '--no-ignore', 1],
    ['how bad a rule is', 'rules: {figures-differ-across-sources: warning}', '', 0],
    [
      'how bad a rule is, unless the command line says',
      'rules: {figures-differ-across-sources: warning}',
      '--rule figures-differ-across-sources:error',
      1,
    ],
    [
      'how bad a rule is in some files',
      'overrides: [{files: [docs/*.md], rules: {figures-differ-across-sources: off}}]',
      '',
      0,
    ],
    [
      'how bad a rule is in other files',
      'overrides: [{files: [news/*.md], rules: {figures-differ-across-sources: off}}]',
      '',
      1,
    ],
    ['how sure a rule must be', 'rules: {figures-differ-across-sources: {confidence: 1}}', '', 0],
    [
      'what is compared',
      'sets: [{name: one, sources: [docs/a.md, docs/c.md]}, {name: two, sources: [docs/b.md]}]',
      '',
      0,
    ],
    ['what is accepted', 'suppress: [{quote: a ferry sank off Orlandia, reason: known}]', '', 0],
    ['nothing with --no-config', 'sources: [docs/a.md]', '--no-config', 1],
  ]
  it.each(rows)('%s', async (_, yaml, line, status) => {
    expect(await run(configured(yaml), line.split(' ').filter(Boolean))).toMatchObject({ status, err: '' })
  })

  it('from above, and names paths from where it lies', async () => {
    const tree = configured('sources: [docs/b.md]\nignores: [c.md]')
    const { out } = await run(join(tree, 'docs'), ['-f', 'json'])
    expect(JSON.parse(out)).toMatchObject({ documents: [{ path: 'b.md' }] })
    expect((await run(tree, ['docs/a.md', 'docs/b.md', '-c', 'tieout.yaml'])).status).toBe(1)
    expect((await run(join(tree, 'docs'), ['a.md', 'b.md', '!./b.md'])).status).toBe(0)
  })

  it('with packs of its own', async () => {
    const pack = `- id: house-style
  kind: agreement
  over: across-documents
  severity: warning
  message: "Mind {actual} and {expected}."
  why: Ours.
`
    const tree = configured('extends: [./house/pack.yaml]', { 'house/pack.yaml': pack })
    expect((await run(tree, ['rules'])).out).toMatch(/^house-style +warning +Ours\.$/m)
    expect((await run(tree, ['rules', '--rules', 'house/pack.yaml'])).err).toContain(
      'house/pack.yaml: the rule house-style is in house/pack.yaml already',
    )
    const bare = makeTree({ 'pack.yaml': pack.replace('agreement', 'agrement') })
    expect(await run(bare, ['rules', '--rules', 'pack.yaml'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^tieout: pack\.yaml:2:9: unknown kind "agrement": did you mean "agreement"\?\n/),
    })
  })

  it('the other documents that one on standard input stands among', async () => {
    const tree = configured('sources: [docs]')
    const args = ['-f', 'json', '--stdin', '--stdin-filename', 'docs/b.md']
    expect(JSON.parse((await run(tree, args, { stdin: ferry(12) })).out)).toMatchObject({ findings: [] })
    expect(JSON.parse((await run(tree, args, { stdin: ferry(15) })).out)).toMatchObject({
      documents: [{ path: 'docs/a.md' }, { path: 'docs/b.md' }, { path: 'docs/c.md' }],
      findings: [{ ruleId: 'figures-differ-across-sources' }],
    })
    const other = ['--stdin', '--stdin-filename', 'docs/c.md']
    expect((await run(tree, other, { stdin: mill('3,400') })).status).toBe(0)
  })
})

describe('a configuration that cannot be used', () => {
  it.each([
    ['profil: strict', 'tieout.yaml:1:1: unknown key "profil" in the configuration: did you mean "profile"?'],
    [
      'rules:\n  parts-make-hole: off',
      'tieout.yaml:2:3: there is no rule "parts-make-hole": did you mean "parts-make-whole"?',
    ],
    ['sources: [', 'tieout.yaml:1:'],
    [
      'extends: [p.yaml]\nrules: {parts-make-hole: off}',
      'tieout.yaml:2:9: there is no rule "parts-make-hole": did you mean "parts-make-whole"?',
    ],
    [
      'extends: [pp.yaml]',
      'tieout.yaml:1:11: extends pp.yaml: cannot be read: no such file or directory: did you mean "p.yaml"?',
    ],
    [
      'extends: [p.yaml]\noverrides: [{files: x, rules: {parts-make-hole: off}}]',
      'tieout.yaml:2:32: there is no rule "parts-make-hole": did you mean "parts-make-whole"?',
    ],
  ])('%j ends the run with 2 and one line', async (yaml, message) => {
    const { status, out, err } = await run(configured(yaml, { 'p.yaml': '[]' }), [])
    expect(err).toContain(`tieout: ${message}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('--print-config', () => {
  it('gives each value with its origin', async () => {
    const tree = configured('# ours\nprofile: strict\nrules:\n  parts-make-whole: warning\n')
    const { status, out } = await run(tree, ['--print-config', '--currency', 'CAD', 'docs/a.md'])
    expect(status).toBe(0)
    expect(out).toMatch(/^config: "tieout\.yaml" +# search$/m)
    expect(out).toMatch(/^profile: "strict" +# tieout\.yaml:2$/m)
    expect(out).toMatch(/^currency: "CAD" +# --currency$/m)
    expect(out).toMatch(/^date: null +# default$/m)
    expect(out).toMatch(/^rules\.parts-make-whole: "warning" +# tieout\.yaml:4$/m)
    expect(out).toMatch(/^checked\.docs\/a\.md: true +# named$/m)
  })
  it('gives what the configuration adds: packs, the order of dates, house facts, words', async () => {
    const text = [
      'date-order: mdy',
      'facts:',
      '  staff: {value: 120 people, match: {words: staff}}',
      'words:',
      '  synonyms: [[quay, wharf]]',
    ]
    const { status, out } = await run(configured(text.join('\n')), ['--print-config'])
    expect(status).toBe(0)
    expect(out).toMatch(/^extends: \[\] +# default$/m)
    expect(out).toMatch(/^date-order: "mdy" +# tieout\.yaml:1$/m)
    expect(out).toMatch(/^facts: \["staff"\] +# tieout\.yaml:2$/m)
    expect(out).toMatch(/^words: \{"synonyms":1.*\} +# tieout\.yaml:4$/m)
  })
  it('gives the rules as they apply to a file', async () => {
    const tree = configured('overrides: [{files: [docs/*], rules: {parts-make-whole: info}}]')
    expect((await run(tree, ['--print-config', 'docs/a.md'])).out).toMatch(
      /^rules\.parts-make-whole: "info" +# tieout\.yaml:1$/m,
    )
    expect((await run(tree, ['--print-config'])).out).not.toMatch(/parts-make-whole: "info"/)
  })
})

describe('init', () => {
  it('writes a configuration that can be used, and overwrites nothing', async () => {
    const tree = makeTree(clash)
    expect((await run(tree, ['init'])).status).toBe(0)
    const text = readFileSync(join(tree, 'tieout.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\n/)
    expect(await readConfig(text, 'tieout.yaml')).toMatchObject({ root: true, sources: ['.'], profile: 'newsroom' })
    expect((await run(tree, [])).status).toBe(1)
    expect(await run(tree, ['init'])).toMatchObject({ status: 2, out: '' })
    expect(readFileSync(join(tree, 'tieout.yaml'), 'utf8')).toBe(text)
  })
  it('offers in its comments only what can be used', async () => {
    const tree = makeTree()
    await run(tree, ['init'])
    const lines = readFileSync(join(tree, 'tieout.yaml'), 'utf8').split('\n')
    const live = lines.map((line) => line.replace(/^# (?=[a-z]+:(?: \S+)?$| )/, '')).join('\n')
    expect(await readConfig(live, 'tieout.yaml')).toMatchObject({
      currency: 'USD',
      extends: [{ text: './house-rules.yaml' }],
    })
  })
  it('sees a configuration of another name', async () => {
    const tree = makeTree({ '.tieout.yaml': '' })
    expect((await run(tree, ['init'])).status).toBe(2)
    expect(existsSync(join(tree, 'tieout.yaml'))).toBe(false)
  })
})
