import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { SourceText } from '../../src/documents/index.js'
import type { CheckResult } from '../../src/findings/index.js'
import { builtInRules, type ExampledRule } from '../../src/rules/index.js'
import { type Checking, checkSets, scopeOf } from '../../src/workspace/checking.js'
import { memoryIn } from '../../src/workspace/memory.js'
import { makeTree } from './trees.js'

const FIRST = ['Bal', 'Cor', 'Dun', 'Fen', 'Gar', 'Hol', 'Kel', 'Lor']
const LAST = ['brook', 'dale', 'ford', 'holm', 'mere', 'stead']
/** Forty-eight stories of two papers each, of which every third pair disagrees: more documents than are looked at anyway. */
const sources: readonly SourceText[] = FIRST.flatMap((first, i) =>
  LAST.flatMap((last, j) => {
    const number = i * LAST.length + j
    const tell = (tonnes: number): string =>
      [
        `# Fire at the ${first}${last} paper mill`,
        `The fire at the ${first}${last} mill destroyed ${tonnes} tonnes of stock, ${last}${first} manager Ilse ${first}${last}son said.`,
        `The ${first}${last} mill employs ${310 + number} people and was built by the ${first}${last}s.`,
      ].join('\n\n')
    const tonnes = 1_240 + 37 * number
    return [
      { path: `a/${number}.md`, text: tell(tonnes) },
      { path: `b/${number}.md`, text: tell(number % 3 === 0 ? tonnes + 9 : tonnes) },
    ]
  }),
)

let checking: Checking
let everything: CheckResult
beforeAll(async () => {
  const rules: readonly ExampledRule[] = await builtInRules()
  const memory = memoryIn(join(makeTree(), 'documents', 'set'), 'here')
  checking = { grouping: 'all', options: { rules, profile: 'newsroom', severities: {} }, memory }
  everything = await checkSets(sources, { ...checking, memory: null })
})

const gathered = (changed: readonly string[], deleted: readonly SourceText[] = []) => ({
  sources: sources.filter((source) => !deleted.includes(source)),
  problems: [],
  notices: [],
  changed: new Set(changed),
  deleted,
})

it.each([[['a/0.md']], [['b/3.md', 'a/4.md']], [['a/1.md', 'b/46.md']]])(
  'finds for %s what a check of everything finds there',
  async (changed) => {
    const { about, touches } = await scopeOf(gathered(changed), checking)
    const some = await checkSets(sources, checking, about)
    expect(some.findings.filter(touches)).toEqual(everything.findings.filter(touches))
    expect(some.findings.length).toBe(changed.filter((path) => Number.parseInt(path.slice(2), 10) % 3 === 0).length)
    expect(some.documents).toEqual(everything.documents)
  },
)

it('looks at what told a story with a document that is gone', async () => {
  const gone = sources.filter(({ path }) => path === 'a/6.md')
  const { about, touches } = await scopeOf(gathered([], gone), checking)
  expect([...about!].sort()).toEqual(['a/6.md', 'b/6.md'])
  expect(everything.findings.filter(touches).map(({ locations }) => locations.map(({ path }) => path).sort())).toEqual([
    ['a/6.md', 'b/6.md'],
  ])
})
