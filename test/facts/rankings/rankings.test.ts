import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Passage, reportedBy } from '../passage.js'

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const orders = ['side-by-side.yml', 'bounds.yml'].flatMap((name) => read(name) as readonly Passage[])

describe('figures that words put in an order or on one side of a bound', () => {
  it.each(orders)('$faulty', ({ faulty }) => {
    expect(reportedBy(faulty)).not.toEqual([])
  })

  it.each([...orders.map(({ sound }) => sound), ...(read('silent.yml') as readonly string[])])('silent: %s', (text) => {
    expect(reportedBy(text)).toEqual([])
  })
})
