import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { InvalidFile, loadPack, nearest } from '../../src/rules/index.js'

interface BadPack {
  readonly name: string
  readonly pack: string
  readonly faults: readonly string[]
}

const bad: readonly BadPack[] = parse(readFileSync(new URL('packs.yml', import.meta.url), 'utf8'))

describe('a rule pack that cannot be used is refused with every fault and its place', () => {
  it.each(bad)('$name', async ({ pack, faults }) => {
    const error = await loadPack(pack, 'house.yml').then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InvalidFile)
    const problems = (error as InvalidFile).problems
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`)).toEqual(faults)
    expect(problems.every((problem) => problem.path === 'house.yml')).toBe(true)
  })
})

describe('a rule pack that loads', () => {
  it('gives its rules with defaults, compiled expressions and examples', async () => {
    const [rule] = await loadPack(
      [
        '- id: parts-fit',
        '  kind: expression',
        '  over: parts',
        '  severity: warning',
        '  assert: sum(parts) <= whole',
        '  message: "{actual} of {expected}"',
        '  why: because',
        '  flags: [one text, [two, {text: texts, date: 2024-05}]]',
      ].join('\n'),
      'p.yml',
    )
    expect(rule).toMatchObject({ id: 'parts-fit', severity: 'warning', confidence: 0, pack: 'p.yml', allows: [] })
    expect(structuredClone(rule)).toEqual(rule)
    expect(rule?.flags).toEqual([
      [{ path: '1.md', text: 'one text', date: null }],
      [
        { path: '1.md', text: 'two', date: null },
        { path: '2.md', text: 'texts', date: '2024-05' },
      ],
    ])
  })
})

describe('the nearest name', () => {
  it.each([
    ['severty', 'severity'],
    ['Messgae', 'message'],
    ['whole', 'whole'],
    ['zzz', null],
    ['', null],
  ])('%s → %s', (wrong, right) => {
    expect(nearest(wrong, ['severity', 'message', 'whole'])).toBe(right)
  })
})
