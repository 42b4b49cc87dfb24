import { describe, expect, it } from 'vitest'
import { type FindingOptions, makeFindings, summarise } from '../../src/findings/index.js'
import { between, ruleOf, setOf } from './set.js'

const plain: FindingOptions = { profile: 'newsroom', severities: {} }
const differ = ruleOf('figures-differ')
const sum = ruleOf('parts-make-whole', { kind: 'relation', over: 'parts' })

describe('severity', () => {
  const ledger = setOf({ 'a.md': 'A crew of ‹40› sailed.', 'b.md': 'A crew of ‹44› sailed.' })
  const grade = (confidence: number, options: Partial<FindingOptions>, rule = differ): string | undefined =>
    makeFindings(ledger, [between(ledger, rule.id, [0, 1], { confidence })], [rule], { ...plain, ...options })[0]
      ?.severity

  it.each([
    [0.9, 'newsroom', 'error'],
    [0.7, 'newsroom', 'warning'],
    [0.5, 'newsroom', 'info'],
    [0.2, 'newsroom', undefined],
    [0.7, 'strict', 'error'],
    [0.9, 'lenient', 'warning'],
    [0.5, 'lenient', undefined],
  ] as const)('confidence %d under %s is %s', (confidence, profile, severity) => {
    expect(grade(confidence, { profile })).toBe(severity)
  })

  it('never exceeds the rule and follows the project, file by file', () => {
    expect(grade(1, {}, ruleOf('figures-differ', { severity: 'warning' }))).toBe('warning')
    expect(grade(1, { severities: { 'figures-differ': 'off' } })).toBeUndefined()
    expect(grade(1, { severities: { 'figures-differ': 'info' } })).toBe('info')
    const overrides = [{ applies: (path: string) => path === 'a.md', severities: { 'figures-differ': 'off' as const } }]
    expect(grade(1, { overrides })).toBeUndefined()
    expect(grade(0.9, {}, ruleOf('figures-differ', { confidence: 0.95 }))).toBeUndefined()
  })
})

describe('a finding', () => {
  const ledger = setOf({ 'a.md': 'First line.\nA crew of ‹40› sailed.', 'b.md': 'A crew of ‹44› sailed.' })

  it('shows each figure in its sentence, with its place in the file', () => {
    const [finding] = makeFindings(ledger, [between(ledger, differ.id, [0, 1])], [differ], plain)
    expect(finding?.message).toBe('This says 40; elsewhere it is 44.')
    expect(finding?.locations[0]).toEqual({
      path: 'a.md',
      start: { offset: 22, line: 2, column: 11 },
      end: { offset: 24, line: 2, column: 13 },
      text: '40',
      sentence: 'A crew of 40 sailed.',
      mark: { from: 10, to: 12 },
      role: 'figure',
    })
  })

  it('lists the figures of a role in its message', () => {
    const rule = ruleOf('r', { message: 'From {source}: {fact}.' })
    const set = setOf({ 'a.md': '‹1› ‹2› ‹3› ‹4›' })
    const found = between(set, 'r', [0, 1, 2, 3], { values: { fact: 'the crew' } })
    expect(makeFindings(set, [found], [rule], plain)[0]?.message).toBe('From 2, 3 and 4: the crew.')
  })

  it('keeps its id when paths, lines and order change, and gets another for another figure', () => {
    const idIn = (texts: Readonly<Record<string, string>>, indices: readonly number[]): string | undefined => {
      const set = setOf(texts)
      return makeFindings(set, [between(set, differ.id, indices)], [differ], plain)[0]?.id
    }
    const id = idIn({ 'a.md': 'A crew of ‹40› sailed.', 'b.md': 'A crew of ‹44› sailed.' }, [0, 1])
    expect(id).toMatch(/^[0-9a-f]{8}$/)
    expect(idIn({ 'z.md': 'New.\n\nA  crew of ‹44›', 'y.md': 'So ‹40› sailed.' }, [1, 0])).toBe(id)
    expect(idIn({ 'a.md': 'A crew of ‹41› sailed.', 'b.md': 'A crew of ‹44› sailed.' }, [0, 1])).not.toBe(id)
  })

  it('shares its id with no other of one run', () => {
    const set = setOf({ 'a.md': '‹40› and ‹44›\n‹40› and ‹44›' })
    const found = [between(set, sum.id, [0, 1]), between(set, sum.id, [2, 3])]
    const ids = makeFindings(set, found, [sum], plain).map((finding) => finding.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('findings that say the same', () => {
  const ledger = setOf({ 'a.md': 'Of ‹40› crew, ‹30› and ‹20›.', 'b.md': 'A crew of ‹44›.', 'c.md': 'A crew of ‹44›.' })

  it('of one figure against two sources become one', () => {
    const found = [between(ledger, differ.id, [0, 3]), between(ledger, differ.id, [0, 4], { confidence: 0.95 })]
    const findings = makeFindings(ledger, found, [differ], plain)
    expect(findings.map((finding) => [finding.confidence, finding.locations.length])).toEqual([[0.95, 3]])
  })

  it('over the same figures leave the surest rule', () => {
    const weaker = ruleOf('part-exceeds-whole', { kind: 'relation', over: 'part-of-whole' })
    const found = [
      between(ledger, weaker.id, [0, 1], { confidence: 0.85, expected: 'x' }),
      between(ledger, sum.id, [0, 1, 2], { confidence: 0.9, expected: '50' }),
    ]
    expect(makeFindings(ledger, found, [weaker, sum], plain).map((finding) => finding.ruleId)).toEqual([sum.id])
  })

  it('about different figures stay apart', () => {
    const found = [between(ledger, sum.id, [0, 1, 2], { expected: '50' }), between(ledger, differ.id, [0, 3])]
    expect(makeFindings(ledger, found, [differ, sum], plain)).toHaveLength(2)
  })

  it('in two copies of one text become one with both places', () => {
    const copies = setOf({ 'a.md': 'A crew of ‹40›.', 'b.md': 'A crew of ‹40›.', 'c.md': 'A crew of ‹44›.' }, [0, 0, 2])
    const rule = ruleOf('headline', { over: 'headline' })
    const found = [between(copies, 'headline', [0, 2]), between(copies, 'headline', [1, 2])]
    const findings = makeFindings(copies, found, [rule], plain)
    expect(findings.map((finding) => finding.locations.map((location) => location.path))).toEqual([
      ['a.md', 'c.md', 'b.md'],
    ])
  })

  it('do not depend on the order of the checks', () => {
    const found = [
      between(ledger, differ.id, [0, 3]),
      between(ledger, differ.id, [0, 4]),
      between(ledger, sum.id, [0, 1, 2], { expected: '50' }),
    ]
    const forward = makeFindings(ledger, found, [differ, sum], plain)
    expect(makeFindings(ledger, [...found].reverse(), [differ, sum], plain)).toEqual(forward)
  })
})

describe('what was accepted', () => {
  const ledger = setOf({ 'b.md': 'A crew of ‹40›\nsailed.', 'a.md': 'A crew of ‹44›.' })
  const found = [between(ledger, differ.id, [0, 1])]
  const [known] = makeFindings(ledger, found, [differ], plain)
  const left = (options: Partial<FindingOptions>): number =>
    makeFindings(ledger, found, [differ], { ...plain, ...options }).length

  it('stays unsaid: by baseline, by id, by quote', () => {
    expect(left({})).toBe(1)
    expect(left({ baseline: new Set([known!.id]) })).toBe(0)
    expect(left({ suppress: [{ id: known!.id, quote: null, rule: null }] })).toBe(0)
    expect(left({ suppress: [{ id: null, quote: 'crew  of 44', rule: null }] })).toBe(0)
    expect(left({ suppress: [{ id: null, quote: 'crew of 44', rule: 'another-rule' }] })).toBe(1)
    expect(left({ suppress: [{ id: null, quote: 'crew of 45', rule: null }] })).toBe(1)
  })

  it('sorts what is left by path and place', () => {
    const all = [between(ledger, differ.id, [0, 1]), between(ledger, sum.id, [1], { expected: '9' })]
    expect(makeFindings(ledger, all, [differ, sum], plain).map((finding) => finding.locations[0]?.path)).toEqual([
      'a.md',
      'b.md',
    ])
  })

  it('is counted by severity', () => {
    const findings = makeFindings(ledger, found, [differ], plain)
    const { documents, summary } = summarise(ledger, findings)
    expect(summary).toEqual({ errors: 1, warnings: 0, infos: 0, facts: 0, agreeing: 0 })
    expect(documents.map(({ path, quantities }) => `${path} ${quantities}`)).toEqual(['b.md 1', 'a.md 1'])
  })
})
