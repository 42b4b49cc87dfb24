import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceText } from '../../src/documents/index.js'
import { builtInRules } from '../../src/rules/index.js'
import { type Checking, checkSets } from '../../src/workspace/checking.js'
import { memoryIn } from '../../src/workspace/memory.js'
import { bundle } from '../faces/bundle.js'
import { makeTree } from './trees.js'

const NAMES = ['Balbrook', 'Cordale', 'Dunford', 'Fenholm', 'Garmere', 'Holstead', 'Kelbrook', 'Lordale']

/** Three papers on each of eight fires, one of whose figures is another in some. */
const sources: readonly SourceText[] = NAMES.flatMap((name, number) =>
  ['a', 'b', 'c'].map((side): SourceText => {
    const tonnes = 1_240 + 37 * number + (number % 3 === 0 && side === 'b' ? 9 : 0)
    return {
      path: `${side}/${number}.md`,
      text: [
        `# Fire at the ${name} paper mill`,
        `The fire at the ${name} mill destroyed ${tonnes} tonnes of stock, manager Ilse ${name}son said in paper ${side}.`,
        'The clinic treated 120 patients that day, of whom 70 were adults and 40 were children.',
      ].join('\n\n'),
    }
  }),
)

let alone: Checking
let script: string
beforeAll(async () => {
  alone = {
    grouping: 'all',
    options: { rules: await builtInRules(), profile: 'newsroom', severities: {} },
    memory: null,
  }
  script = await bundle()
})

describe('several threads', () => {
  it.each([2, 3, 40])('say the same as one does: %i', async (count) => {
    const expected = await checkSets(sources, alone)
    expect(expected.findings.length).toBeGreaterThan(NAMES.length)
    expect(await checkSets(sources, { ...alone, concurrency: { script, count } })).toEqual(expected)
  })

  it('leave the same in memory', async () => {
    const folder = makeTree()
    const memory = () => memoryIn(join(folder, 'documents', 'set'), 'here')
    const judged = { ...alone, judgedBy: 'these rules' }
    const first = await checkSets(sources, { ...judged, memory: memory(), concurrency: { script, count: 2 } })
    const changed = sources.map((one, i) => (i === 3 ? { ...one, text: one.text.replace('70', '80') } : one))
    expect(await checkSets(sources, { ...judged, memory: memory() })).toEqual(first)
    expect(await checkSets(changed, { ...judged, memory: memory() })).toEqual(await checkSets(changed, alone))
  })

  it('tell the options that a project sets', async () => {
    const options = {
      ...alone.options,
      severities: { 'parts-make-whole': 'off' },
      overrides: [{ applies: (path: string) => path.startsWith('b'), severities: {} }],
    } as const
    const expected = await checkSets(sources, { ...alone, options })
    expect(await checkSets(sources, { ...alone, options, concurrency: { script, count: 2 } })).toEqual(expected)
  })

  it('are not started where one is as quick', async () => {
    const none = join(makeTree(), 'none.cjs')
    const expected = await checkSets(sources, alone)
    expect(await checkSets(sources, { ...alone, concurrency: { script: none, count: 'auto' } })).toEqual(expected)
  })

  it('fail with what went wrong in one', async () => {
    const broken = join(makeTree(), 'broken.cjs')
    writeFileSync(broken, "throw new Error('this thread is broken')")
    const checking = { ...alone, concurrency: { script: broken, count: 2 } }
    await expect(checkSets(sources, checking)).rejects.toThrow('this thread is broken')
  })
})
