// Writes src/claims/words.generated.ts from rules/words.yml, so that the tool needs no YAML reader to start.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const lists = parse(readFileSync(new URL('../rules/words.yml', import.meta.url), 'utf8'))
const body = JSON.stringify(lists)
writeFileSync(
  new URL('../src/claims/words.generated.ts', import.meta.url),
  `// Generated from rules/words.yml by scripts/generate-words.mjs; do not edit.\nimport type { WordLists } from './vocabulary.js'\n\nexport const builtInWords: WordLists = ${body}\n`,
)
