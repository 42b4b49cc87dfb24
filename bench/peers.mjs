// Other readers of figures in JavaScript on the same text: packages from npm, installed for this run only.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { context, phases, report, seconds, shown, speed, temporaryFolder } from './measuring.mjs'
import { dense, news } from './text.mjs'

const folder = temporaryFolder()
writeFileSync(join(folder, 'package.json'), '{"private":true}')
const packages = ['@microsoft/recognizers-text-suite', 'compromise', 'compromise-numbers']
const { status, stderr } = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', ...packages], {
  cwd: folder,
  encoding: 'utf8',
})
if (status !== 0) throw new Error(`npm install: ${stderr.trim().split('\n')[0]}`)

const require = createRequire(join(folder, 'package.json'))
const { findQuantities } = await phases('grammar/index')
const recognizers = require('@microsoft/recognizers-text-suite')
const compromise = require('compromise')
compromise.plugin?.(require('compromise-numbers'))

const { English } = recognizers.Culture
const readers = {
  tieout: (text) => findQuantities(text, context).readings.length,
  'Recognizers-Text': (text) =>
    recognizers.recognizeNumber(text, English).length +
    recognizers.recognizePercentage(text, English).length +
    recognizers.recognizeCurrency(text, English).length +
    recognizers.recognizeDimension(text, English).length +
    recognizers.recognizeDateTime(text, English).length,
  compromise: (text) => compromise(text).numbers().json().length,
}

const rows = []
for (const [kind, text] of [
  ['news', news(30_000)],
  ['dense', dense(15_000)],
]) {
  const paragraphs = text.split('\n\n')
  for (const [name, read] of Object.entries(readers)) {
    let figures = 0
    const time = seconds(() => {
      figures = 0
      for (const paragraph of paragraphs) figures += read(paragraph)
    }, 2)
    rows.push([`${name}, ${kind} (${figures} figures)`, shown(speed(text, time), ' MB/s'), ''])
  }
}
report(rows)
