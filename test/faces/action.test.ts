import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cleanEnvironment, makeTree } from '../workspace/trees.js'
import { bundle } from './bundle.js'
import { ferry } from './running.js'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] }
}

const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as Action
const script = action.runs.steps.find((step) => step.id === 'check')!.run!

let home = ''
beforeAll(async () => {
  home = dirname(dirname(await bundle()))
})

/** Runs the action's step as GitHub's runner does, with these inputs beside its defaults, in a tree of documents. */
function runStep(documents: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const tree = makeTree(documents)
  const temporary = makeTree({ 'summary.md': '', output: '' })
  const given = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ...inputs,
  }
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd: tree,
      encoding: 'utf8',
      env: {
        ...cleanEnvironment(),
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, value]),
        ),
        ACTION_PATH: home,
        RUNNER_TEMP: temporary,
        GITHUB_STEP_SUMMARY: join(temporary, 'summary.md'),
        GITHUB_OUTPUT: join(temporary, 'output'),
      },
    },
  )
  const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8')
  return {
    stdout,
    stderr,
    status,
    summary: read(temporary, 'summary.md'),
    output: read(temporary, 'output'),
    tree,
    read,
  }
}

describe('the action', () => {
  it('annotates, sums up, and leaves both reports', () => {
    const ran = runStep({ 'docs/a.md': ferry(12), 'docs/b.md': ferry(14) }, { paths: 'docs\n' })
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toMatch(/^::error file=docs\/[ab]\.md,line=1/m)
    expect(ran.summary).toContain('**1 error in 2 documents')
    expect(ran.output).toBe('status=1\n')
    expect(JSON.parse(ran.read(ran.tree, 'tieout.sarif')).runs[0].results).toHaveLength(1)
    expect(ran.read(ran.tree, 'tieout.html')).toContain('</html>')
    // The last step fails the job by the status; this one must come to its end.
    expect(ran.status).toBe(0)
  })

  it.each([
    ['documents that agree', { 'a.md': ferry(12), 'b.md': ferry(12) }, {}, '0'],
    ['findings, where nothing is to fail', { 'a.md': ferry(12), 'b.md': ferry(14) }, { 'fail-on': 'never' }, '0'],
    ['options of several lines', { 'a.md': ferry(12), 'b.md': ferry(14) }, { args: '--scope\nfile\n' }, '0'],
    ['a misspelt option', { 'a.md': ferry(12) }, { args: '--scop\nfile' }, '2'],
  ] as const)('tells the status of %s', (_, documents, inputs, status) => {
    expect(runStep(documents, inputs).output).toBe(`status=${status}\n`)
  })
})
