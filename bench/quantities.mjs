// Reading figures from plain text, against a plain scan for digits, currency signs and number words in the same run; and
// what a start pays for the two parsers.
import { context, phases, report, seconds, shown, speed } from './measuring.mjs'
import { dense, news } from './text.mjs'

const { findQuantities } = await phases('grammar/index')
const SCAN =
  /[$€£¥₹]|\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|dozen)\b/g

const rows = []
/** How often the parsers are built, each time from a bundle of which no function has run. */
const BUILDS = 4
const building = [[], []]
for (let i = 0; i < BUILDS; i++) {
  const { NumeralParser, PhraseParser } = await phases('grammar/parser', 'grammar/dates/parser')
  for (const [which, Parser] of [NumeralParser, PhraseParser].entries()) {
    const start = performance.now()
    new Parser()
    building[which].push(performance.now() - start)
  }
}
for (const [which, name] of ['numerals', 'dates'].entries())
  rows.push([`building the parser of ${name}, cold`, shown(Math.min(...building[which]), ' ms'), '≤ 20 ms'])
for (const [name, text, target, share] of [
  ['news', news(4_000_000), '≥ 50 MB/s', '≥ 0.3'],
  ['dense', dense(2_000_000), '≥ 25 MB/s', '≥ 0.15'],
]) {
  const paragraphs = text.split('\n\n')
  let hits = 0
  let figures = 0
  const scanning = seconds(() => {
    hits = 0
    for (const paragraph of paragraphs) for (const _ of paragraph.matchAll(SCAN)) hits++
  })
  const reading = seconds(() => {
    figures = 0
    for (const paragraph of paragraphs) figures += findQuantities(paragraph, context).readings.length
  })
  rows.push([`reading figures, ${name}`, shown(speed(text, reading), ' MB/s'), target])
  rows.push([`… of a regex scan's speed (${hits} hits, ${figures} figures)`, shown(scanning / reading), share])
}
report(rows)
