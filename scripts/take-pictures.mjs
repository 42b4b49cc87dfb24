// Writes docs/pictures/: what the terminal shows, as SVG, and the page of the consistency table, as seen by Chromium
// (CHROME_PATH names another than Debian's). All from the invented sets in examples/. Needs a build.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, 'docs/pictures')
mkdirSync(pictures, { recursive: true })

writeFileSync(join(pictures, 'check.svg'), terminalSvg('check --quiet examples/story/faulty', 32))
writeFileSync(join(pictures, 'extract.svg'), terminalSvg('extract examples/story/consistent/wire.txt', 24))
await takePage()

/** What a command prints in colour, up to `most` lines, drawn as a terminal of 80 columns. */
function terminalSvg(command, most) {
  const { stdout } = spawnSync(process.execPath, ['dist/bin.cjs', ...command.split(' '), '--color'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', TERM: 'xterm', COLORTERM: '' },
  })
  const all = `$ tieout ${command}\n\n${stdout.trimEnd()}`.split('\n')
  const lines = all.length > most ? [...all.slice(0, most), '…'] : all
  const [cell, line, edge] = [8.1, 19, 18]
  const width = Math.round(80 * cell + 2 * edge)
  const height = lines.length * line + 2 * edge
  const rows = lines.map((text, i) => {
    const spans = styledPieces(text).map(({ from, text: piece, style }) => {
      const x = (edge + from * cell).toFixed(1)
      // The exact length keeps columns in line whatever font the reader has.
      const length = (piece.length * cell).toFixed(1)
      return `<tspan x="${x}" textLength="${length}"${style}>${escaped(piece)}</tspan>`
    })
    return `<text y="${edge + (i + 0.75) * line}">${spans.join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of tieout ${command}">
<style>text { font: 13.5px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dae0; white-space: pre; }</style>
<rect width="${width}" height="${height}" rx="8" fill="#1b1e23"/>
${rows.join('\n')}
</svg>
`
}

/** Colours of the sixteen that a terminal has, as this picture shows them. */
function colourOf(code) {
  return { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea', 90: '#8b949e' }[
    code
  ]
}

/** The pieces of a line between its SGR codes (ECMA-48), each with its column and SVG attributes. */
function styledPieces(line) {
  const pieces = []
  const on = { bold: false, faint: false, underline: false, colour: null }
  let column = 0
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)
    if (codes === null) {
      const style = [
        on.colour === null ? '' : ` fill="${on.colour}"`,
        on.faint ? ' fill="#8b949e"' : '',
        on.bold ? ' font-weight="bold"' : '',
        on.underline ? ' text-decoration="underline"' : '',
      ]
      if (part.trim() !== '') {
        const lead = part.length - part.trimStart().length
        pieces.push({ from: column + lead, text: part.trim(), style: style.join('') })
      }
      column += part.length
      continue
    }
    for (const code of codes[1].split(';').map(Number)) {
      if (code === 0) Object.assign(on, { bold: false, faint: false, underline: false, colour: null })
      else if (code === 1) on.bold = true
      else if (code === 2) on.faint = true
      else if (code === 4) on.underline = true
      else if (code === 22) Object.assign(on, { bold: false, faint: false })
      else if (code === 24) on.underline = false
      else if (code === 39) on.colour = null
      else on.colour = colourOf(code) ?? on.colour
    }
  }
  return pieces
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The page: its table, and the sentences of one fact side by side. */
async function takePage() {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-pictures-'))
  const file = join(folder, 'table.html')
  spawnSync(process.execPath, ['dist/bin.cjs', 'table', '-f', `html:${file}`, 'examples/story/faulty'], { cwd: root })
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 560 }, colorScheme: 'light' })
    await page.goto(pathToFileURL(file).href)
    await page.locator('#facts').evaluate((heading) => heading.scrollIntoView())
    await page.screenshot({ path: join(pictures, 'page.png') })
    await page.locator('#table tbody tr:not([hidden]) td button').first().click()
    await page.screenshot({ path: join(pictures, 'page-sentences.png') })
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}
