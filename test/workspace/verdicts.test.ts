import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SourceText } from '../../src/documents/index.js'
import type { CheckResult } from '../../src/findings/index.js'
import { builtInRules, type ExampledRule } from '../../src/rules/index.js'
import * as judging from '../../src/verdicts.js'
import { type Checking, checkSets } from '../../src/workspace/checking.js'
import { lastingMemories, type Memory, memoryIn } from '../../src/workspace/memory.js'
import { makeTree } from './trees.js'

const FIRST = ['Bal', 'Cor', 'Dun', 'Fen', 'Gar', 'Hol', 'Kel', 'Lor']
const LAST = ['brook', 'dale', 'ford', 'holm', 'mere', 'stead']
const names = FIRST.flatMap((first) => LAST.map((last) => first + last))

/** One of the papers on a fire; the sentences that many stories share are there to be told alike. */
const paper = (number: number, side: string): SourceText => {
  const name = names[number]!
  const tonnes = 1_240 + 37 * number + (number % 3 === 0 && side === 'b' ? 9 : 0)
  return {
    path: `${side}/${number}.md`,
    text: [
      `# Fire at the ${name} paper mill`,
      `The fire at the ${name} mill destroyed ${tonnes} tonnes of stock, manager Ilse ${name}son said.`,
      `The ${name} mill employs ${310 + number} people and was built by the ${name}s. Storm and rain held up the crews.`,
      'The clinic treated 120 patients that day, of whom 70 were adults and 40 were children.',
    ].join('\n\n'),
  }
}
const sources = names.flatMap((_, number) => [paper(number, 'a'), paper(number, 'b')])

/** What may happen to a set between two runs. */
type Edit = (set: readonly SourceText[], at: number) => readonly SourceText[]
const rewritten =
  (change: (text: string) => string): Edit =>
  (set, at) =>
    set.map((one, i) => (i === at % set.length ? { ...one, text: change(one.text) } : one))
const EDITS: Readonly<Record<string, Edit>> = {
  'another figure': rewritten((text) =>
    text.replace(/(\d)( tonnes)/, (_, digit, rest) => ((Number(digit) + 3) % 10) + rest),
  ),
  'a sum that comes out': rewritten((text) => text.replace('40 were', '50 were')),
  'a date': rewritten((text) => `---\ndate: 2024-05-03\n---\n${text}`),
  'a name written small': rewritten((text) => `${text}\n\nThere was a storm, and smaller fires.`),
  'a release of software': rewritten(
    (text) => `${text}\n\nThe alarm runs version 7.3.1 of its firmware; 7.3 was faulty.`,
  ),
  'another release': rewritten((text) => `${text}\n\nVersion 8.0.2 is 15% faster than 7.3, which ran for 8.0 years.`),
  'a silenced line': rewritten((text) => text.replace('The clinic', '<!-- tieout-disable-next-line -->\n\nThe clinic')),
  'another story': rewritten((text) => text.replaceAll(/[A-Z][a-z]+(?:brook|dale|ford|holm|mere|stead)/g, names[7]!)),
  'a file gone': (set, at) => set.filter((_, i) => i !== at % set.length),
  'a file moved': (set, at) => set.map((one, i) => (i === at % set.length ? { ...one, path: `0/${one.path}` } : one)),
  'a file copied': (set, at) => [...set, { ...set[at % set.length]!, path: `copy/${at}.md` }],
  'another order': (set) => [...set].reverse(),
}
const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(sources.length)), {
  minLength: 1,
  maxLength: 3,
})

let rules: readonly ExampledRule[]
beforeAll(async () => {
  rules = await builtInRules()
})
const checkingWith = (memory: Memory | null, more: Partial<Checking['options']> = {}): Checking => ({
  grouping: 'all',
  options: { rules, profile: 'newsroom', severities: {}, ...more },
  memory,
  judgedBy: 'these rules',
})
const fresh = (set: readonly SourceText[], more: Partial<Checking['options']> = {}): Promise<CheckResult> =>
  checkSets(set, checkingWith(null, more))

describe('a set of many stories', () => {
  it('yields with what is remembered of it the very findings that it yields without, whatever has changed', async () => {
    const file = join(makeTree(), 'documents', 'set')
    const lasting = lastingMemories()
    let set: readonly SourceText[] = sources
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        set = list.reduce((before, [name, at]) => EDITS[name]!(before, at), set)
        if (set.length < 70) set = sources
        const expected = await fresh(set)
        expect(await checkSets(set, checkingWith(memoryIn(file, 'here')))).toEqual(expected)
        expect(await checkSets(set, checkingWith(lasting.open(null, 'here')))).toEqual(expected)
        lasting.save()
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('has only the changed stories judged anew', async () => {
    const file = join(makeTree(), 'documents', 'set')
    await checkSets(sources, checkingWith(memoryIn(file, 'here')))
    const judge = vi.spyOn(judging, 'judgeStory')
    await checkSets(sources, checkingWith(memoryIn(file, 'here')))
    expect(judge).toHaveBeenCalledTimes(0)
    await checkSets(EDITS['another figure']!(sources, 5), checkingWith(memoryIn(file, 'here')))
    expect(judge).toHaveBeenCalledTimes(1)
    judge.mockRestore()
  })

  it('has those stories judged anew in which a sentence begins with a word that the set writes small now', async () => {
    const memory = memoryIn(join(makeTree(), 'documents', 'set'), 'here')
    await checkSets(sources, checkingWith(memory))
    const judge = vi.spyOn(judging, 'judgeStory')
    const stormy = rewritten((text) => `${text}\n\nIt was the worst storm in years.`)(sources, 5)
    await checkSets(stormy, checkingWith(memory))
    expect(judge).toHaveBeenCalledTimes(names.length)
    await checkSets(EDITS['a sum that comes out']!(stormy, 9), checkingWith(memory))
    expect(judge).toHaveBeenCalledTimes(names.length + 1)
    judge.mockRestore()
  })

  it('is judged anew under other severities, and with other things accepted by what is remembered', async () => {
    const memory = memoryIn(join(makeTree(), 'documents', 'set'), 'here')
    const before = await checkSets(sources, checkingWith(memory))
    const off = { severities: { 'parts-make-whole': 'off' as const } }
    expect(await checkSets(sources, checkingWith(memory, off))).toEqual(await fresh(sources, off))
    const baseline = { baseline: new Set(before.findings.slice(0, 5).map(({ id }) => id)) }
    expect(await checkSets(sources, checkingWith(memory, baseline))).toEqual(await fresh(sources, baseline))
  })

  it('tells findings that say the same apart, in whichever stories they stand', async () => {
    const { findings } = await fresh(sources)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    expect(findings.filter(({ ruleId }) => ruleId === 'parts-make-whole').length).toBe(names.length)
  })
})

it('counts findings that say the same in the order of the documents, not of the stories', () => {
  const said = (document: number, message: string): judging.StoryVerdict['findings'][number] => ({
    key: 'the same',
    document,
    finding: {
      ruleId: 'parts-make-whole',
      severity: 'error',
      confidence: 1,
      message,
      locations: [
        {
          path: message,
          start: { offset: 0, line: 1, column: 1 },
          end: { offset: 2, line: 1, column: 3 },
          text: '40',
          sentence: '40',
          mark: { from: 0, to: 2 },
          role: 'whole',
        },
      ],
      expected: null,
      actual: null,
      steps: [],
      cause: null,
      suggestions: [],
    },
  })
  const verdict = (message: string, document: number) => ({
    findings: [said(document, message)],
    directives: [],
    facts: 2,
    agreeing: 1,
  })
  const idsOf = (stories: readonly judging.ToldStory[]): object => {
    const { findings } = judging.joinStories([], stories, { rules: [], profile: 'newsroom', severities: {} })
    return Object.fromEntries(findings.map(({ id, message }) => [message, id]))
  }
  const [early, late] = [verdict('early', 0), verdict('late', 1)]
  const apart = idsOf([
    { places: [1, 2], verdict: early },
    { places: [0, 3], verdict: late },
  ])
  expect(
    idsOf([
      { places: [0, 3], verdict: late },
      { places: [1, 2], verdict: early },
    ]),
  ).toEqual(apart)
  expect(idsOf([{ places: [1, 2], verdict: early }])).toEqual({ early: (apart as { early: string }).early })
})

it('believes no verdicts of a damaged file', async () => {
  const file = join(makeTree(), 'documents', 'set')
  const expected = await checkSets(sources, checkingWith(memoryIn(file, 'here')))
  const folder = join(dirname(file), '..', 'verdicts')
  const verdicts = join(folder, readdirSync(folder)[0]!)
  const bytes = readFileSync(verdicts)
  bytes[Math.floor(bytes.length / 2)]! ^= 1
  writeFileSync(verdicts, bytes)
  expect(await checkSets(sources, checkingWith(memoryIn(file, 'here')))).toEqual(expected)
})
