import { describe, expect, it } from 'vitest'
import {
  FINDINGS_FORMATS,
  renderExtract,
  renderFact,
  renderFinding,
  renderFindings,
  renderRule,
  renderRules,
  renderTable,
  TABLE_FORMATS,
} from '../../src/reports/index.js'
import { ALIGNMENTS, EXPLAINED, FINDINGS, NOTHING, OPTIONS, RESULT, RULES, TABLE } from './sample.js'
import { VIEW } from './view.js'

const ENDINGS: Readonly<Record<string, string>> = {
  json: 'json',
  gitlab: 'json',
  rdjson: 'json',
  markdown: 'md',
  csv: 'csv',
  html: 'html',
  sarif: 'sarif',
  junit: 'xml',
  checkstyle: 'xml',
}
const file = (name: string, format: string): string => `printed/${name}.${ENDINGS[format] ?? 'txt'}`

/** Style and script have tests of their own; here only what is made of the sample counts. */
const bare = (text: string): string =>
  text
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replace(/sha256-[\w+/=]+/g, 'sha256-')

/** The sample in every format, as reviewed by eye; `vitest -u` rewrites the files. */
describe('printed', () => {
  it.each(FINDINGS_FORMATS)('findings as %s', async (format) => {
    await expect(bare(await renderFindings(format, RESULT, OPTIONS))).toMatchFileSnapshot(
      file(`findings-${format}`, format),
    )
  })

  it.each(TABLE_FORMATS)('table as %s', async (format) => {
    const options = { ...OPTIONS, check: RESULT }
    await expect(bare(await renderTable(format, TABLE, options))).toMatchFileSnapshot(file(`table-${format}`, format))
  })

  it('findings in a wide and in a coloured window', async () => {
    await expect(await renderFindings('stylish', RESULT, { ...OPTIONS, width: 120 })).toMatchFileSnapshot(
      'printed/findings-wide.txt',
    )
    await expect(await renderFindings('stylish', RESULT, { ...OPTIONS, colour: 1 })).toMatchFileSnapshot(
      'printed/findings-coloured.txt',
    )
  })

  it('table in a wide and in a narrow window', async () => {
    await expect(await renderTable('terminal', TABLE, { ...OPTIONS, width: 120 })).toMatchFileSnapshot(
      'printed/table-wide.txt',
    )
    await expect(await renderTable('terminal', TABLE, { ...OPTIONS, width: 60, everything: true })).toMatchFileSnapshot(
      'printed/table-narrow.txt',
    )
  })

  it('explanations, the list of rules and an extract', async () => {
    const texts = [
      await renderRule(RULES[0]!, OPTIONS),
      await renderFinding(FINDINGS[0]!, [], RULES[0]!, OPTIONS),
      await renderRules(RULES, OPTIONS),
      await renderExtract(VIEW, OPTIONS),
    ]
    await expect(texts.join('\n')).toMatchFileSnapshot('printed/explained.txt')
  })

  it('a finding and a fact with why their figures are held to be one', async () => {
    const texts = [
      await renderFinding(FINDINGS[0]!, ALIGNMENTS, RULES[0]!, OPTIONS),
      await renderFact(EXPLAINED, OPTIONS),
      await renderFact(EXPLAINED, { ...OPTIONS, colour: 1, width: 40 }),
    ]
    await expect(texts.join('\n')).toMatchFileSnapshot('printed/explained-alignments.txt')
  })

  it('what speaks for a pair as sums that can be checked', async () => {
    const text = await renderFinding(FINDINGS[0]!, ALIGNMENTS, null, OPTIONS)
    const rows = [...text.matchAll(/^ {4,}([+−][\d.]+) +(−?[\d.]+) {2,}\S/gm)]
    expect(rows.length).toBe(15)
    let sum = 0
    for (const [line, share, soFar] of rows) {
      // The first reason of a pair is all its sum so far.
      if (share!.replace('+', '') === soFar) sum = 0
      sum += Number(share!.replace('−', '-'))
      expect(sum, line).toBeCloseTo(Number(soFar!.replace('−', '-')), 9)
    }
  })

  it('nothing found', async () => {
    expect(await renderFindings('stylish', NOTHING, OPTIONS)).toBe(
      '✓ No faults found in 2 documents; 4 facts compared, 4 agree\n',
    )
  })

  it('errors only where it is quiet, and how many are left out', async () => {
    const text = await renderFindings('stylish', RESULT, { ...OPTIONS, quiet: true })
    expect(text).not.toContain('parts-make-whole')
    expect(text).toMatch(/\(2 not\s+shown\)/)
    expect(await renderFindings('compact', RESULT, { ...OPTIONS, quiet: true })).not.toContain('warning')
  })
})
