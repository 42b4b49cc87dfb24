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
    'The storm cut off 186,000 homes. By noon that had come down to 61,000, or a quarter.',
  ],
  [
    'just a third, in words',
    'error',
    'The storm cut off 186,000 homes. By noon that had come down to 62,000, or a quarter.',
  ],
] as const

describe('how surely a share that fails is a fault', () => {
  it.each(cases)('%s: %s', (_, severity, text) => {
    const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, severities: {}, profile: 'newsroom' })
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
  })
})

const JOBS =
  'Sennet Steel cuts 840 jobs in two towns by June, it said on Monday.\n\nA union spokesman called it a disgrace.'
const saved = (amount: string, each: string): string =>
  `Sennet Steel's managers hope to save ${amount} a year by cutting jobs in two towns by June. That works out at ${each} for every job.`

describe('how surely an average that fails, whose count another document has, is a fault', () => {
  it.each([
    ['two digits of a rounded figure exchanged', 'error', '$13.27 million', '$18,500'],
    ['another scale word', 'error', '$13.27 billion', '$15,800'],
    ['another digit', 'info', '$13.27 million', '$16,800'],
    ['a nought too many', 'info', '$132.7 million', '$15,800'],
  ] as const)('%s: %s', (_, severity, amount, each) => {
    const documents = [JOBS, saved(amount, each)].map((text, i) => ({ path: `${i}.md`, text }))
    const { findings } = checkDocuments(documents, { rules, severities: {}, profile: 'newsroom' })
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
  })
})

describe('how surely a rate told twice is a fault', () => {
  it.each([
    ['how often, by the hour and between two', 'warning', 'The coast gets three trains an hour, one every 15 minutes.'],
    ['by two periods, the second rounded', 'error', 'She receives £12,100 a year, or a little over £1,200 a month.'],
    ['two prices side by side, which may be offered', 'info', 'The pass costs £12 a month, or £120 a year.'],
    ['by two periods, in other words', 'error', 'We took 24,000 calls a minute, which is 4,000 a second.'],
  ] as const)('%s: %s', (_, severity, text) => {
    const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, severities: {}, profile: 'newsroom' })
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
  })
})
