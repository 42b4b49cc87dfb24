import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Block, type Document, decode, isDocumentPath, mediaTypeOf, readDocument } from '../src/documents/index.js'
import { toFileOffset } from '../src/text/index.js'

const ROOT = join(import.meta.dirname, 'documents')
const BODY =
  'The fire brigade sent 14 engines and 62 men to the scene, and the last of them left only on the next morning at 9.'

describe('fixtures', () => {
  for (const name of readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    it(name.name, () => {
      const folder = join(ROOT, name.name)
      const input = readdirSync(folder).find((file) => file.startsWith('input.'))!
      const document = readDocument({ path: input, text: decode(readFileSync(join(folder, input))).text })
      const actual = `${JSON.stringify(summary(document), null, 1)}\n`
      if (process.env.UPDATE === '1') writeFileSync(join(folder, 'expected.json'), actual)
      expect(actual).toBe(readFileSync(join(folder, 'expected.json'), 'utf8'))
      expectExact(document)
    })
  }
})

describe('lines', () => {
  const lines = parse(readFileSync(join(ROOT, 'lines.yml'), 'utf8')) as { furniture: string[]; content: string[] }
  const kindOf = (line: string): string | undefined => {
    const { blocks } = readDocument({ path: 'a.txt', text: `${BODY}\n\n${line}\n\n${BODY}\n` })
    return blocks.find((block) => block.kind !== 'table' && block.text !== BODY)?.kind
  }
  for (const line of lines.furniture) it(`furniture: ${line}`, () => expect(kindOf(line)).toBe('furniture'))
  for (const line of lines.content) it(`content: ${line}`, () => expect(kindOf(line)).not.toBe('furniture'))
})

describe('mastheads', () => {
  interface Case {
    readonly head: readonly string[]
    readonly body?: string
    readonly date: string | null
    readonly place?: string
    readonly agency?: string
  }
  for (const example of parse(readFileSync(join(ROOT, 'dates.yml'), 'utf8')) as Case[]) {
    it([...example.head, example.body ?? ''].join(' / '), () => {
      const text = [...example.head, example.body === undefined ? BODY : `${example.body} ${BODY}`].join('\n\n')
      for (const path of ['a.txt', 'a.md']) {
        const document = readDocument({ path, text })
        expect(isoOf(document)).toBe(example.date)
        expect(document.place).toBe(example.place ?? null)
        expect(document.agency).toBe(example.agency ?? null)
      }
    })
  }

  it('takes the date that is given over the one in the text', () => {
    const document = readDocument({ path: 'a.txt', text: `Mill burns down\n\n5 May 2025\n\n${BODY}`, date: '2024-02' })
    expect(document.date).toEqual({ year: 2024, month: 2, day: null })
    expect(readDocument({ path: 'a.txt', text: BODY, date: 'soon' }).problems).toHaveLength(1)
  })
})

describe('decoding', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
  it('removes byte-order marks', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', problem: null, badByte: null })
    expect(decode(bytes(0xff, 0xfe, 0x61, 0))).toEqual({ text: 'a', problem: null, badByte: null })
    expect(decode(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: 'a', problem: null, badByte: null })
  })
  it('knows UTF-16 without a mark by its zero bytes', () => {
    expect(decode(Buffer.from('£4m in all', 'utf16le'))).toEqual({ text: '£4m in all', problem: null, badByte: null })
  })
  it('reads plausible Windows-1252 and says so', () => {
    const { text, problem, badByte } = decode(Buffer.from('It cost \xa34m \x96 a record', 'latin1'))
    expect(text).toBe('It cost £4m – a record')
    expect({ problem, badByte }).toEqual({ problem: 'invalid UTF-8, read as Windows-1252', badByte: 8 })
  })
  it('reports binary files and broken UTF-8', () => {
    expect(decode(bytes(0x50, 0x4b, 0, 0, 1, 0, 2))).toEqual({ text: '', problem: 'binary', badByte: null })
    expect(decode(bytes(0x61, 0xc3, 0x28, 0x81))).toMatchObject({ problem: 'invalid UTF-8', badByte: 1 })
    expect(decode(bytes(0x61, 0xed, 0xa0, 0x80, 0x81))).toMatchObject({ problem: 'invalid UTF-8', badByte: 1 })
  })
})

describe('media types', () => {
  it('go by the extension', () => {
    expect(['a.md', 'b/c.HTM', 'd.csv', 'e.tsv', 'f', 'g.log'].map(mediaTypeOf)).toEqual([
      'text/markdown',
      'text/html',
      'text/csv',
      'text/tab-separated-values',
      'text/plain',
      'text/plain',
    ])
    expect(['a.qmd', 'a.xhtml', 'a.text', 'a.js', 'README'].map(isDocumentPath)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
  it('given ones win, parameters aside', () => {
    expect(readDocument({ path: 'a', text: '# A', mediaType: 'text/markdown; charset=utf-8' }).title).toBe('A')
  })
})

describe('laws', () => {
  const piece = fc.constantFrom(
    ...'# |- |\n|\n\n|* |**|1,240|&amp;|&nbsp;|&#37;|<p>|</p>|<b>|<td>|<table>|</table>|<tr>|<sup>|</sup>|\\|`|[|](#)|"|,|;|\t| |\u00ad|\u200b|£3.5m|2025|By Ann Lee|Total| — |x'.split(
      '|',
    ),
    '|',
    '\r\n',
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  for (const extension of ['txt', 'md', 'html', 'csv', 'tsv']) {
    it(`every digit of a block stands where its map says (${extension}), and nothing throws`, () => {
      fc.assert(
        fc.property(text, (source) => expectExact(readDocument({ path: `a.${extension}`, text: source }))),
        { numRuns: 300 },
      )
    })
  }
})

/** Maps every digit of every block and cell back: the file must hold the same digit there, entities aside. */
function expectExact(document: Document): void {
  for (const block of document.blocks) {
    const parts =
      block.kind === 'table' ? [...block.rows.flat(), ...(block.caption === null ? [] : [block.caption])] : [block]
    for (const { text, map } of parts) {
      expect(map.plain[0]).toBe(0)
      for (const match of text.matchAll(/\d/g)) {
        const at = toFileOffset(map, match.index)
        const there = document.source[at]
        if (there !== match[0] && there !== '&') expect.fail(`"${text}" maps ${match.index} to ${at}: ${there}`)
      }
    }
  }
}

const isoOf = ({ date }: Document): string | null =>
  date === null
    ? null
    : [date.year, date.month, date.day]
        .filter((part) => part !== null)
        .map((part) => String(part).padStart(2, '0'))
        .join('-')

function summary(document: Document): unknown {
  const { title, place, agency, problems } = document
  return { title, date: isoOf(document), place, agency, problems, blocks: document.blocks.map(blockSummary) }
}

function blockSummary(block: Block): unknown {
  if (block.kind !== 'table') {
    const level = block.level > 0 ? ` ${block.level}` : ''
    return `${block.kind}${level}${block.list >= 0 ? ` #${block.list}` : ''}: ${block.text}`
  }
  return {
    caption: block.caption?.text ?? null,
    heads: block.headRows,
    columns: block.columns,
    rows: block.rows.map((row) =>
      row
        .map(({ text, columnSpan, rowSpan, emphasised, indent, header }) => {
          const marks = [
            emphasised ? '*' : '',
            '>'.repeat(indent),
            columnSpan > 1 ? `↔${columnSpan}` : '',
            rowSpan > 1 ? `↕${rowSpan}` : '',
          ]
          return `${header ? '#' : ''}${marks.join('')}${text}`
        })
        .join(' | '),
    ),
  }
}
