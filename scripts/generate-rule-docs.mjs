// Writes docs/rules.md from the packs in rules/. `--check` writes nothing and fails where the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const PACKS = [
  ['agreement', 'Agreement between statements'],
  ['arithmetic', 'Arithmetic of sentences'],
  ['tables', 'Arithmetic of tables'],
  ['calendar', 'Calendar'],
  ['rankings', 'Rankings and comparisons'],
  ['plausibility', 'Plausibility'],
  ['house', 'House facts'],
  ['upkeep', 'Upkeep'],
]
const SHOWN = 3

const page = new URL('../docs/rules.md', import.meta.url)
const text = [
  '# Rules',
  '',
  'Written from `rules/*.yml` by `npm run generate`. `tieout rules` lists the rules that are active for a project.',
  '',
  ...PACKS.flatMap(([name, title]) => [`## ${title}`, '', ...rulesOf(name).flatMap(section)]),
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/rules.md is out of date: run npm run generate')
  process.exitCode = 1
}

function rulesOf(pack) {
  return parse(readFileSync(new URL(`../rules/${pack}.yml`, import.meta.url), 'utf8')) ?? []
}

function section({ id, severity, message, why, flags = [], allows = [] }) {
  return [
    `### ${id}`,
    '',
    `*${severity}* — ${String(why).trim().replace(/\s+/g, ' ')}`,
    '',
    `> ${message}`,
    '',
    ...examples('Reported', flags),
    ...examples('Not reported', allows),
  ]
}

function examples(title, list) {
  if (list.length === 0) return []
  return [`${title}:`, '', ...list.slice(0, SHOWN).map((example) => `- ${worded(example)}`), '']
}

/** An example is a text, a document with a text, or several documents. */
function worded(example) {
  const documents = Array.isArray(example) ? example : [example]
  return documents
    .map((document) =>
      String(document.text ?? document)
        .trim()
        .replace(/\s*\n\s*/g, ' / ')
        .replace(/\|/g, '\\|'),
    )
    .join(' ‖ ')
}
