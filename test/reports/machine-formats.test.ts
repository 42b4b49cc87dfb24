import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../src/findings/index.js'
import {
  explainedFactJson,
  explainedFindingJson,
  FINDINGS_FORMATS,
  type FindingsFormat,
  renderFindings,
  renderTable,
  TABLE_FORMATS,
} from '../../src/reports/index.js'
import { ALIGNMENTS, EXPLAINED, FINDINGS, NOTHING, OPTIONS, RESULT, TABLE, TEXTS } from './sample.js'

const here = new URL('.', import.meta.url)
const schema = (path: string): object => JSON.parse(readFileSync(new URL(path, here), 'utf8'))
const XMLLINT = spawnSync('xmllint', ['--version']).status === 0

const HOSTILE: Finding = {
  ...FINDINGS[0]!,
  id: 'badc0de5',
  ruleId: 'made-up-rule',
  message: 'Line\nbreak, [link](1) %0A ::error:: \u001b[31m \ud800 \u0000 ]]> --> "quotes" \'&\' \\[x\\](2)',
  steps: ['1 < 2 & 3 > 2'],
}

/** Results that every machine format must stand: the sample, nothing at all, a hostile text, a finding without place. */
const CASES: Readonly<Record<string, CheckResult>> = {
  sample: RESULT,
  nothing: NOTHING,
  hostile: { ...RESULT, findings: [HOSTILE, { ...HOSTILE, locations: [], suggestions: [] }] },
}

const render = (format: FindingsFormat, result: CheckResult): Promise<string> => renderFindings(format, result, OPTIONS)

describe.each(Object.entries(CASES))('%s', (_, result) => {
  it('json follows its schema', async () => {
    const validate = new Ajv({ allErrors: true }).compile(schema('../../schema/tieout-findings.schema.json'))
    validate(JSON.parse(await render('json', result)))
    expect(validate.errors).toBeNull()
  })

  it('sarif follows the OASIS schema', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema('schemas/sarif-2.1.0.json'))
    validate(JSON.parse(await render('sarif', result)))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['gitlab', 'schemas/gitlab-code-quality.json'],
    ['rdjson', 'schemas/rdjson.json'],
  ] as const)('%s follows its schema', async (format, path) => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema(path))
    validate(JSON.parse(await render(format, result)))
    expect(validate.errors).toBeNull()
  })

  it.skipIf(!XMLLINT).each([
    ['junit', 'schemas/junit.xsd'],
    ['checkstyle', 'schemas/checkstyle.xsd'],
  ] as const)('%s follows its schema (xmllint; skipped where it is not installed)', async (format, path) => {
    const file = new URL(path, here).pathname
    const text = await render(format, result)
    expect(() =>
      execFileSync('xmllint', ['--noout', '--schema', file, '-'], { input: text, stdio: 'pipe' }),
    ).not.toThrow()
  })

  it.each(['junit', 'checkstyle'] as const)('%s opens and closes its elements in pairs', async (format) => {
    const open: string[] = []
    const parser = new Parser(
      {
        onopentagname: (name) => void open.push(name),
        onclosetag: (name, implied) => void expect([open.pop(), implied]).toEqual([name, false]),
      },
      { xmlMode: true, recognizeSelfClosing: true },
    )
    parser.end((await render(format, result)).replace(/<[^<>]*\/>/g, ''))
    expect(open).toEqual([])
  })
})

describe('sarif', () => {
  it('links every other place in the message', async () => {
    const [run] = JSON.parse(await render('sarif', RESULT)).runs
    const [first] = run.results
    const ids = [...first.message.text.matchAll(/\]\((\d+)\)/g)].map((match: RegExpMatchArray) => Number(match[1]))
    expect(ids).toEqual(first.relatedLocations.map((location: { id: number }) => location.id))
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.automationDetails.id).toBe('tieout/')
    expect(
      run.results.map((result: { ruleId: string; ruleIndex: number }) => run.tool.driver.rules[result.ruleIndex].id),
    ).toEqual(run.results.map((result: { ruleId: string }) => result.ruleId))
  })

  it('makes no link of brackets in a message', async () => {
    const [run] = JSON.parse(await render('sarif', CASES.hostile!)).runs
    expect(run.results[0].message.text).toContain('\\[link\\](1)')
  })

  it('writes relative URIs only', async () => {
    const text = await render('sarif', RESULT)
    for (const [, uri] of text.matchAll(/"uri": "([^"]*)"/g)) {
      expect(() => new URL(uri!)).toThrow()
      expect(decodeURIComponent(uri!) in TEXTS).toBe(true)
    }
  })

  it('holds at most 25,000 results, the worst first, and says what is left out', async () => {
    const many = Array.from({ length: 25_002 }, (_, i) => ({ ...FINDINGS[i < 25_001 ? 2 : 0]!, locations: [] }))
    const [run] = JSON.parse(await render('sarif', { ...RESULT, findings: many })).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.results[0].level).toBe('error')
    expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toContain('2 findings')
  })
})

describe('github', () => {
  it('annotates ten of a level, errors first, and prints the total', async () => {
    const many = Array.from({ length: 30 }, (_, i) => FINDINGS[i % 2 === 0 ? 1 : 0]!)
    const lines = (await render('github', { ...RESULT, findings: many })).trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
      'tieout:',
    ])
    expect(lines.at(-1)).toContain('10 of 30 findings are not annotated')
  })

  it('keeps a finding on one line and escapes what ends a property', async () => {
    const odd = { ...HOSTILE, locations: [{ ...HOSTILE.locations[0]!, path: 'a,b:c%.md' }] }
    const [line] = (await render('github', { ...RESULT, findings: [odd] })).split('\n')
    expect(line).toContain('file=a%2Cb%3Ac%25.md,line=3,')
    expect(line).toContain('Line%0Abreak, [link](1) %250A ::error::')
  })
})

describe('rdjson', () => {
  it('counts columns in UTF-8 bytes', async () => {
    const path = 'byte.txt'
    const position = { offset: 4, line: 1, column: 5 }
    const location = { ...FINDINGS[0]!.locations[0]!, path, start: position, end: { offset: 6, line: 1, column: 7 } }
    const finding = { ...FINDINGS[0]!, locations: [location], suggestions: [] }
    const text = await renderFindings(
      'rdjson',
      { ...RESULT, findings: [finding] },
      { ...OPTIONS, sourceText: () => 'é🚢 12' },
    )
    expect(JSON.parse(text).diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 8 },
      end: { line: 1, column: 10 },
    })
  })
})

describe('csv', () => {
  it('disarms formulas and keeps signed numbers', async () => {
    const odd = { ...HOSTILE, message: '=SUM(A1:A9), "x"', expected: '-5.3', actual: '+cmd', locations: [] }
    const [, record] = (await render('csv', { ...RESULT, findings: [odd] })).split('\n')
    expect(record).toContain(`"'=SUM(A1:A9), ""x""",-5.3,'+cmd,`)
  })
})

describe('every format', () => {
  it.each(FINDINGS_FORMATS)('%s prints the same bytes twice, and no colour at level 0', async (format) => {
    const text = await render(format, CASES.hostile!)
    expect(await render(format, CASES.hostile!)).toBe(text)
    expect(text.includes('\u001b')).toBe(false)
  })

  it.each(TABLE_FORMATS)(
    '%s prints the table the same twice, without colour codes at level 3 unless for a terminal',
    async (format) => {
      const text = await renderTable(format, TABLE, { ...OPTIONS, colour: 3 })
      expect(await renderTable(format, TABLE, { ...OPTIONS, colour: 3 })).toBe(text)
      expect(text.includes('\u001b[')).toBe(format === 'terminal')
    },
  )

  it('the JSON table follows its schema', async () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      schema('../../schema/tieout-table.schema.json'),
    )
    validate(JSON.parse(await renderTable('json', TABLE, OPTIONS)))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['a finding', explainedFindingJson(FINDINGS[0]!, ALIGNMENTS)],
    ['a finding of sums', explainedFindingJson(FINDINGS[1]!, [])],
    ['a fact', explainedFactJson(EXPLAINED)],
  ])('%s explained follows its schema', (_, explained) => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
    for (const name of ['findings', 'table']) ajv.addSchema(schema(`../../schema/tieout-${name}.schema.json`))
    const validate = ajv.compile(schema('../../schema/tieout-explain.schema.json'))
    validate(JSON.parse(JSON.stringify(explained)))
    expect(validate.errors).toBeNull()
  })
})
