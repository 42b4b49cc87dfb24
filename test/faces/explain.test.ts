import { describe, expect, it } from 'vitest'
import { makeTree } from '../workspace/trees.js'
import { ferry, mill, run } from './running.js'

const tree = makeTree({ 'docs/a.md': ferry(12), 'docs/b.md': ferry(14), 'docs/c.md': mill('3,400') })
const SECTION = 'Why these are held to be one figure'

const FLOOD = `The minister said on Tuesday evening in the capital that the flood had taken lives in all of the river provinces.
Of 120 killed, 70 were men and 40 were women. Rescue teams from Ostrey and Velm reached the last villages on Monday night.
The rivers had risen since Saturday, and the old dam above Velm gave way before dawn, engineers said. Schools in the valley
stay closed until the roads are cleared. Bakers handed out bread at the bridge, and the army flew blankets to the hills.
`

interface Explained {
  readonly id: string
  readonly verdict?: string
  readonly cells?: readonly { readonly text: string; readonly locations: readonly { readonly path: string }[] }[]
  readonly alignments: readonly {
    readonly figures: readonly { readonly text: string }[]
    readonly confidence: number
    readonly odds: number
    readonly calibration: { readonly times: number; readonly plus: number; readonly share: number }
    readonly words: readonly string[]
    readonly reasons: readonly { readonly name: string; readonly odds: number }[]
  }[]
}

async function explained(id: string, cwd = tree): Promise<Explained> {
  return JSON.parse((await run(cwd, ['explain', id, 'docs', '-f', 'json'])).out) as Explained
}

async function firstFinding(cwd: string): Promise<string> {
  return JSON.parse((await run(cwd, ['-f', 'json', 'docs'])).out).findings[0].id
}

interface Table {
  readonly facts: readonly { readonly id: string; readonly cells: readonly ({ readonly text: string } | null)[] }[]
}

/** The id of the fact that some source gives in this figure, as the table says it. */
async function factWith(figure: string): Promise<string> {
  const { facts } = JSON.parse((await run(tree, ['table', '-f', 'json', 'docs'])).out) as Table
  return facts.find(({ cells }) => cells.some((cell) => cell?.text === figure))!.id
}

it('gives a rule with its reason and examples', async () => {
  const { status, out } = await run(tree, ['explain', 'figures-differ-across-sources'])
  expect(status).toBe(0)
  expect(out).toContain('Reported')
  expect(out).toContain('Let pass')
})

describe('a finding', () => {
  it('comes with its sentences, and why its figures are held to be one', async () => {
    const { status, out } = await run(tree, ['explain', await firstFinding(tree), 'docs'])
    expect(status).toBe(0)
    expect(out).toContain('docs/a.md:1:30')
    expect(out).toContain('docs/b.md:1:30')
    expect(out).toContain(SECTION)
    expect(out).toMatch(/[+−]\d\.\d .*words they share: .*injured/)
    expect(out.indexOf(SECTION)).toBeLessThan(out.indexOf('Why this rule'))
  })

  it('has the same reasons as JSON, which add up to its confidence', async () => {
    const id = await firstFinding(tree)
    const { alignments, ...finding } = await explained(id)
    expect(finding).toEqual(JSON.parse((await run(tree, ['-f', 'json', 'docs'])).out).findings[0])
    expect(alignments.map(({ figures }) => figures.map(({ text }) => text))).toEqual([['12', '14']])
    const [{ odds, reasons, calibration, confidence, words }] = alignments as [Explained['alignments'][number]]
    expect(reasons.reduce((sum, reason) => sum + reason.odds, 0)).toBeCloseTo(odds, 9)
    const { times, plus, share } = calibration
    expect(share / (1 + Math.exp(-(times * odds + plus)))).toBeCloseTo(confidence, 3)
    expect(words).toContain('injured')
  })

  it('of sums has no such section', async () => {
    // Told in two copies, its figures are aligned with each other; it does not rest on that.
    const sums = makeTree({ 'docs/a.md': FLOOD, 'docs/b.md': FLOOD })
    const id = await firstFinding(sums)
    const { status, out } = await run(sums, ['explain', id, 'docs'])
    expect(status).toBe(0)
    expect(out).toContain('parts-make-whole')
    expect(out).toContain('docs/b.md')
    expect(out).not.toContain(SECTION)
    expect((await explained(id, sums)).alignments).toEqual([])
  })

  it('that was accepted can be asked about as well', async () => {
    const accepted = makeTree({ 'docs/a.md': ferry(12), 'docs/b.md': ferry(14) })
    const id = await firstFinding(accepted)
    await run(accepted, ['baseline', '--update', 'docs'])
    expect((await run(accepted, ['explain', id, 'docs'])).out).toContain(SECTION)
  })
})

describe('a fact', () => {
  it('comes with its verdict, its figures by source, and why each pair of them is held to be one', async () => {
    const id = await factWith('Three')
    const { status, out } = await run(tree, ['explain', id, 'docs'])
    expect(status).toBe(0)
    expect(out).toMatch(new RegExp(`^✓ agree  [12] independent sources?  ${id}$`, 'm'))
    expect(out).toContain('✓ Three  docs/a.md:1:1')
    expect(out).toContain('✓ Three  docs/b.md:1:1')
    expect(out).toContain(SECTION)
    expect(out).toContain('the figures are the same')
  })

  it('is the same as JSON', async () => {
    const id = await factWith('Three')
    const { verdict, cells, alignments, ...fact } = await explained(id)
    expect(fact.id).toBe(id)
    expect(verdict).toBe('agree')
    expect(cells?.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual(['docs/a.md', 'docs/b.md'])
    expect(alignments).toHaveLength(1)
    expect(alignments[0]!.reasons.slice(0, 2).map(({ name }) => name)).toEqual(['bias', 'figures'])
  })

  it('of one source has no pairs', async () => {
    const { status, out } = await run(tree, ['explain', await factWith('3,400 tonnes'), 'docs'])
    expect(status).toBe(0)
    expect(out).toContain('one source')
    expect(out).not.toContain(SECTION)
  })

  it('is known in each of several sets', async () => {
    const sets = makeTree({
      'docs/x/a.md': mill('3,400'),
      'docs/x/b.md': mill('3,400'),
      'docs/y/a.md': ferry(12),
      'docs/y/b.md': ferry(12),
    })
    const { out } = await run(sets, ['explain', await factWith('Three'), 'docs', '--set-by', 'directory'])
    expect(out).toContain('✓ Three  docs/y/b.md:1:1')
  })
})

it('says what an unknown id may have been meant as', async () => {
  const id = await factWith('Three')
  const wrong = `${id.slice(0, 7)}${id.endsWith('0') ? '1' : '0'}`
  const { status, err } = await run(tree, ['explain', wrong, 'docs'])
  expect(status).toBe(2)
  expect(err).toContain(`no finding or fact has the id ${wrong} here: did you mean "${id}"?`)
})
