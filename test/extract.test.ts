import { describe, expect, it } from 'vitest'
import { extractDocument, extractJson } from '../src/index.js'

const text = [
  '# Ferry line',
  '',
  'The line carried **about&nbsp;3,200** people in 2021, on version 2.4.1 of its timetable.',
  '',
  '| Pier | Boats |',
  '| --- | ---: |',
  '| East | 14 |',
  '',
  '```',
  'retries = 12',
  '```',
  '',
].join('\n')

interface Extracted {
  readonly quantities: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly claims: readonly { readonly start: number; readonly cell?: object }[]
  readonly unread: readonly { readonly text: string }[]
  readonly problems: readonly unknown[]
}

describe('extractDocument', () => {
  const extract = extractDocument({ path: 'ferry.md', text })
  const json = extractJson(extract) as Extracted

  it('gives every figure as it stands in the file, in its order, code left out', () => {
    const texts = json.quantities.map((quantity) => quantity.text)
    expect(texts).toEqual(['about&nbsp;3,200', '2021', '14'])
    for (const { start, end, text: own } of json.quantities) expect(text.slice(start, end)).toBe(own)
  })

  it('gives the claims, cells with their heads, and what was seen and not read', () => {
    expect(json.claims.filter(({ cell }) => cell !== undefined)).toMatchObject([
      { cell: { rowHead: 'East', columnHead: 'Boats' } },
    ])
    expect(json.unread.map((each) => each.text)).toEqual(['2.4.1'])
    expect(json.problems).toEqual([])
  })

  it('gives the names that the contract has', () => {
    expect(Object.keys(json)).toEqual(['quantities', 'claims', 'unread', 'problems'])
    expect(Object.keys(json.quantities[0]!)).toEqual([
      ...['start', 'end', 'text', 'kind', 'value', 'stated', 'hedge', 'unit', 'per', 'change', 'of'],
    ])
    expect(json.quantities[1]).toMatchObject({ kind: 'date', edtf: '2021' })
  })

  it('reads a bare dollar and a missing date as the options say', () => {
    const options = { dollar: 'CAD', date: '2022-05-04' }
    const { readings } = extractDocument({ path: 'a.txt', text: 'It paid $40 yesterday.' }, options)
    expect(readings.map(({ reading }) => reading.quantity.moment?.edtf ?? reading.quantity.unit)).toEqual([
      'CAD',
      '2022-05-03',
    ])
  })

  const textsOf = (path: string, text: string): string[] =>
    (extractJson(extractDocument({ path, text })) as Extracted).quantities.map((quantity) => quantity.text)

  it('reads the figures of captions', () => {
    const table = '\n\n| Pier | Boats |\n|---|---|\n| East | 14 |\n'
    expect(textsOf('a.md', `**Lot 2. Western pier (62 m, 40 berths)**${table}`)).toEqual(['62 m', '40', '14'])
    expect(textsOf('a.md', `Table 3. Boats of the line, £000${table}`)).toEqual(['14'])
    expect(textsOf('a.csv', 'WEEK TO 2026-01-30,,\nPier,Boats,Crew\nEast,14,60\n')).toEqual([
      'WEEK TO 2026-01-30',
      '14',
      '60',
    ])
  })

  it('reads the figures of cells of prose and the sizes of samples in heads', () => {
    const text = [
      '| Point | Outcome (n=642) | Trend, 2024 |',
      '|---|---|---|',
      '| Roof | The board agreed to lend 4,200 euros for the new roof, and asked for three quotes | 12 |',
    ].join('\n')
    expect(textsOf('a.md', text)).toEqual(['642', '4,200 euros', 'three', '12'])
  })
})
