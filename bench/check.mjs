// The whole check of sets of articles, and how much of it each phase takes.
import { phases, report, seconds, shown } from './measuring.mjs'
import { articles, dense, sums } from './text.mjs'

const { checkRelations, drawLedger, ledgerOf, membersOf, readClaims, readDocuments, relateStory } = await phases(
  'src/tieout',
  'src/facts/ledger',
  'src/checks/index',
)
const KINDS = ['parts', 'share', 'change', 'ratio', 'product', 'average', 'conversion', 'difference']
const rule = 'bench'
/** Relations that are checked at once, and how often those of the texts at hand are checked to come to so many. */
const RELATIONS = 100_000
const TURNS = 20

const rows = []
for (const [name, texts, target] of [
  ['eight news articles of one story', articles(8, 8, 40), '≥ 10 MB/s'],
  ['four reports', [2, 3, 4, 5].map((seed) => dense(10_000, seed)), '≥ 5 MB/s'],
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
    'of that: arithmetic (relations that the texts assert, and checking them)': seconds(() => {
      for (const story of membersOf(ledger.stories, claims.claims, claims.sentences))
        relateStory(story, claims.sentences)
      for (const kind of KINDS) checkRelations(ledger, kind, rule, () => {})
    }),
  }
  rows.push([
    `${name}, ${claims.claims.length} claims`,
    `${shown(whole * 1000, ' ms')}, ${shown(bytes / 1e6 / whole, ' MB/s')}`,
    target,
  ])
  for (const [part, time] of Object.entries(parts))
    rows.push([`… ${part}`, `${shown((time / whole) * 100)} %`, part.includes('arithmetic') ? '≤ 30 %' : ''])
}

const documents = readDocuments(
  Array.from({ length: 80 }, (_, i) => ({ path: `${i}.txt`, text: sums(80, i).join('\n\n') })),
)
const drawn = drawLedger(documents, readClaims(documents))
const relations = Array.from({ length: TURNS }, () => drawn.relations.slice(0, RELATIONS / TURNS)).flat()
let found = 0
const checking = seconds(() => {
  found = 0
  for (const kind of KINDS) checkRelations({ ...drawn, relations }, kind, rule, () => found++)
}, 3)
rows.push([
  `checking ${relations.length} relations (${relations.length / TURNS} drawn, in ${TURNS} turns; ${found} do not hold)`,
  shown(checking, ' s'),
  '≤ 0.2 s',
])
report(rows)
