// How long a browser takes to load the consistency table of 500 facts in 30 sources. Needs Chromium: CHROME_PATH, else
// where Debian puts it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { phases, report, shown, temporaryFolder } from './measuring.mjs'

const FACTS = 500
const SOURCES = 30
const RUNS = 5
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error(`Error: no browser at ${executablePath}; CHROME_PATH names another`)

const { renderTable, tabulate } = await phases('src/reports/index', 'src/tieout')
const sources = Array.from({ length: SOURCES }, (_, i) => ({ path: `set/${i}.md`, text: source(i) }))
const table = tabulate(sources)
const facts = Array.from({ length: FACTS }, (_, i) => ({ ...table.facts[i % table.facts.length], id: `fact${i}` }))
const page = join(temporaryFolder(), 'page.html')
writeFileSync(
  page,
  await renderTable('html', { ...table, facts }, { version: '0', colour: 0, width: 80, quiet: false, rules: [] }),
)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
let best = Number.POSITIVE_INFINITY
for (let run = 0; run < RUNS; run++) {
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(page).href)
  best = Math.min(best, await tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
  await tab.close()
}
await browser.close()
report([[`loading a page of ${FACTS} facts × ${SOURCES} sources`, shown(best, ' ms'), '≤ 1500 ms']])

/** One telling of a story: each differs from the others in one of its figures. */
function source(i) {
  const crates = i === 7 ? 4520 : 4250
  return `# Quay at Ellmouth\n\nThe quay at Ellmouth handled ${crates} crates in May. Of these 1,170 were bound for Carrick. The harbour employs 86 people and earned £3.4 million last year, up from £3.1 million.\n`
}
