import { chmodSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Gathered, type GatherRequest, gather } from '../../src/workspace/index.js'
import { cleanEnvironment, commit, git, makeRepository, makeTree, put } from './trees.js'

function gathered(cwd: string, patterns: readonly string[], more: Partial<GatherRequest> = {}): Gathered {
  return gather({
    cwd,
    environment: cleanEnvironment(),
    patterns,
    from: cwd,
    ignores: [],
    ignoresFrom: cwd,
    useIgnores: true,
    useGitignore: true,
    outputs: new Set(),
    acceptUnmatched: false,
    given: null,
    aboutGiven: false,
    changes: null,
    ...more,
  })
}

const paths = ({ sources }: Gathered): readonly string[] => sources.map((source) => source.path)

describe('which files are read', () => {
  const tree = makeTree({
    'b.md': 'b',
    'a.txt': 'a',
    'B.html': 'B',
    'notes.log': 'log',
    'docs/z.csv': 'z',
    'docs/deep/y.md': 'y',
    'docs/.hidden.md': 'h',
    '.config/x.md': 'x',
    'node_modules/pack/readme.md': 'n',
  })
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'a directory: its documents, sorted by code units',
      ['.'],
      ['B.html', 'a.txt', 'b.md', 'docs/deep/y.md', 'docs/z.csv'],
    ],
    ['a named file of any kind', ['notes.log'], ['notes.log']],
    ['a named hidden file', ['docs/.hidden.md'], ['docs/.hidden.md']],
    ['a glob', ['docs/**/*.md'], ['docs/deep/y.md']],
    ['a glob that leaves the kind open takes documents only', ['*'], ['B.html', 'a.txt', 'b.md']],
    ['a glob with braces', ['{a,b}.{md,txt}'], ['a.txt', 'b.md']],
    ['a glob that starts with ./', ['./docs/*.csv'], ['docs/z.csv']],
    ['the same file named twice', ['a.txt', './a.txt', '*.txt'], ['a.txt']],
  ]
  it.each(rows)('%s', (_, patterns, expected) => {
    expect(paths(gathered(tree, patterns))).toEqual(expected)
    expect(gathered(tree, patterns).problems).toEqual([])
  })
  it('names paths from the working directory', () => {
    expect(paths(gathered(join(tree, 'docs'), ['..'], { from: join(tree, 'docs') }))).toContain('../b.md')
  })
  it('matches globs with special characters in names literally where the file exists', () => {
    const odd = makeTree({ 'part [1].md': 'x' })
    expect(paths(gathered(odd, ['part [1].md']))).toEqual(['part [1].md'])
  })
})

describe('what is left out', () => {
  const tree = makeRepository({
    '.gitignore': 'build/\n*.tmp.md\n/top.md\n',
    '.tieoutignore': 'drafts\n!drafts/kept.md\n',
    'docs/.gitignore': '!back.tmp.md\nlocal.md\n',
    'a.md': 'a',
    'a.tmp.md': 'a',
    'top.md': 't',
    'build/x.md': 'x',
    'build/.gitignore': '!x.md\n',
    'drafts/kept.md': 'k',
    'docs/top.md': 't',
    'docs/back.tmp.md': 'b',
    'docs/local.md': 'l',
    'docs/old/o.md': 'o',
  })
  it('follows ignore files as Git does', () => {
    expect(paths(gathered(tree, ['.']))).toEqual(['a.md', 'docs/back.tmp.md', 'docs/old/o.md', 'docs/top.md'])
  })
  it('starts from the top of the repository also below it', () => {
    const docs = join(tree, 'docs')
    expect(paths(gathered(docs, ['.'], { from: docs, ignoresFrom: docs }))).toEqual([
      'back.tmp.md',
      'old/o.md',
      'top.md',
    ])
  })
  it('leaves out what the configuration says', () => {
    expect(paths(gathered(tree, ['docs'], { ignores: ['docs/old/'] }))).toEqual(['docs/back.tmp.md', 'docs/top.md'])
  })
  it('leaves out named files too, and says so', () => {
    const result = gathered(tree, ['a.md', 'build/x.md'])
    expect(paths(result)).toEqual(['a.md'])
    expect(result.notices).toEqual(['build/x.md: ignored by .gitignore; --no-ignore checks it'])
    expect(result.problems).toEqual([])
  })
  it('reads them without ignore files', () => {
    expect(paths(gathered(tree, ['build/x.md'], { useIgnores: false }))).toEqual(['build/x.md'])
    expect(paths(gathered(tree, ['build', 'drafts/kept.md'], { useGitignore: false }))).toEqual(['build/x.md'])
  })
})

describe('what cannot be read', () => {
  const tree = makeTree({
    'good.md': 'good',
    'empty.md': '',
    'blank.md': ' \n\n',
    'binary.md': new Uint8Array([1, 0, 2, 0, 0, 0, 200]),
    'broken.md': new Uint8Array([0x63, 0xff, 0x01]),
    'huge.md': '',
    'line.md': `one\n${'two '.repeat(4.1 * 1024 * 1024)}`,
    'older.txt': new Uint8Array([0x0a, 0x63, 0x61, 0x66, 0xe9]),
    'older.html': new Uint8Array([...Buffer.from('<meta charset="iso-8859-1"><p>caf'), 0xe9]),
    'void/readme.log': 'no document',
  })
  truncateSync(join(tree, 'huge.md'), 65 * 1024 * 1024)
  const rows: readonly (readonly [string, string])[] = [
    ['empty.md', 'empty.md: the file is empty'],
    ['blank.md', 'blank.md: the file is empty'],
    ['binary.md', 'binary.md: cannot be read as text: binary'],
    ['broken.md', 'broken.md:1:2: cannot be read as text: invalid UTF-8'],
    ['line.md', 'line.md:2:1: a line of 17 MB; at most 16 MB are read as one'],
    ['huge.md', 'huge.md: too large: 65 MB; at most 64 MB are read'],
    ['absent.md', 'absent.md: no such file or directory'],
    ['god.md', 'god.md: no such file or directory: did you mean "good.md"?'],
    ['viod/reader.log', 'viod/reader.log: no such file or directory: did you mean "void/readme.log"?'],
    ['no/such/*.md', 'no/such/*.md: no document matches this pattern'],
    ['void', 'void: no documents in this directory'],
  ]
  it.each(rows)('%s is named in one line, and the rest is still read', (path, problem) => {
    const result = gathered(tree, ['good.md', path])
    expect(result.problems).toEqual([problem])
    expect(paths(result)).toEqual(['good.md'])
  })
  it.skipIf(process.getuid?.() === 0)('locked files and directories are named', () => {
    const locked = makeTree({ 'a.md': 'a', 'b.md': 'b', 'in/c.md': 'c' })
    chmodSync(join(locked, 'b.md'), 0)
    chmodSync(join(locked, 'in'), 0)
    const { problems } = gathered(locked, ['.'])
    chmodSync(join(locked, 'in'), 0o755)
    expect(problems).toEqual(['in: cannot be read: permission denied', 'b.md: cannot be read: permission denied'])
  })
  it('reads an older encoding and says so', () => {
    const result = gathered(tree, ['older.txt'])
    expect(result.sources[0]?.text).toBe('\ncafé')
    expect(result.problems).toEqual(['older.txt:2:4: invalid UTF-8, read as Windows-1252; save it as UTF-8'])
  })
  it('reads an older encoding that a page declares', () => {
    const result = gathered(tree, ['older.html'])
    expect(result.sources[0]?.text).toMatch(/café$/)
    expect(result.problems).toEqual([])
  })
  it('accepts patterns without documents where asked to', () => {
    const result = gathered(tree, ['good.md', 'void', 'absent.md'], { acceptUnmatched: true })
    expect(result.problems).toEqual([])
    expect(result.notices).toHaveLength(2)
  })
})

describe('symbolic links', () => {
  it('are followed once, and loops end', () => {
    const tree = makeTree({ 'docs/a.md': 'a', 'other/b.md': 'b' })
    // Two loops in one place: followed without memory, they would double at every level.
    symlinkSync(tree, join(tree, 'docs', 'loop'))
    symlinkSync(tree, join(tree, 'docs', 'again'))
    symlinkSync(join(tree, 'other', 'b.md'), join(tree, 'docs', '0-link.md'))
    symlinkSync(join(tree, 'gone'), join(tree, 'docs', 'broken.md'))
    expect(paths(gathered(tree, ['.']))).toEqual(['docs/a.md', 'other/b.md'])
    expect(paths(gathered(tree, ['docs/0-link.md']))).toEqual(['docs/0-link.md'])
  })
  it('that point to themselves are no documents', () => {
    const tree = makeTree({ 'a.md': 'a' })
    symlinkSync(join(tree, 'self.md'), join(tree, 'self.md'))
    expect(paths(gathered(tree, ['.']))).toEqual(['a.md'])
  })
})

describe('the index', () => {
  const staged = { changes: { kind: 'staged', since: null, always: false } } as const

  it('gives the staged text, not that of the work tree, and no untracked files', () => {
    const tree = makeRepository({ 'a.md': 'one', 'b.md': 'same', 'log.log': 'x' })
    put(tree, 'a.md', 'two')
    git(tree, 'add', 'a.md')
    put(tree, 'a.md', 'three')
    put(tree, 'untracked.md', 'new')
    const result = gathered(tree, ['.'], staged)
    expect(result.sources).toEqual([
      { path: 'a.md', text: 'two' },
      { path: 'b.md', text: 'same' },
    ])
    expect([...result.changed!]).toEqual(['a.md'])
  })
  it('works before the first commit', () => {
    const tree = makeRepository({})
    put(tree, 'a.md', 'one')
    git(tree, 'add', 'a.md')
    const result = gathered(tree, ['.'], staged)
    expect(paths(result)).toEqual(['a.md'])
    expect([...result.changed!]).toEqual(['a.md'])
  })
  it('names what a commit deletes, a moved file included', () => {
    const tree = makeRepository({ 'a.md': 'one', 'b.md': 'two', 'c.log': 'x', 'd.md': 'd' })
    git(tree, 'rm', '--quiet', 'a.md', 'c.log')
    git(tree, 'mv', 'b.md', 'é b.md')
    const result = gathered(tree, ['.'], staged)
    expect(result.deleted).toEqual([
      { path: 'a.md', text: 'one' },
      { path: 'b.md', text: 'two' },
    ])
    expect(paths(result)).toEqual(['d.md', 'é b.md'])
    expect([...result.changed!]).toEqual(['é b.md'])
  })
  it('is held against an earlier commit where one is named, and is all of it where nothing differs', () => {
    const tree = makeRepository({ 'a.md': 'one', 'b.md': 'two' })
    put(tree, 'b.md', 'two and more')
    commit(tree)
    const since = (reference: string | null) =>
      gathered(tree, ['.'], { changes: { kind: 'staged', since: reference, always: true } }).changed
    expect([...since('HEAD~1')!]).toEqual(['b.md'])
    expect(since(null)).toBeNull()
    expect(since('0000000000000000000000000000000000000000')).toBeNull()
  })
  it('is narrowed by patterns and ignore files, from a directory below the top', () => {
    const tree = makeRepository({ 'docs/a.md': 'a', 'docs/in/b.md': 'b', 'c.md': 'c', '.tieoutignore': 'in\n' })
    const docs = join(tree, 'docs')
    expect(paths(gathered(docs, ['.'], { ...staged, from: docs, ignoresFrom: docs }))).toEqual(['a.md'])
    expect(paths(gathered(docs, ['*.md'], { ...staged, from: tree }))).toEqual(['../c.md'])
    expect(paths(gathered(tree, ['docs/**/*.md'], { ...staged, useIgnores: false }))).toEqual([
      'docs/a.md',
      'docs/in/b.md',
    ])
    expect(paths(gathered(tree, ['./docs/*.md'], staged))).toEqual(['docs/a.md'])
  })
  it('leaves out what a walk would: hidden files, and directories that no run enters', () => {
    const tree = makeRepository({ 'a.md': 'a', '.github/b.md': 'b', 'node_modules/c.md': 'c', 'd/.e.md': 'e' })
    for (const patterns of [['.'], ['**/*.md']]) {
      expect(paths(gathered(tree, patterns, staged))).toEqual(['a.md'])
      expect(paths(gathered(tree, patterns))).toEqual(['a.md'])
    }
    expect(paths(gathered(tree, ['.github/*.md', 'd/.e.md'], staged))).toEqual(['.github/b.md', 'd/.e.md'])
    expect(paths(gathered(tree, ['.github/*.md', 'd/.e.md']))).toEqual(['.github/b.md', 'd/.e.md'])
  })
  it('says in one line what Git says where there is no repository', () => {
    expect(() => gathered(makeTree({ 'a.md': 'a' }), ['.'], staged)).toThrow(
      /^git rev-parse failed: not a git repository/,
    )
  })
})

describe('changes of the work tree', () => {
  it('are held against the last commit, untracked files included', () => {
    const tree = makeRepository({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' })
    put(tree, 'a.md', 'one and more')
    put(tree, 'new.md', 'new')
    git(tree, 'rm', '--quiet', 'c.md')
    const result = gathered(tree, ['.'], { changes: { kind: 'changed' } })
    expect([...result.changed!].sort()).toEqual(['a.md', 'new.md'])
    expect(result.deleted).toEqual([{ path: 'c.md', text: 'three' }])
    expect(result.sources.find((source) => source.path === 'a.md')?.text).toBe('one and more')
  })
  it('are held against the point where the branch left a reference', () => {
    const tree = makeRepository({ 'a.md': 'one', 'b.md': 'two' })
    git(tree, 'switch', '--quiet', '--create', 'side')
    put(tree, 'a.md', 'changed on the side')
    commit(tree)
    git(tree, 'switch', '--quiet', 'main')
    put(tree, 'b.md', 'changed on main')
    commit(tree)
    git(tree, 'switch', '--quiet', 'side')
    const result = gathered(tree, ['.'], { changes: { kind: 'since', reference: 'main' } })
    expect([...result.changed!]).toEqual(['a.md'])
  })
  it('fail clearly where the reference is unknown', () => {
    const tree = makeRepository({ 'a.md': 'one' })
    const since = (reference: string) => () => gathered(tree, ['.'], { changes: { kind: 'since', reference } })
    expect(since('nowhere')).toThrow('--since nowhere: Git knows no such commit')
    expect(since('--output=x')).toThrow('Git knows no such commit')
  })
})
