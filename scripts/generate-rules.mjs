// Writes src/rules/built-in.generated.ts from the packs in rules/, so that the tool needs no YAML reader to start, and the
// kinds of check into the schema of rule packs.
// `--check` writes nothing and fails where a file is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** In the order in which rules are listed; of two equally sure findings the earlier rule's stands. */
const PACKS = ['arithmetic', 'tables', 'calendar', 'rankings', 'plausibility', 'agreement', 'house', 'upkeep']

const root = fileURLToPath(new URL('..', import.meta.url))
const { readPack, kinds } = await loader()
const outputs = { 'src/rules/built-in.generated.ts': await builtIn(), 'schema/tieout-rules.schema.json': schema() }
for (const [path, text] of Object.entries(outputs)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), text)
  else if (plain(path, readFileSync(join(root, path), 'utf8')) !== plain(path, text)) {
    console.error(`${path} is out of date: run node scripts/generate-rules.mjs`)
    process.exitCode = 1
  }
}

/** How a JSON file is laid out does not count. */
function plain(path, text) {
  return path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text
}

async function builtIn() {
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

/** The schema of rule packs with the kinds of check that there are, so that editors complete only what runs. */
function schema() {
  const pack = JSON.parse(readFileSync(join(root, 'schema/tieout-rules.schema.json'), 'utf8'))
  const { rule } = pack.definitions
  rule.properties.kind.enum = Object.keys(kinds)
  rule.allOf = Object.entries(kinds).map(([kind, rows]) => ({
    if: { properties: { kind: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's.
    then: {
      properties: { over: { enum: Object.keys(rows) }, ...(kind === 'expression' ? {} : { assert: false }) },
      ...(kind === 'expression' ? { required: ['assert'] } : {}),
    },
  }))
  return `${JSON.stringify(pack, null, 2)}\n`
}

/** The tool's own pack reader, bundled on the fly; mathjs stays outside, where only expressions would ask for it. */
async function loader() {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  try {
    const outfile = join(folder, 'pack.cjs')
    const contents = "export { readPack } from './src/rules/pack.js'; export { kinds } from './src/rules/kinds.js'"
    const external = ['mathjs']
    await build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      external,
    })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
