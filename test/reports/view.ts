import type { Reading } from '../../grammar/index.js'
import { decimal, point, type Quantity, type QuantityKind } from '../../src/quantity/index.js'
import type { ExtractView } from '../../src/reports/index.js'

const SOURCE =
  'Ferry notes\n\nNothing to see in this line.\n\nSome 2,100 cars and 冬の旅客 900 walkers, 43% of\nall, paid €5.20; call 0700-1234 or see v2.3, then 4ever.\n'

function reading(text: string, kind: QuantityKind): ExtractView['readings'][number] {
  const from = SOURCE.indexOf(text)
  const value = decimal(1)
  const quantity: Quantity = {
    kind,
    value: point(value),
    stated: { kind: 'decimal', value },
    step: value,
    rounded: false,
    hedge: 'exact',
    unit: '1',
    per: null,
    change: null,
    of: null,
    moment: null,
  }
  const read: Reading = { from, to: from + text.length, text, quantity, noun: null, alternatives: [] }
  return { from, to: from + text.length, reading: read }
}

function unread(text: string, reason: string): ExtractView['unread'][number] {
  const from = SOURCE.indexOf(text)
  const to = from + text.length
  return { from, to, unread: { from, to, text, reason } }
}

/** An invented document with figures of several kinds and runs that were not read. */
export const VIEW: ExtractView = {
  document: { path: 'notes/ferry.txt', source: SOURCE, title: 'Ferry notes' },
  readings: [
    reading('Some 2,100', 'count'),
    reading('900', 'count'),
    reading('43%', 'percent'),
    reading('€5.20', 'money'),
  ],
  unread: [unread('0700-1234', 'phone number'), unread('2.3', 'version'), unread('4ever', 'not understood')],
}
