// A stream of documents, one a line: what it costs, and whether its length shows in the memory, once that has been cleared
// for the first times (it grows to what V8 thinks is worth clearing, however short-lived its objects). `--long` reads a million.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { command, run } from './archive.mjs'
import { report, shown, temporaryFolder } from './measuring.mjs'

const LINES = process.argv.includes('--long') ? 1_000_000 : 300_000
const FEW = 100_000
const folder = temporaryFolder()

/** A file of so many lines, each a document of one sentence. */
function stream(count) {
  const file = join(folder, `${count}.ndjson`)
  const handle = openSync(file, 'w')
  for (let i = 0; i < count; ) {
    let text = ''
    for (const end = Math.min(count, i + 10_000); i < end; i++)
      text += `${JSON.stringify({ id: i, text: `About ${40 + (i % 60)} people came to gate ${i}.` })}\n`
    writeSync(handle, text)
  }
  closeSync(handle)
  return file
}

const [few, many] = [FEW, LINES].map((count) => run(folder, command, 'extract', '--ndjson', stream(count)))
report([
  [
    `${LINES.toLocaleString('en')} lines of NDJSON`,
    `${shown(LINES / many.seconds / 1000)} thousand lines a second`,
    '',
  ],
  [`… memory, as many times that of ${FEW.toLocaleString('en')}`, shown(many.megabytes / few.megabytes), '≤ 1.1'],
])
