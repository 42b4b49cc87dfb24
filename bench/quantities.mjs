// Reading figures from plain text, against a plain scan for digits, currency signs and number words in the same run.
import { context, phases, report, seconds, shown, speed } from './measuring.mjs'
import { dense, news } from './text.mjs'

const { findQuantities } = await phases('grammar/index')
const SCAN =
  /[$€£¥₹]|\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|dozen)\b/g

const rows = []
for (const [name, text, target] of [
  ['news', news(4_000_000), '≥ 50 MB/s'],
  ['dense', dense(2_000_000), '≥ 25 MB/s'],
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
  rows.push([`… of a regex scan's speed (${hits} hits, ${figures} figures)`, shown(scanning / reading), '≥ 0.3'])
}
report(rows)
