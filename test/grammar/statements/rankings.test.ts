import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findRankings } from '../../../grammar/index.js'

interface Corpus {
  readonly reads: Readonly<Record<string, readonly string[]>>
  readonly ignores: readonly string[]
}

const corpus = parse(readFileSync(new URL('rankings.yml', import.meta.url), 'utf8')) as Corpus

const shapesOf = (text: string): string[] =>
  findRankings(text).map(({ form, rank, end, aspect }) => `${form} ${rank} ${end} ${aspect}`)

describe.each(Object.entries(corpus.reads))('%s', (shape, texts) => {
  it.each(texts)('%s', (text) => {
    expect(shapesOf(text)).toContain(shape)
  })
})

describe('sentences that rank nothing', () => {
  it.each(corpus.ignores)('%s', (text) => {
    expect(shapesOf(text)).toEqual([])
  })
})
