// From the text of a document to its claims.
import { context, phases, report, seconds, shown, speed } from './measuring.mjs'
import { dense, news } from './text.mjs'

const { builtInWords, makeClaims, makeVocabulary, readDocument } = await phases(
  'src/claims/index',
  'src/documents/index',
)
const options = { ...context, vocabulary: makeVocabulary([builtInWords]) }

const rows = []
for (const [name, text, target] of [
  ['news', news(2_000_000), '≥ 25 MB/s'],
  ['dense', dense(1_000_000), '≥ 10 MB/s'],
]) {
  for (const extension of ['txt', 'md']) {
    const source = { path: `a.${extension}`, text }
    let document
    const reading = seconds(() => (document = readDocument(source)), 3)
    const claiming = seconds(() => makeClaims([document], options), 3)
    rows.push([`reading a .${extension} document, ${name}`, shown(speed(text, reading), ' MB/s'), ''])
    rows.push([
      `document to claims, .${extension}, ${name}`,
      shown(speed(text, reading + claiming), ' MB/s'),
      extension === 'txt' ? target : '',
    ])
  }
}
report(rows)
