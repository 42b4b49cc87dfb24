import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, Hover, TextDocumentEdit } from 'vscode-languageserver'
import { cleanEnvironment, makeTree, put } from '../workspace/trees.js'
import { bundle } from './bundle.js'
import { attachEditor, type Editor, startEditor } from './editor.js'
import { ferry, mill, run } from './running.js'

const open: Editor[] = []
afterEach(async () => {
  for (const editor of open.splice(0)) await editor.shutDown()
})

async function editorIn(files: Readonly<Record<string, string>>): Promise<{ tree: string; editor: Editor }> {
  const tree = makeTree(files)
  const editor = await startEditor(tree)
  open.push(editor)
  return { tree, editor }
}

/** In the protocol's order, from 1. */
const SEVERITIES = ['error', 'warning', 'info']
const HINT = 4
const one = (list: readonly Diagnostic[]): boolean => list.length === 1
const none = (list: readonly Diagnostic[]): boolean => list.length === 0
/** Totals that are ten short. */
const SHOPS_TABLE = '# Shops\n\n| Shop | Sold |\n| --- | ---: |\n| North | 120 |\n| South | 135 |\n| Total | 245 |\n'
const SHOPS_VALUES = 'Shop,Sold\nNorth,120\nSouth,135\nTotal,245\n'

const FIGURE = { start: { line: 0, character: 29 }, end: { line: 0, character: 31 } }

describe('diagnostics', () => {
  it('are the findings of the command line', async () => {
    const files = {
      'a.md': ferry(12),
      'sub/b.md': `\u{1F6A2} ${ferry(14)}`,
      'c.md': mill('3,400'),
      'shops.md': SHOPS_TABLE,
    }
    const { tree, editor } = await editorIn(files)
    editor.open('a.md', ferry(12))
    await editor.until('a.md', one)
    const shown = await Promise.all(['sub/b.md', 'shops.md'].map((path) => editor.until(path, one)))
    const checked = JSON.parse((await run(tree, ['-f', 'json'])).out) as { findings: readonly Printed[] }
    expect(checked.findings).toHaveLength(2)
    const inEditor = shown.flat().map(({ range, code, data, severity, source, relatedInformation = [] }) => ({
      at: `${range.start.line + 1}:${range.start.character + 1}`,
      to: `${range.end.line + 1}:${range.end.character + 1}`,
      code,
      id: data.findingId,
      severity,
      source,
      others: relatedInformation.map(({ location }) => `${location.uri}:${location.range.start.character + 1}`),
    }))
    const printed = checked.findings.map(({ id, ruleId, severity, locations: [first, ...others] }) => ({
      at: `${first!.start.line}:${first!.start.column}`,
      to: `${first!.end.line}:${first!.end.column}`,
      code: ruleId,
      id,
      severity: SEVERITIES.indexOf(severity) + 1,
      source: 'tieout',
      others: others.map(({ path, start }) => `${editor.uri(path)}:${start.column}`),
    }))
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
    expect(inEditor.sort(byId)).toEqual(printed.sort(byId))
    expect(shown[0]![0]!.codeDescription?.href).toMatch(/^https:/)
  })

  it('point a hint at the other document', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(14) })
    editor.open('a.md', ferry(12))
    const [hint] = await editor.until('a.md', one)
    expect(hint).toMatchObject({ severity: HINT, range: FIGURE })
    expect(hint!.message).toMatch(/^b\.md:1:30: /)
  })

  it('follow the buffer, also in documents that are not open, and go when it agrees or closes', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(12) })
    editor.open('a.md', ferry(12))
    await editor.until('a.md', none)
    editor.edit('a.md', ferry(19))
    await editor.until('b.md', one)
    editor.edit('a.md', ferry(12))
    await editor.until('b.md', none)
    editor.edit('a.md', ferry(19))
    await editor.until('b.md', one)
    editor.close('a.md')
    await editor.until('b.md', none)
  })

  it('take changes in parts, in UTF-16 units', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(12) })
    editor.open('a.md', `\u{1F6A2} ${ferry(12)}`)
    await editor.until('a.md', none)
    editor.replace('a.md', { start: { line: 0, character: 32 }, end: { line: 0, character: 34 } }, '14')
    expect(editor.initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { change: 2 },
    })
    const [diagnostic] = await editor.until('a.md', one)
    expect(diagnostic!.range.start.character).toBe(FIGURE.start.character + 3)
  })

  it('follow the files on disk', async () => {
    const { tree, editor } = await editorIn({ 'a.md': ferry(12) })
    editor.open('a.md', ferry(12))
    await editor.until('a.md', none)
    put(tree, 'b.md', ferry(14))
    editor.changedOnDisk()
    await editor.until('a.md', one)
  })

  it('know a new document that is not saved yet', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12) })
    editor.open('new.md', ferry(14))
    await editor.until('a.md', one)
  })

  it('stay within sources, sets, ignores and overrides of the configuration', async () => {
    const { editor } = await editorIn({
      'tieout.yaml': 'sources: [north, south]\nsets:\n  - { name: north, sources: [north] }\nignores: [south/old.md]\n',
      'north/a.md': ferry(12),
      'south/b.md': ferry(14),
      'south/old.md': ferry(15),
      'c.md': ferry(16),
    })
    for (const path of ['north/a.md', 'south/b.md', 'south/old.md', 'c.md']) editor.open(path, ferry(20))
    await editor.until('c.md', none)
    for (const path of ['north/a.md', 'south/b.md', 'south/old.md']) await editor.until(path, none)
    editor.open('north/d.md', ferry(21))
    await editor.until('north/d.md', one)
  })

  it('compare only what is open where there is neither folder nor configuration', async () => {
    const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(14), 'c.md': ferry(16) })
    const editor = await startEditor(tree, false)
    open.push(editor)
    editor.open('a.md', ferry(12))
    await editor.until('a.md', none)
    editor.open('b.md', ferry(14))
    const [diagnostic] = await editor.until('b.md', one)
    expect(diagnostic!.relatedInformation).toHaveLength(1)
    editor.close('b.md')
    await editor.until('a.md', none)
  })

  it('come once where two configurations have a document checked', async () => {
    const { editor } = await editorIn({
      'tieout.yaml': 'sources: [.]\n',
      'a.md': ferry(12),
      'inner/tieout.yaml': 'sources: [.]\n',
      'inner/b.md': ferry(14),
      'inner/c.md': ferry(14),
    })
    editor.open('a.md', ferry(12))
    await editor.until('inner/b.md', one)
    editor.open('inner/b.md', ferry(14))
    editor.edit('inner/b.md', ferry(12))
    await editor.until('inner/b.md', (list) => list.length > 0 && list.every(({ severity }) => severity !== undefined))
    editor.edit('inner/b.md', ferry(14))
    await editor.until('inner/b.md', one)
  })

  it('are those of directives and the baseline', async () => {
    const allowed = ferry(14).replace('\n', ' <!-- tieout-disable-line -- the coast guard counts otherwise -->\n')
    const { tree, editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(14) })
    editor.open('b.md', ferry(14))
    await editor.until('b.md', one)
    editor.edit('b.md', allowed)
    await editor.until('b.md', none)
    editor.edit('b.md', ferry(14))
    await editor.until('b.md', one)
    await run(tree, ['baseline', '--update'])
    editor.changedOnDisk()
    await editor.until('b.md', none)
  })

  it('show the faults of a configuration, and go on with the last that was right', async () => {
    const { tree, editor } = await editorIn({ 'tieout.yaml': 'sources: [.]\n', 'a.md': ferry(12), 'b.md': ferry(14) })
    editor.open('b.md', ferry(14))
    await editor.until('b.md', one)
    put(tree, 'tieout.yaml', 'sources: [.]\nprofil: strict\n')
    editor.changedOnDisk()
    expect((await editor.until('tieout.yaml', one))[0]!.range.start.line).toBe(1)
    await editor.until('b.md', one)
    put(tree, 'tieout.yaml', 'sources: [.]\nrules: { figures-differ-across-sources: off }\n')
    editor.changedOnDisk()
    await editor.until('tieout.yaml', none)
    await editor.until('b.md', none)
  })
})

describe('hover', () => {
  it('gives the canonical value, what it can mean, and what the other places say', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry('about 12') })
    editor.open('b.md', ferry('about 12'))
    const textDocument = { uri: editor.uri('b.md') }
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position: FIGURE.start })
    const { value } = hover.contents as { value: string }
    expect(value).toContain('≈12')
    expect(value).toContain('Can mean')
    expect(value).toContain(`(${editor.uri('a.md')}#L1,30)`)
    expect(hover.range).toEqual({ start: { line: 0, character: 29 }, end: { line: 0, character: 37 } })
    const nowhere = { textDocument, position: { line: 0, character: 15 } }
    expect(await editor.request('textDocument/hover', nowhere)).toBeNull()
  })
})

describe('code actions', () => {
  const ask = async (editor: Editor, path: string): Promise<readonly CodeAction[]> => {
    const diagnostics = await editor.until(path, one)
    const params = { textDocument: { uri: editor.uri(path) }, range: diagnostics[0]!.range, context: { diagnostics } }
    return editor.request('textDocument/codeAction', params)
  }
  const edited = (text: string, action: CodeAction): string => {
    const { edits } = action.edit!.documentChanges![0] as TextDocumentEdit
    const [{ range, newText }] = edits as unknown as [{ range: Diagnostic['range']; newText: string }]
    const lines = text.split('\n')
    const offset = ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
    return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end))
  }

  it('write the figure of the other document, from either side', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(14) })
    editor.open('a.md', ferry(12))
    editor.open('b.md', ferry(14))
    for (const [path, own, other] of [
      ['b.md', 14, 12],
      ['a.md', 12, 14],
    ] as const) {
      const actions = await ask(editor, path)
      const writing = actions.find(({ title }) => title.startsWith(`Write “${other}”`))
      expect(edited(ferry(own), writing!)).toBe(ferry(other))
      expect(writing!.diagnostics).toHaveLength(1)
    }
  })

  const texts: readonly (readonly [string, string])[] = [
    ['b.md', ferry(14)],
    ['b.md', SHOPS_TABLE],
    ['b.html', `<p>${ferry(14).replace('police', '<a\n href="x">police</a>').trim()}</p>\n`],
    ['b.csv', SHOPS_VALUES],
  ]
  it.each(texts)('allow the finding on its line: %s %#', async (path, text) => {
    const { editor } = await editorIn({ 'a.md': ferry(12), [path]: text })
    editor.open(path, text)
    const action = (await ask(editor, path)).find(({ title }) => title.startsWith('Allow '))
    const after = edited(text, action!)
    expect(after).toContain(' -- ')
    editor.edit(path, after)
    await editor.until(path, none)
  })

  it('accept a finding into the baseline, when that is chosen', async () => {
    const { tree, editor } = await editorIn({ 'a.md': ferry(12), 'b.txt': ferry(14) })
    editor.open('b.txt', ferry(14))
    const actions = await ask(editor, 'b.txt')
    const accepting = actions.find(({ command }) => command !== undefined)!
    const file = join(tree, 'tieout-baseline.json')
    expect(existsSync(file)).toBe(false)
    await editor.request('workspace/executeCommand', accepting.command!)
    await editor.until('b.txt', none)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ findings: [{ figures: ['14', '12'] }] })
    expect((await run(tree, [])).status).toBe(0)
  })

  it('are made for the text as it stands, also while typing', async () => {
    const { editor } = await editorIn({ 'a.md': ferry(12), 'b.md': ferry(14) })
    editor.open('b.md', ferry(14))
    const [diagnostic] = await editor.until('b.md', one)
    const moved = `A first line.\n\n${ferry(14)}`
    editor.edit('b.md', moved)
    const range = { start: { line: 2, character: 29 }, end: { line: 2, character: 31 } }
    const params = { textDocument: { uri: editor.uri('b.md') }, range, context: { diagnostics: [diagnostic] } }
    const actions = await editor.request<readonly CodeAction[]>('textDocument/codeAction', params)
    expect(edited(moved, actions[0]!)).toBe(moved.replace('14', '12'))
  })
})

it('serves over the streams of the built process, and ends with the session', async () => {
  const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(14) })
  const script = await bundle()
  const child = spawn(process.execPath, [script, 'lsp', '--stdio'], { cwd: tree, env: cleanEnvironment() })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk)
  })
  const editor = await attachEditor(tree, child)
  expect(editor.initialized.serverInfo?.name).toBe('tieout')
  editor.open('b.md', ferry(14))
  await editor.until('b.md', one)
  editor.edit('b.md', ferry(12))
  await editor.until('a.md', none)
  await editor.shutDown()
  expect(await editor.ended).toBe(0)
  expect(said).toBe('')
})

interface Printed {
  readonly id: string
  readonly ruleId: string
  readonly severity: string
  readonly locations: readonly {
    readonly path: string
    readonly start: { readonly line: number; readonly column: number }
    readonly end: { readonly line: number; readonly column: number }
  }[]
}
