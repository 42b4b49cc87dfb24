import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/rules/index.js'

const script = fileURLToPath(new URL('../../scripts/generate-rules.mjs', import.meta.url))
const rules = await builtInRules()

describe('the built-in rules', () => {
  it('are those of the packs in rules/', () => {
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.each(
    rules.filter((rule) => rule.kind !== 'upkeep' && rule.kind !== 'house').map((rule) => [rule.id, rule] as const),
  )('%s shows at least five texts of each sort', (_, rule) => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(5)
    expect(rule.allows.length).toBeGreaterThanOrEqual(5)
  })
})
