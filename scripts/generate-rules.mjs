// Writes src/rules/built-in.generated.ts from the packs in rules/, so that the tool needs no YAML reader to start.
// `--check` writes nothing and fails where the file is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** In the order in which rules are listed; of two equally sure findings the earlier rule's stands. */
const PACKS = ['arithmetic', 'tables', 'calendar', 'agreement', 'plausibility', 'house', 'upkeep']

const root = fileURLToPath(new URL('..', import.meta.url))
const target = new URL('../src/rules/built-in.generated.ts', import.meta.url)
const text = await generated()
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/rules/built-in.generated.ts is out of date: run node scripts/generate-rules.mjs')
  process.exit(1)
}

async function generated() {
  const { readPack } = await loader()
  const rules = []
  for (const name of PACKS) {
    const path = `rules/${name}.yml`
    const pack = await readPack(readFileSync(`${root}/${path}`, 'utf8'), path)
    for (const rule of pack) {
      if (rule.expression !== null)
        throw new Error(`${path}: ${rule.id}: built-in rules hold no expressions, so that mathjs stays unloaded`)
      if (rules.some((earlier) => earlier.id === rule.id))
        throw new Error(`${path}: ${rule.id} stands in another pack already`)
      rules.push(rule)
    }
  }
  const lines = rules.map((rule) => `  ${JSON.stringify(rule)},\n`)
  return `// Generated from rules/ by scripts/generate-rules.mjs; do not edit.\nimport type { ExampledRule } from './rule.js'\n\nexport const rules: readonly ExampledRule[] = [\n${lines.join('')}]\n`
}

/** The tool's own pack reader, bundled on the fly; mathjs stays outside, where only expressions would ask for it. */
async function loader() {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  try {
    const outfile = join(folder, 'pack.cjs')
    const entryPoints = ['src/rules/pack.ts']
    const external = ['mathjs']
    await build({ absWorkingDir: root, entryPoints, bundle: true, platform: 'node', format: 'cjs', outfile, external })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
