import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

const rules = await builtInRules()
const cases = [
  ['a slip explains it', 'error', 'The trust has 1,250 nursing posts. It could not fill 450 of these: 63 per cent.'],
  [
    'no slip, several sentences',
    'info',
    'The trust has 1,250 nursing posts. It could not fill 450 of these: 49 per cent.',
  ],
  ['no slip, one sentence', 'warning', 'Of the 400 households asked, 90, or 35 percent, had no garden.'],
  [
    'no slip, in words',
    'warning',
    'The storm cut off 186,000 homes. By noon that had come down to 62,000, or a quarter.',
  ],
] as const

describe('how surely a share that fails is a fault', () => {
  it.each(cases)('%s: %s', (_, severity, text) => {
    const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, severities: {}, profile: 'newsroom' })
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
  })
})
