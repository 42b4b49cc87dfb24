// Writes src/claims/words.generated.ts from rules/words.yml, so that the tool needs no YAML reader to start, and need not
// work out the stems of a thousand words.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('../src/claims/vocabulary.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { synonymStems } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
)
const lists = parse(readFileSync(new URL('../rules/words.yml', import.meta.url), 'utf8'))
const body = JSON.stringify({ ...lists, stems: synonymStems(lists.synonyms) })
writeFileSync(
  new URL('../src/claims/words.generated.ts', import.meta.url),
  `// Generated from rules/words.yml by scripts/generate-words.mjs; do not edit.\nimport type { WordLists } from './vocabulary.js'\n\nexport const builtInWords: WordLists = ${body}\n`,
)
