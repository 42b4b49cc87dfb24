import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/index.js'
import { canonicalNumber } from '../../src/reports/canonical.js'
import { excerpt, wrapPieces } from '../../src/reports/excerpt.js'
import { renderExtract, renderFindings, renderRule, renderTable } from '../../src/reports/index.js'
import { code, inline } from '../../src/reports/markdown-text.js'
import { clip, printable, widthOf, wrap } from '../../src/reports/width.js'
import { FINDINGS, OPTIONS, RESULT, RULES, TABLE } from './sample.js'
import { VIEW } from './view.js'

const tooWide = (text: string, width: number): string[] =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => widthOf(line) > width)

const WIDE: Finding = {
  ...FINDINGS[0]!,
  message: '冬の旅客数は一致しません。'.repeat(9),
  locations: FINDINGS[0]!.locations.map((location, i) => ({
    ...location,
    path: `${'long/'.repeat(30)}${i}.md`,
    sentence: `${'旅客🚢'.repeat(90)} 430 ${'x'.repeat(300)} Straße naïve`,
    mark: { from: 361, to: 364 },
  })),
}

describe('every line fits the window', () => {
  it.each([40, 53, 80, 99, 100, 120, 160])('at %i columns', async (width) => {
    const findings = { ...RESULT, findings: [...FINDINGS, WIDE] }
    for (const colour of [0, 1] as const) {
      const options = { ...OPTIONS, width, colour }
      expect(tooWide(await renderFindings('stylish', findings, options), width)).toEqual([])
      expect(tooWide(await renderTable('terminal', TABLE, options), width)).toEqual([])
      expect(tooWide(await renderRule(RULES[0]!, options), width)).toEqual([])
      expect(tooWide(await renderExtract(VIEW, options), width)).toEqual([])
    }
  })

  it.each([60, 80, 120])('with 30 sources at %i columns', async (width) => {
    const sources = Array.from({ length: 30 }, (_, i) => ({ ...TABLE.sources[i % 4]!, path: `set/${i}.md` }))
    const facts = TABLE.facts.map((fact) => ({ ...fact, cells: sources.map((_, i) => fact.cells[i % 4]!) }))
    const text = await renderTable('terminal', { sources, facts }, { ...OPTIONS, width })
    expect(tooWide(text, width)).toEqual([])
    expect(text).toContain('  AD  set/29.md')
  })
})

describe('width', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['旅客', 4],
    ['🚢', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['ｗｉｄｅ', 8],
    ['한국', 4],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width))

  it('clips and wraps within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(widthOf(clip(text, width))).toBeLessThanOrEqual(width)
        for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('excerpt', () => {
  const long = `${'before '.repeat(80)}the figure 4,300 stands here ${'after '.repeat(80)}`
  const mark = { from: long.indexOf('4,300'), to: long.indexOf('4,300') + 5 }

  it('keeps the words around the figure and stays within the width', () => {
    const text = excerpt(long, [mark], 60, '‹', '›')
      .map((piece) => piece.text)
      .join('')
    expect(text).toMatch(/^… .*the figure ‹4,300› stands here.* …$/)
    expect(widthOf(text)).toBeLessThanOrEqual(60)
  })

  it('keeps every marked figure, whatever the marks are', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(12)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), spans, fc.integer({ min: 10, max: 200 }), (sentence, starts, width) => {
        const marks = starts.map(([from, length]) => ({ from, to: from + length }))
        const pieces = excerpt(sentence, marks, width)
        const marked = pieces
          .filter((piece) => piece.marked)
          .map((piece) => piece.text)
          .join('')
        const expected = [...sentence].filter((_, i) => marks.some((span) => span.from <= i && i < span.to)).join('')
        expect(marked).toBe(expected)
        const lines = wrapPieces(pieces, 20).map((line) => line.map((piece) => piece.text).join(''))
        expect(lines.join('').replace(/\s/g, '')).toBe(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/\s/g, ''),
        )
      }),
    )
  })
})

describe('hostile text', () => {
  it('cannot steer the terminal', async () => {
    const evil = '\u001b]0;title\u0007\u001b[2J\u202e430\u0085'
    expect(printable(evil)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u202e]*$/)
    expect(printable(evil)).toHaveLength(evil.length)
    const finding = {
      ...FINDINGS[0]!,
      message: evil,
      steps: [evil],
      cause: evil,
      locations: [{ ...FINDINGS[0]!.locations[0]!, path: evil, sentence: evil }],
    }
    const text = await renderFindings('stylish', { ...RESULT, findings: [finding] }, { ...OPTIONS, colour: 0 })
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })

  it.each([
    ['a | b', 'a \\| b'],
    ['*bold* _it_ `code` [x](y)', '\\*bold\\* \\_it\\_ \\`code\\` \\[x\\](y)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['1. first', '1\\. first'],
    ['2.1 million', '2.1 million'],
    ['- item', '\\- item'],
  ])('%s stays text in Markdown', (text, expected) => expect(inline(text)).toBe(expected))

  it('code spans hold backticks', () => expect(code('a`b``c')).toBe('```a`b``c```'))
})

describe('canonical numbers', () => {
  it.each([
    ['340 post', '340', '340', 'exact'],
    ['≈50000 person', '50000', '50000', 'about'],
    ['>100000000 USD/mo', '100000000', '100000000', 'above'],
    ['≲50000 person', '50000', '50000', 'below'],
    ['10..15 km', '10', '15', 'range'],
    ['−5.3 %', '-5.3', '-5.3', 'exact'],
    ['12/mo', '12', '12', 'exact'],
  ])('%s', (text, low, high, bound) =>
    expect(canonicalNumber(text)).toMatchObject({ lowText: low, highText: high, bound }),
  )

  it.each(['2022-12-23', '2/3 share', '2022-12', 'XXXX-12-23', '', 'abc'])('%s is none', (text) =>
    expect(canonicalNumber(text)).toBeNull(),
  )
})
