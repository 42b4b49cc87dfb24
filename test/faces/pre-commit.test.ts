import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cleanEnvironment, commit, git, makeRepository, makeTree, put } from '../workspace/trees.js'
import { bundle } from './bundle.js'
import { ferry, mill } from './running.js'

const available =
  spawnSync('pre-commit', ['--version']).status === 0 && spawnSync('npm', ['--version'], { shell: true }).status === 0
const top = resolve(import.meta.dirname, '../..')

/** Installs the hooks from a clone, as users do, and commits through them. */
describe.skipIf(!available)(`pre-commit${available ? '' : ' (skipped: pre-commit or npm is not installed)'}`, () => {
  let environment = cleanEnvironment()
  let hooks = ''

  beforeAll(async () => {
    environment = { ...environment, PRE_COMMIT_HOME: makeTree() }
    const manifest = { name: 'tieout', version: '0.0.0', bin: { tieout: 'dist/bin.cjs' } }
    hooks = makeRepository({ 'package.json': JSON.stringify(manifest), 'README.md': 'Hooks.' })
    cpSync(resolve(top, '.pre-commit-hooks.yaml'), resolve(hooks, '.pre-commit-hooks.yaml'))
    cpSync(dirname(await bundle()), resolve(hooks, 'dist'), { recursive: true })
    commit(hooks)
  })

  function repository(files: Readonly<Record<string, string>>): string {
    const rev = git(hooks, 'rev-parse', 'HEAD').trim()
    const config = { repos: [{ repo: hooks, rev, hooks: [{ id: 'tieout' }, { id: 'tieout-file' }] }] }
    const tree = makeRepository({ ...files, '.pre-commit-config.yaml': JSON.stringify(config) })
    spawnSync('pre-commit', ['install'], { cwd: tree, env: environment })
    return tree
  }

  function commitThrough(tree: string) {
    const { status, stdout, stderr } = spawnSync('git', ['commit', '--message', 'Change'], {
      cwd: tree,
      env: environment,
      encoding: 'utf8',
    })
    return { passed: status === 0, said: stdout + stderr }
  }

  it('lets a commit pass that agrees, and stops one that contradicts', () => {
    const tree = repository({ 'a.md': ferry(12), 'b.md': ferry(12), 'c.md': mill('3,400') })
    put(tree, 'c.md', mill('3,500'))
    git(tree, 'add', 'c.md')
    put(tree, 'a.md', ferry(21))
    expect(commitThrough(tree)).toMatchObject({ passed: true })
    git(tree, 'add', 'a.md')
    const { passed, said } = commitThrough(tree)
    expect(passed).toBe(false)
    expect(said).toContain('a.md:1:30')
    expect(said).toContain('b.md:1:30')
  })
  it('runs for a commit that only deletes', () => {
    const tree = repository({ 'a.md': ferry(12), 'b.md': ferry(12), 'c.md': ferry(14) })
    git(tree, 'rm', '--quiet', 'b.md')
    const { passed, said } = commitThrough(tree)
    expect(passed).toBe(false)
    expect(said).toContain('b.md: deleted')
  })
})
