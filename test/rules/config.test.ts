import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { InvalidFile, readConfig } from '../../src/rules/index.js'

interface BadConfig {
  readonly name: string
  readonly config: string
  readonly faults: readonly string[]
}

const bad: readonly BadConfig[] = parse(readFileSync(new URL('configs.yml', import.meta.url), 'utf8'))

describe('a configuration that cannot be used is refused with every fault and its place', () => {
  it.each(bad)('$name', async ({ config, faults }) => {
    const error = await readConfig(config, 'tieout.yaml').then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InvalidFile)
    const problems = (error as InvalidFile).problems
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`)).toEqual(faults)
  })
})

describe('a configuration', () => {
  it('may be empty', async () => {
    const empty = await readConfig('# nothing yet\n', 'tieout.yaml')
    expect(empty).toMatchObject({ root: false, sources: [], severities: {}, ownRules: [], words: null, profile: null })
  })

  it('is read as meant', async () => {
    const config = await readConfig(
      [
        'root: true',
        'sources: docs/**',
        'ignores: [CHANGELOG.md, old/]',
        'date: 2024',
        'date-order: mdy',
        'currency: CAD',
        'rules:',
        '  parts-make-whole: off',
        '  share-of-whole: {severity: warning, confidence: 0.9}',
        'overrides: [{files: [a.md], rules: {change-from-to: info}}]',
        'suppress: [12345678, {quote: "as given in 1990", rule: share-of-whole, reason: historic}]',
        'words: {synonyms: [[boat, vessel]], contrasts: {rig: {sail: [sail, sails]}}, qualifiers: {plan: [planned]}}',
        'own-rules: [{id: a, kind: expression, over: parts, severity: error, message: m, why: w, assert: whole > 1}]',
        'facts:',
        '  ferrow-crew: {match: {noun: sailors, entity: Ferrow, unless: [former]}, value: "1,200 sailors"}',
        '  ferrow-officers: {match: {noun: officer, entity: [Ferrow]}}',
        'assertions: [ferrow_officers < ferrow_crew]',
      ].join('\n'),
      'tieout.yaml',
    )
    expect(config).toMatchObject({
      root: true,
      sources: ['docs/**'],
      ignores: ['CHANGELOG.md', 'old/'],
      date: '2024',
      dateOrder: 'mdy',
      currency: 'CAD',
      severities: { 'parts-make-whole': 'off', 'share-of-whole': 'warning' },
      confidences: { 'share-of-whole': 0.9 },
      overrides: [{ files: ['a.md'], severities: { 'change-from-to': 'info' } }],
      suppress: [
        { id: '12345678', quote: null, rule: null },
        { id: null, quote: 'as given in 1990', rule: 'share-of-whole' },
      ],
      words: {
        synonyms: [['boat', 'vessel']],
        contrasts: { rig: { sail: ['sail', 'sails'] } },
        qualifiers: { plan: ['planned'] },
      },
    })
    expect(config.ownRules.map((rule) => rule.id)).toEqual(['a'])
    expect(config.house.facts[0]).toMatchObject({
      id: 'ferrow-crew',
      written: '1,200 sailors',
      match: { nouns: ['sailor'], entities: ['Ferrow'], words: [], unless: ['former'] },
    })
    expect(config.house.assertions.map(({ id, facts }) => [id, facts])).toEqual([
      ['ferrow_officers < ferrow_crew', ['ferrow-crew', 'ferrow-officers']],
    ])
  })

  it('may name rules of other packs', async () => {
    const config = await readConfig('extends: ./house.yml\nrules: {theirs: warning}', 'tieout.yaml')
    expect(config.severities).toEqual({ theirs: 'warning' })
  })
})
