// Working out which of very many claims are about the same fact.
import { context, growthExponent, phases, report, shown } from './measuring.mjs'
import { articles } from './text.mjs'

const { builtInWords, drawLedger, makeClaims, makeVocabulary, readDocument } = await phases(
  'src/claims/index',
  'src/documents/index',
  'src/facts/index',
)
const options = { ...context, vocabulary: makeVocabulary([builtInWords]) }

/** Documents whose claims come to about `count`. */
function setOf(count) {
  const documents = articles(Math.ceil(count / 60), 4, 30).map((text, i) => readDocument({ path: `${i}.txt`, text }))
  const made = makeClaims(documents, options)
  return { documents, made }
}

/** Seconds that a set takes, and what came of it. */
function timed({ documents, made }) {
  const start = process.hrtime.bigint()
  const ledger = drawLedger(documents, made)
  const time = Number(process.hrtime.bigint() - start) / 1e9
  return { claims: made.claims.length, time, pairings: ledger.pairings.length }
}

timed(setOf(6_250))
const points = []
let last
for (const size of [6_250, 25_000, 100_000]) {
  last = timed(setOf(size))
  points.push([last.claims, last.time])
}
report([
  [`facts from ${last.claims} claims (${last.pairings} pairings)`, shown(last.time, ' s'), '≤ 2 s per 100,000'],
  ['growth exponent from a sixteenth of that', shown(growthExponent(points)), '≤ 1.2'],
])
