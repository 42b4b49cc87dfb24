import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findQuantities, type Reading, type ReadingContext } from '../../grammar/index.js'
import { quantityJson } from '../../src/findings/index.js'

const context: ReadingContext = { date: { year: 2024, month: 5, day: 3 }, dollar: 'USD', dateOrder: 'dmy' }

/** "money 100000000 USD/mo more-than": kind, number, unit, rate, hedge and direction; dates are left to their own corpus. */
function meaning(reading: Reading): string {
  const { kind, stated, unit, per, hedge, change } = quantityJson(reading)
  const rate = per === null ? '' : `/${per}`
  return [kind, stated, unit + rate, hedge === 'exact' ? '' : hedge, change ?? '']
    .filter((word) => word !== '')
    .join(' ')
}

const isFigure = ({ quantity }: Reading): boolean => quantity.kind !== 'date' && quantity.kind !== 'time'

/** Each corpus maps a meaning (several joined by " | ", or "nothing") to texts that must be read as exactly that. */
const folder = new URL('.', import.meta.url)
const corpora = readdirSync(folder).filter(
  (name) => name.endsWith('.yml') && !['dates.yml', 'deny-list.yml', 'heads.yml', 'counted.yml'].includes(name),
)

for (const name of corpora) {
  const corpus: Record<string, readonly string[]> = parse(readFileSync(new URL(name, folder), 'utf8'))
  describe(name, () => {
    for (const [expected, texts] of Object.entries(corpus)) {
      it.each(texts.map((text) => [String(text)]))(`${expected}: %s`, (text) => {
        const read = findQuantities(text, context).readings.filter(isFigure).map(meaning).join(' | ')
        expect(read === '' ? 'nothing' : read).toBe(expected)
      })
    }
  })
}
