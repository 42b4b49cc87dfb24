import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findQuantities, type ReadingContext } from '../../grammar/index.js'

const context: ReadingContext = { date: { year: 2024, month: 5, day: 3 }, dollar: 'USD', dateOrder: 'dmy' }
const corpusOf = (name: string): Record<string, readonly string[]> =>
  parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

describe('what the first figure of a text counts', () => {
  for (const [expected, texts] of Object.entries(corpusOf('heads.yml'))) {
    it.each(texts.map((text) => [text]))(`${expected}: %s`, (text) => {
      const [first] = findQuantities(text, context).readings
      expect(first?.quantity.of ?? 'nothing').toBe(expected)
    })
  }
})

describe('what each figure of a text counts', () => {
  for (const [expected, texts] of Object.entries(corpusOf('counted.yml'))) {
    it.each(texts.map((text) => [text]))(`${expected}: %s`, (text) => {
      const counts = findQuantities(text, context).readings.filter(({ quantity }) => quantity.kind !== 'date')
      expect(counts.map(({ quantity }) => quantity.of ?? 'nothing').join(' | ')).toBe(expected)
    })
  }
})
