// The whole check of sets of articles, and how much of it each phase takes.
import { phases, report, seconds, shown } from './measuring.mjs'
import { articles, dense } from './text.mjs'

const { checkRelations, drawLedger, ledgerOf, readClaims, readDocuments, relationsOf } = await phases(
  'src/tieout',
  'src/facts/index',
  'src/facts/joining',
  'src/checks/index',
)
const KINDS = ['parts', 'share', 'change', 'ratio', 'product', 'average', 'conversion', 'difference']
const rule = 'bench'

const rows = []
for (const [name, texts] of [
  ['eight news articles of one story', articles(8, 8, 40)],
  ['four reports', [2, 3, 4, 5].map((seed) => dense(10_000, seed))],
]) {
  const sources = texts.map((text, i) => ({ path: `${i}.txt`, text }))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const whole = seconds(() => {
    const ledger = ledgerOf(sources)
    for (const kind of KINDS) checkRelations(ledger, kind, rule, () => {})
  })
  const documents = readDocuments(sources)
  const claims = readClaims(documents)
  const ledger = drawLedger(documents, claims)
  const parts = {
    'reading documents': seconds(() => readDocuments(sources)),
    'reading claims': seconds(() => readClaims(documents)),
    'drawing the ledger': seconds(() => drawLedger(documents, claims)),
    'arithmetic (relations of sentences, and checking them)': seconds(() => {
      relationsOf(claims.sentences)
      for (const kind of KINDS) checkRelations(ledger, kind, rule, () => {})
    }),
  }
  rows.push([
    `${name}, ${claims.claims.length} claims`,
    `${shown(whole * 1000, ' ms')}, ${shown(bytes / 1e6 / whole, ' MB/s')}`,
    '',
  ])
  for (const [part, time] of Object.entries(parts)) rows.push([`… ${part}`, `${shown((time / whole) * 100)} %`, ''])
}
report(rows)
