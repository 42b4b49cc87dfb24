import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('what is generated and committed', () => {
  it('docs/rules.md follows the packs', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-rule-docs.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  // Hooks install straight from the repository. Only CI asks: while one works, dist/ runs ahead of the last commit.
  it.runIf(process.env.CI === 'true')('dist/ is what the sources build', () => {
    const { stdout } = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})
