// The whole check of sets of articles, and how much of it each phase takes.
import { phases, report, seconds, shown } from './measuring.mjs'
import { articles, dense, sums } from './text.mjs'

const { checkRelations, drawLedger, membersOf, readClaims, readDocuments, relateStory } = await phases(
  'src/tieout',
  'src/facts/aligning',
  'src/facts/ledger',
  'src/checks/index',
)
const KINDS = ['parts', 'share', 'change', 'ratio', 'product', 'average', 'conversion', 'difference']
const rule = 'bench'
/** Relations that are checked at once, and how often those of the texts at hand are checked to come to so many. */
const RELATIONS = 100_000
const TURNS = 20
/** How often the whole is done: the shortest round counts. */
const ROUNDS = 12

const rows = []
for (const [name, texts, target] of [
  ['eight news articles of one story', articles(8, 8, 40), '≥ 10 MB/s'],
  ['four reports', [2, 3, 4, 5].map((seed) => dense(10_000, seed)), '≥ 5 MB/s'],
]) {
  const sources = texts.map((text, i) => ({ path: `${i}.txt`, text }))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Array.from({ length: ROUNDS }, () => roundOf(sources))
  const best = rounds.reduce((a, b) => (totalOf(b) < totalOf(a) ? b : a))
  const whole = totalOf(best)
  rows.push([
    `${name}, ${best.claims} claims`,
    `${shown(whole * 1000, ' ms')}, ${shown(bytes / 1e6 / whole, ' MB/s')}`,
    target,
  ])
  for (const [part, time] of Object.entries(best.parts))
    rows.push([`… ${part}`, `${shown((time / whole) * 100)} %`, ''])
  const arithmetic = best.relating + best.parts['checking relations']
  rows.push([
    '… of that: arithmetic (relations that the texts assert, and checking them)',
    `${shown((arithmetic / whole) * 100)} %`,
    '≤ 30 %',
  ])
}

/**
 * Seconds that each phase takes of documents that nothing was asked of before: sentences are cut into words, and what they
 * say is read, when it is first asked for.
 */
function roundOf(sources) {
  let last = process.hrtime.bigint()
  const lap = () => {
    const start = last
    last = process.hrtime.bigint()
    return Number(last - start) / 1e9
  }
  const documents = readDocuments(sources)
  const parts = { 'reading documents': lap() }
  const claims = readClaims(documents)
  parts['reading claims'] = lap()
  for (const sentence of claims.sentences) [sentence.clause, sentence.said]
  for (const { subject } of claims.claims) subject.words
  parts['reading what is said of them'] = lap()
  const ledger = drawLedger(documents, claims)
  parts['drawing the ledger'] = lap()
  for (const kind of KINDS) checkRelations(ledger, kind, rule, () => {})
  parts['checking relations'] = lap()
  for (const story of membersOf(ledger.stories, claims.claims, claims.sentences)) relateStory(story, claims.sentences)
  return { claims: claims.claims.length, parts, relating: lap() }
}

function totalOf({ parts }) {
  return Object.values(parts).reduce((sum, time) => sum + time, 0)
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
