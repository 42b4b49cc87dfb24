import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A new directory that holds `files`, by path; removed when the test file is done. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-tree-')))
  trees.push(root)
  for (const [path, content] of Object.entries(files)) put(root, path, content)
  return root
}

/** Writes one file below `root`, with the directories that it needs. */
export function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** The same as a repository, with everything committed. */
export function makeRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = makeTree(files)
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  git(root, 'config', 'user.name', 'Test')
  git(root, 'config', 'user.email', 'test@example.org')
  git(root, 'config', 'core.autocrlf', 'false')
  git(root, 'config', 'commit.gpgsign', 'false')
  if (Object.keys(files).length > 0) commit(root)
  return root
}

export function commit(root: string): void {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'Change')
}

/** Runs Git in a directory, untouched by the hook that may be running these tests. */
export const git = (root: string, ...words: readonly string[]): string =>
  execFileSync('git', words, {
    cwd: root,
    env: cleanEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_|^PRE_COMMIT|COLOR$/.test(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}

const trees: string[] = []
afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true })
})
