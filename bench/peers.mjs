// Others on the same text: readers of figures from npm and PyPI, and a linter of prose at its own job of walking a text.
// Installed for this run only; quantulum3 needs a Python that can make environments.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { context, phases, report, shown, speed, temporaryFolder } from './measuring.mjs'
import { dense, news } from './text.mjs'

const folder = temporaryFolder()
/** So many texts of each kind, of which each run reads another: nobody is to know one by heart. */
const VARIANTS = 40
const variants = (make) => Array.from({ length: VARIANTS }, (_, i) => make(i + 1))
const TEXTS = { news: variants((seed) => news(30_000, seed)), dense: variants((seed) => dense(15_000, seed)) }
/** Seconds for which the quick ones run again and again; the slow ones run twice. */
const PATIENCE = 3

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${command}: ${(stderr ?? error.message).trim().split('\n').at(-1)}`)
  return stdout
}

writeFileSync(join(folder, 'package.json'), '{"private":true}')
run(
  'npm',
  ...['install', '--no-fund', '--no-audit', '--ignore-scripts'],
  ...['@microsoft/recognizers-text-suite', 'compromise', 'compromise-numbers'],
  ...['@textlint/kernel', '@textlint/textlint-plugin-markdown'],
)
const require = createRequire(join(folder, 'package.json'))
const { findQuantities, readDocument } = await phases('grammar/index', 'src/documents/index')
const recognizers = require('@microsoft/recognizers-text-suite')
const compromise = require('compromise')
compromise.plugin?.(require('compromise-numbers'))
const { TextlintKernel } = require('@textlint/kernel')
const markdown = require('@textlint/textlint-plugin-markdown')

const { English } = recognizers.Culture
const byParagraph = (read) => (text) => text.split('\n\n').reduce((sum, paragraph) => sum + read(paragraph), 0)
/** What a reader finds in a text: how many figures. */
const readers = {
  tieout: byParagraph((text) => findQuantities(text, context).readings.length),
  'Recognizers-Text': byParagraph(
    (text) =>
      recognizers.recognizeNumber(text, English).length +
      recognizers.recognizePercentage(text, English).length +
      recognizers.recognizeCurrency(text, English).length +
      recognizers.recognizeDimension(text, English).length +
      recognizers.recognizeDateTime(text, English).length,
  ),
  compromise: byParagraph((text) => compromise(text).numbers().json().length),
}

/** How many stretches of text a walk through a Markdown document passes. */
const walkers = {
  tieout: (text) => readDocument({ path: 'a.md', text }).blocks.length,
  textlint: async (text) => {
    let count = 0
    await new TextlintKernel().lintText(text, {
      filePath: 'a.md',
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
      rules: [{ ruleId: 'walk', rule: ({ Syntax }) => ({ [Syntax.Paragraph]: () => void count++ }) }],
    })
    return count
  },
}

/** The count that a peer comes to in the first text, and its best speed in MB/s from the second run on. */
async function measured(work, texts) {
  const count = await work(texts[0])
  let best = 0
  let spent = 0
  for (const text of texts.slice(1)) {
    const start = process.hrtime.bigint()
    await work(text)
    const time = Number(process.hrtime.bigint() - start) / 1e9
    best = Math.max(best, speed(text, time))
    if ((spent += time) > PATIENCE) break
  }
  return { count, best }
}

const QUANTULUM = `
import json, sys, time, warnings
warnings.simplefilter('ignore')
from quantulum3 import parser
parser.parse('About 40 people came.')
for text in json.load(sys.stdin):
    start = time.perf_counter()
    count = sum(len(parser.parse(paragraph)) for paragraph in text.split('\\n\\n'))
    print(json.dumps({'count': count, 'time': time.perf_counter() - start}))
`

/** The counts and seconds of quantulum3 for some texts; null where Python cannot get it. */
function quantulum(texts) {
  try {
    run('python3', '-m', 'venv', 'python')
    run(join('python', 'bin', 'pip'), 'install', '--quiet', 'quantulum3')
  } catch {
    return null
  }
  const { stdout } = spawnSync(join(folder, 'python/bin/python'), ['-c', QUANTULUM], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const rows = []
const others = quantulum(Object.values(TEXTS).map(([text]) => text))
for (const [i, [kind, texts]] of Object.entries(TEXTS).entries()) {
  const measure = async (peers, what, target) => {
    const found = []
    for (const [name, work] of Object.entries(peers)) found.push({ name, ...(await measured(work, texts)) })
    if (what === 'figures' && others !== null)
      found.push({ name: 'quantulum3', count: others[i].count, best: speed(texts[0], others[i].time) })
    for (const { name, count, best } of found) {
      const ahead = name === 'tieout' ? '' : `, tieout ${shown(found[0].best / best)} × as fast`
      rows.push([
        `${name}, ${kind} (${count} ${what})`,
        `${shown(best, ' MB/s')}${ahead}`,
        name === 'tieout' ? '' : target,
      ])
    }
  }
  await measure(readers, 'figures', '≥ 30 ×')
  await measure(walkers, 'paragraphs', '> 1 ×')
}
if (others === null) rows.push(['quantulum3', 'not to be had here', '≥ 30 ×'])
report(rows)
