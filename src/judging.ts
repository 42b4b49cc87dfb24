import { gatherClaims } from './claims/index.js'
import { drawLedger, type Ledger, storiesOf, type Whole } from './facts/index.js'
import {
  type CheckResult,
  type ConsistencyTable,
  type ExplainedFact,
  explainedFact,
  makeTable,
} from './findings/index.js'
import { type Outline, outlineOf, placesByStory, smallWordsOf, steadyOrder } from './outlines.js'
import { type DocumentReading, type JudgeOptions, joinStories, judgeStory, knownReading } from './verdicts.js'

/** Holds the figures of documents that were read against each other, story by story. */
export function checkReadings(readings: readonly DocumentReading[], options: JudgeOptions): CheckResult {
  const order = orderOf(readings)
  const outlines: Outline[] = []
  let next = { document: 0, claim: 0, sentence: 0 }
  const known = order.map((i): DocumentReading => {
    const { document, claims: claimsFrom } = readings[i]!
    const start = next
    const claims = claimsFrom(start)
    outlines.push(outlineOf(document, claims))
    next = {
      document: start.document + 1,
      claim: start.claim + claims.claims.length,
      sentence: start.sentence + claims.sentences.length,
    }
    return knownReading(document, claims, start)
  })
  const small = smallWordsOf(outlines)
  const told = placesByStory(storiesOf(outlines.map(({ traits }) => traits))).map((places) => {
    const own = places.map((place) => known[place]!)
    return { places, verdict: judgeStory(own, small, options) }
  })
  const summaries = outlines.map(({ summary }, i) => ({ path: known[i]!.document.path, ...summary }))
  return joinStories(asGiven(summaries, order), told, options)
}

/** The consistency table of documents that were read: facts × sources. */
export function tabulateReadings(readings: readonly DocumentReading[], whole: Whole | null = null): ConsistencyTable {
  const { ledger, order } = steadyLedger(readings, whole)
  const table = makeTable(ledger)
  return {
    sources: asGiven(table.sources, order),
    facts: table.facts.map((fact) => ({ ...fact, cells: asGiven(fact.cells, order) })),
  }
}

/** The fact with this id in the table of the same documents, with why its figures are held to be one; null where there is none. */
export function explainReadings(readings: readonly DocumentReading[], id: string, whole: Whole): ExplainedFact | null {
  const { ledger, order } = steadyLedger(readings, whole)
  const row = makeTable(ledger).facts.find((fact) => fact.id === id)
  if (row === undefined) return null
  const fact = ledger.facts.find((other) => other.id === id)!
  return explainedFact({ ...row, cells: asGiven(row.cells, order) }, fact, ledger)
}

/**
 * The ledger of a set, its documents in an order that hangs on nothing but what they say, and their places as given. `whole`
 * is given where they are some stories of a larger set, with any numbers for the stories.
 */
export function steadyLedger(
  readings: readonly DocumentReading[],
  whole: Whole | null = null,
): { readonly ledger: Ledger; readonly order: readonly number[] } {
  const order = orderOf(readings)
  const ordered = order.map((i) => readings[i]!)
  const documents = ordered.map(({ document }) => document)
  const claims = gatherClaims(documents, (_, start) => ordered[start.document]!.claims(start))
  if (whole === null) return { ledger: drawLedger(documents, claims), order }
  const firsts = new Map<number, number>()
  const stories = order.map((given, i) => {
    const story = whole.stories[given]!
    if (!firsts.has(story)) firsts.set(story, i)
    return firsts.get(story)!
  })
  return { ledger: drawLedger(documents, claims, { ...whole, stories }), order }
}

const orderOf = (readings: readonly DocumentReading[]): number[] =>
  steadyOrder(readings.map(({ document: { date, source } }) => ({ date, text: source })))

/** What was made in a steady order, in the order of the documents as they were given. */
function asGiven<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  const given = new Array<Item>(items.length)
  order.forEach((place, i) => {
    given[place] = items[i]!
  })
  return given
}
