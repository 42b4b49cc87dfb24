import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git, makeRepository, put } from '../workspace/trees.js'
import { ferry, mill, run } from './running.js'

const agreed = { 'docs/a.md': ferry(12), 'docs/b.md': ferry(12), 'docs/c.md': mill('3,400') }

describe('--staged', () => {
  it('passes where what is staged agrees, whatever the work tree says', async () => {
    const tree = makeRepository(agreed)
    put(tree, 'docs/c.md', mill('3,500'))
    git(tree, 'add', 'docs/c.md')
    put(tree, 'docs/a.md', ferry(99))
    put(tree, 'docs/untracked.md', ferry(77))
    expect(await run(tree, ['--staged'])).toMatchObject({ status: 0, err: '' })
    expect((await run(tree, [])).status).toBe(1)
  })
  it('stops a contradiction with a file that the commit leaves alone, and shows both places', async () => {
    const tree = makeRepository(agreed)
    put(tree, 'docs/a.md', ferry(21))
    git(tree, 'add', 'docs/a.md')
    put(tree, 'docs/a.md', ferry(12))
    const { status, out } = await run(tree, ['--staged'])
    expect(status).toBe(1)
    expect(out).toContain('docs/a.md:1:30')
    expect(out).toContain('docs/b.md:1:30')
    expect(out).toContain('‹21›')
  })
  it('goes by the staged configuration and baseline', async () => {
    const tree = makeRepository({ ...agreed, 'docs/b.md': ferry(14), 'tieout.yaml': 'sources: [docs]\n' })
    put(tree, 'docs/a.md', `${ferry(12)}\n`)
    git(tree, 'add', 'docs/a.md')
    put(tree, 'tieout.yaml', 'sources: [docs/c.md]\n')
    expect((await run(tree, ['--staged'])).status).toBe(1)
    await run(tree, ['baseline', '--update', 'docs'])
    expect((await run(tree, ['--staged'])).status).toBe(0)
    git(tree, 'add', 'tieout-baseline.json')
    put(tree, 'tieout-baseline.json', '{"findings": []}')
    expect((await run(tree, ['--staged'])).status).toBe(0)
    git(tree, 'add', 'tieout-baseline.json')
    expect((await run(tree, ['--staged'])).status).toBe(1)
  })
  it('counts older findings and lets them pass', async () => {
    const tree = makeRepository({ ...agreed, 'docs/b.md': ferry(14) })
    put(tree, 'docs/c.md', mill('3,500'))
    git(tree, 'add', '--all')
    expect(await run(tree, ['--staged', '--verbose'])).toMatchObject({
      status: 0,
      err: expect.stringContaining('tieout: 1 older finding not shown: no changed file is involved\n'),
    })
  })
  it('notices what a deletion leaves in contradiction', async () => {
    const tree = makeRepository({ ...agreed, 'docs/d.md': ferry(14) })
    git(tree, 'rm', '--quiet', 'docs/c.md')
    expect(await run(tree, ['--staged', '--verbose'])).toMatchObject({
      status: 0,
      err: expect.stringContaining('docs/c.md: deleted'),
    })
    git(tree, 'rm', '--quiet', 'docs/b.md')
    const { status, out } = await run(tree, ['--staged'])
    expect(status).toBe(1)
    expect(out).toContain('docs/d.md:1:30')
  })
  it('passes where no documents are left', async () => {
    const tree = makeRepository({ 'a.md': ferry(12), 'x.log': 'x' })
    git(tree, 'rm', '--quiet', 'a.md')
    expect((await run(tree, ['--staged'])).status).toBe(0)
  })
  it('is about everything where pre-commit runs over all files, and about the pushed commits before a push', async () => {
    const tree = makeRepository({ ...agreed, 'docs/b.md': ferry(14) })
    expect((await run(tree, ['--staged'])).status).toBe(0)
    expect((await run(tree, ['--staged'], { environment: { PRE_COMMIT: '1' } })).status).toBe(1)
    put(tree, 'docs/c.md', mill('3,500'))
    commit(tree)
    const push = { PRE_COMMIT: '1', PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' }
    expect((await run(tree, ['--staged'], { environment: push })).status).toBe(0)
  })
})

describe('names that pre-commit hands over', () => {
  it('are what changed, not what is compared', async () => {
    const tree = makeRepository({ ...agreed, 'docs/b.md': ferry(14), 'tieout.yaml': 'sources: [docs]' })
    const hook = { environment: { PRE_COMMIT: '1' } }
    expect((await run(tree, ['docs/a.md'])).status).toBe(0)
    expect((await run(tree, ['docs/a.md'], hook)).status).toBe(1)
    expect((await run(tree, ['docs/c.md'], hook)).status).toBe(0)
    expect((await run(tree, ['docs/a.md', '--scope', 'file'], hook)).status).toBe(0)
  })
})

describe('--changed and --since', () => {
  it('report what touches changed files', async () => {
    const tree = makeRepository({ ...agreed, 'docs/b.md': ferry(14) })
    expect((await run(tree, ['--changed'])).status).toBe(0)
    put(tree, 'docs/b.md', `${ferry(14)}\n`)
    expect((await run(tree, ['--changed'])).status).toBe(1)
    expect((await run(join(tree, 'docs'), ['--changed', 'a.md', 'b.md'])).status).toBe(1)
    commit(tree)
    expect((await run(tree, ['--changed'])).status).toBe(0)
    expect((await run(tree, ['--since', 'HEAD~1'])).status).toBe(1)
    expect(await run(tree, ['--since', 'nowhere'])).toMatchObject({
      status: 2,
      err: 'tieout: --since nowhere: Git knows no such commit\n',
    })
  })
})
