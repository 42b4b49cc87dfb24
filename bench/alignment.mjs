// Working out which of very many claims are about the same fact.
import { context, growthExponent, phases, report, shown } from './measuring.mjs'
import { articles } from './text.mjs'

const facts = await phases(
  'src/claims/index',
  'src/documents/index',
  'src/facts/aligning',
  'src/facts/fact',
  'src/facts/ledger',
  'src/facts/names',
)
const options = { ...context, vocabulary: facts.makeVocabulary([facts.builtInWords]) }
/** Claims of one article of thirty sentences. */
const CLAIMS = 78

/** Documents whose claims come to about `count`: four articles a story. */
function setOf(count) {
  const texts = articles(Math.ceil(count / CLAIMS), 4, 30)
  const documents = texts.map((text, i) => facts.readDocument({ path: `${i}.txt`, text }))
  return { documents, made: facts.makeClaims(documents, options) }
}

/** Aligns the claims of each story, apart from all else that a ledger holds, and groups them into facts. */
function align(documents, { claims, sentences }, stories) {
  const small = facts.smallWords(sentences)
  const pairings = facts
    .membersOf(stories, claims, sentences)
    .flatMap((story) => facts.alignStory(story, [], documents, sentences, small))
  return facts.groupFacts(claims, pairings)
}

/** Seconds that a set takes, the whole ledger and the aligning alone, and what came of it. */
function timed({ documents, made }) {
  const since = (start) => Number(process.hrtime.bigint() - start) / 1e9
  let start = process.hrtime.bigint()
  const { stories, pairings } = facts.drawLedger(documents, made)
  const whole = since(start)
  start = process.hrtime.bigint()
  const found = align(documents, made, stories)
  return { claims: made.claims.length, whole, aligning: since(start), pairings: pairings.length, facts: found.length }
}

timed(setOf(6_250))
const runs = [6_250, 25_000, 100_000].map((size) => timed(setOf(size)))
const last = runs.at(-1)
const exponent = (name) => shown(growthExponent(runs.map((run) => [run.claims, run[name]])))
report([
  [`aligning ${last.claims} claims (${last.facts} facts)`, shown(last.aligning, ' s'), '≤ 2 s per 100,000'],
  ['… growth exponent from a sixteenth of that', exponent('aligning'), '≤ 1.2'],
  [`the whole ledger of them (${last.pairings} pairings)`, shown(last.whole, ' s'), ''],
  ['… growth exponent', exponent('whole'), '≤ 1.2'],
])
