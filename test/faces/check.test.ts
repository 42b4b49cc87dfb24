import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTree, put } from '../workspace/trees.js'
import { ferry, mill, run } from './running.js'

const clash = { 'docs/a.md': ferry(12), 'docs/b.md': ferry(14), 'docs/c.md': mill('3,400') }

interface Output {
  readonly version: number
  readonly documents: readonly { readonly path: string }[]
  readonly findings: readonly {
    readonly id: string
    readonly ruleId: string
    readonly severity: string
    readonly locations: readonly { readonly path: string; readonly text: string; readonly start: object }[]
  }[]
  readonly summary: { readonly errors: number; readonly warnings: number }
}

async function json(cwd: string, argv: readonly string[], around = {}): Promise<Output> {
  return JSON.parse((await run(cwd, ['-f', 'json', ...argv], around)).out) as Output
}

describe('the exit status', () => {
  const tree = makeTree(clash)
  const rows: readonly (readonly [string, number])[] = [
    ['docs', 1],
    ['docs/a.md docs/c.md', 0],
    ['docs --exit-zero', 0],
    ['docs --rule figures-differ-across-sources:warning', 0],
    ['docs --rule figures-differ-across-sources:warning --fail-on warning', 1],
    ['docs --rule figures-differ-across-sources:warning --max-warnings 0', 1],
    ['docs --rule figures-differ-across-sources:warning --max-warnings 1', 0],
    ['docs --rule figures-differ-across-sources:info --fail-on info', 1],
    ['docs --rule figures-differ-across-sources:off', 0],
    ['docs --scope file', 0],
    ['docs !docs/b.md', 0],
    ['docs !b.md', 0],
    ['docs !docs/c.*', 1],
    ['docs none.md', 2],
    ['docs none.md --no-error-on-unmatched-pattern', 1],
    ['docs --exit-zero none.md', 2],
  ]
  it.each(rows)('of tieout %s is %i, in every format', async (line, status) => {
    for (const format of ['stylish', 'json', 'sarif', 'github', 'junit']) {
      expect((await run(tree, [...line.split(' '), '-f', format])).status).toBe(status)
    }
  })
})

describe('the report', () => {
  it('names both places, from the working directory', async () => {
    const tree = makeTree(clash)
    const { findings, documents } = await json(tree, [])
    expect(documents.map(({ path }) => path)).toEqual(['docs/a.md', 'docs/b.md', 'docs/c.md'])
    expect(findings).toHaveLength(1)
    expect(findings[0]!.locations.map(({ path, text }) => `${path} ${text}`).sort()).toEqual([
      'docs/a.md 12',
      'docs/b.md 14',
    ])
    const below = await json(join(tree, 'docs'), ['../docs/a.md', 'b.md'])
    expect(below.findings[0]!.id).toBe(findings[0]!.id)
    expect(below.documents.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  })
  it('goes to several places at once, and only the report to standard output', async () => {
    const tree = makeTree(clash)
    const { status, out, err } = await run(tree, [
      '-f',
      'compact',
      '-f',
      'json:out/all.json',
      '-f',
      'sarif:out/all.sarif',
    ])
    expect(out.split('\n')[0]).toMatch(/^docs\/[ab]\.md:1:30: error /)
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(tree, 'out/all.json'), 'utf8'))).toMatchObject({ version: 1 })
    expect(JSON.parse(readFileSync(join(tree, 'out/all.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })
  it('goes to a file alone, with the same status', async () => {
    const tree = makeTree(clash)
    expect(await run(tree, ['-f', 'json', '-o', 'report.json'])).toEqual({ status: 1, out: '', err: '' })
    expect(existsSync(join(tree, 'report.json'))).toBe(true)
    expect(await run(tree, ['-o', 'docs'])).toMatchObject({
      status: 2,
      err: 'tieout: docs: cannot be written: is a directory\n',
    })
  })
  it('is no document for the next run', async () => {
    const tree = makeTree(clash)
    const argv = ['-f', 'json', '-f', 'markdown:docs/report.md', '-f', 'html:docs/report.html']
    const first = await run(tree, argv)
    expect(await run(tree, argv)).toEqual(first)
    const { documents } = await json(tree, ['docs/report.html', 'docs/a.md'])
    expect(documents.map(({ path }) => path)).toEqual(['docs/a.md'])
  })
  it('is the same every time', async () => {
    const tree = makeTree(clash)
    expect(await run(tree, ['-f', 'json'])).toEqual(await run(tree, ['-f', 'json']))
  })
  it('is given of everything that can be read', async () => {
    const tree = makeTree({ ...clash, 'docs/empty.md': '', 'docs/binary.md': new Uint8Array([0, 1, 2, 0]) })
    const { status, out, err } = await run(tree, ['-f', 'compact', 'docs', 'none.txt'])
    expect(out).toContain('docs/b.md:1:30: error')
    expect(err.trim().split('\n').sort()).toEqual([
      'tieout: docs/binary.md: cannot be read as text: binary',
      'tieout: docs/empty.md: the file is empty',
      'tieout: none.txt: no such file or directory',
    ])
    expect(status).toBe(2)
  })
})

describe('colour', () => {
  const tree = makeTree(clash)
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, boolean, boolean])[] = [
    ['', {}, false, false],
    ['', {}, true, true],
    ['', { NO_COLOR: '1' }, true, false],
    ['', { NO_COLOR: '' }, true, true],
    ['', { FORCE_COLOR: '1' }, false, true],
    ['', { FORCE_COLOR: '0' }, true, false],
    ['', { NO_COLOR: '1', FORCE_COLOR: '3' }, true, false],
    ['', { TERM: 'dumb' }, true, false],
    ['--color', { NO_COLOR: '1' }, false, true],
    ['--no-color', { FORCE_COLOR: '1' }, true, false],
    ['-f json', { FORCE_COLOR: '3' }, true, false],
    ['-f sarif --color', {}, true, false],
  ]
  it.each(rows)('with "%s", %o and terminal %s: %s', async (line, environment, terminal, coloured) => {
    const { out } = await run(tree, line.split(' ').filter(Boolean), { environment, terminal })
    expect(out.includes('\x1b[')).toBe(coloured)
  })
})

it('is not written into files', async () => {
  const tree = makeTree(clash)
  await run(tree, ['-f', 'stylish:plain.txt'], { terminal: true })
  await run(tree, ['-f', 'stylish:painted.txt', '--color'])
  expect(readFileSync(join(tree, 'plain.txt'), 'utf8')).not.toContain('\x1b[')
  expect(readFileSync(join(tree, 'painted.txt'), 'utf8')).toContain('\x1b[')
})

describe('standard input', () => {
  it('is one more document', async () => {
    const tree = makeTree(clash)
    expect(
      (await json(tree, ['-', 'docs/a.md'], { stdin: ferry(15) })).findings[0]!.locations.map((l) => l.path).sort(),
    ).toEqual(['<stdin>', 'docs/a.md'])
    expect((await run(tree, ['--stdin'], { stdin: ferry(15) })).status).toBe(0)
    expect(await run(tree, ['-'])).toMatchObject({ status: 2, err: 'tieout: <stdin>: the file is empty\n' })
  })
  it('takes the place of the file whose name it is given', async () => {
    const tree = makeTree(clash)
    const { findings } = await json(tree, ['--stdin', '--stdin-filename', 'docs/b.md', 'docs'], { stdin: ferry(12) })
    expect(findings).toEqual([])
  })
  it('lists files', async () => {
    const tree = makeTree({ ...clash, 'list.txt': '# both\n\ndocs/a.md\r\ndocs/b.md\n' })
    expect((await run(tree, ['--files-from', 'list.txt'])).status).toBe(1)
    expect((await run(tree, ['--files-from', '-'], { stdin: 'docs/a.md\0docs/c.md\0' })).status).toBe(0)
    expect((await run(tree, ['--files-from', '-'], { stdin: '' })).status).toBe(2)
  })
})

describe('sets', () => {
  const tree = makeTree({ 'x/a.md': ferry(12), 'x/b.md': ferry(12), 'y/a.md': ferry(14), 'y/c.md': mill('3,400') })
  it('are all documents, those of a directory, or those of a story', async () => {
    expect((await run(tree, [])).status).toBe(1)
    expect((await run(tree, ['--set-by', 'directory'])).status).toBe(0)
    expect((await run(tree, ['--set-by', 'story'])).status).toBe(1)
  })
  it('stand side by side in one table', async () => {
    const { out } = await run(tree, ['table', '-f', 'json', '--set-by', 'directory'])
    const table = JSON.parse(out) as { sources: object[]; facts: { cells: (object | null)[] }[] }
    expect(table.sources).toHaveLength(4)
    for (const { cells } of table.facts) {
      expect(cells).toHaveLength(4)
      expect(cells.slice(0, 2).every((cell) => cell === null) || cells.slice(2).every((cell) => cell === null)).toBe(
        true,
      )
    }
  })
})

describe('notices', () => {
  const tree = makeTree({ ...clash, '.tieoutignore': 'docs/b.md\n' })
  it('go to a terminal, or where they are asked for', async () => {
    const said = 'tieout: docs/b.md: ignored by .tieoutignore; --no-ignore checks it\n'
    expect((await run(tree, ['docs/a.md', 'docs/b.md'])).err).toBe('')
    expect((await run(tree, ['docs/a.md', 'docs/b.md'], { terminal: true })).err).toBe(said)
    expect((await run(tree, ['docs/a.md', 'docs/b.md', '--verbose'])).err).toBe(said)
    expect((await run(tree, ['docs/a.md', 'docs/b.md', '--no-ignore'])).status).toBe(1)
  })
  it('give the cost of a run', async () => {
    expect((await run(tree, ['--stats'])).err).toMatch(/^tieout: 2 documents, .*, [\d.]+ s, .*\n$/)
  })
})

describe('the baseline', () => {
  it('accepts what is there, keeps doing so when text moves, and forgets what is gone', async () => {
    const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(14) })
    expect((await run(tree, ['baseline'])).out).toContain('0 accepted before, 1 new not accepted, 0 not found')
    expect(existsSync(join(tree, 'tieout-baseline.json'))).toBe(false)
    expect((await run(tree, ['baseline', '--update'])).status).toBe(0)
    expect(readFileSync(join(tree, 'tieout-baseline.json'), 'utf8')).toContain('"figures-differ-across-sources"')
    expect((await run(tree, [])).status).toBe(0)
    expect((await run(tree, ['--no-baseline'])).status).toBe(1)
    writeFileSync(join(tree, 'b.md'), `# Late edition\n\n${mill('3,400')}\n${ferry(14)}`)
    expect((await run(tree, [])).status).toBe(0)
    writeFileSync(join(tree, 'b.md'), ferry(12))
    expect((await run(tree, ['baseline', '--prune'])).out).toContain('1 dropped')
    expect(JSON.parse(readFileSync(join(tree, 'tieout-baseline.json'), 'utf8'))).toEqual({ version: 1, findings: [] })
    put(tree, 'b.md', ferry(14))
    expect((await run(tree, [])).status).toBe(1)
  })
  it('is refused where it is none', async () => {
    const tree = makeTree({ ...clash, 'tieout-baseline.json': '[]' })
    expect(await run(tree, [])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^tieout: tieout-baseline\.json: not a baseline/),
    })
  })
})
