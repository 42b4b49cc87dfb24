import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceText } from '../src/documents/index.js'
import { builtInRules } from '../src/rules/index.js'
import { checkDocuments, tabulate } from '../src/tieout.js'

/**
 * What neither the order of files, nor line endings, nor the width of paragraphs, nor the names of files may change: which
 * findings there are, with their ids, and the verdict of every fact.
 */
const examples = fileURLToPath(new URL('../examples', import.meta.url))
const rules = await builtInRules()

const sets = readdirSync(examples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.parentPath)
const folders = [...new Set(sets)].sort()

const documentsIn = (folder: string): SourceText[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))

function judged(documents: readonly SourceText[]): object {
  const { findings } = checkDocuments(documents, { rules, profile: 'newsroom', severities: {} })
  return {
    findings: findings.map(({ id, ruleId, severity }) => `${id} ${ruleId} ${severity}`).sort(),
    facts: tabulate(documents)
      .facts.map(({ id, verdict, independentSources }) => `${id} ${verdict} ${independentSources}`)
      .sort(),
  }
}

/** Paragraphs that a blank line parts can be filled anew; a text of one line a paragraph cannot. */
const canReflow = ({ path, text }: SourceText): boolean =>
  path.endsWith('.md') || (path.endsWith('.txt') && !/\S\n\S/.test(text.trim()))

/** The text with its paragraphs filled to another width; headings, lists, tables and front matter stay. */
function reflowed({ path, text }: SourceText, width: number): SourceText {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text)!
  const stays = (block: string): boolean => /^(?:[#|>-]|\d+\.)|\n[|:-]/.test(block)
  const blocks = body.split(/\n{2,}/).map((block) => (stays(block) ? block : filled(block, width)))
  return { path, text: front + blocks.join('\n\n') }
}

function filled(block: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of block.trim().split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

describe.each(folders.map((folder) => relative(examples, folder)))('%s', (name) => {
  const documents = documentsIn(join(examples, name))
  const expected = judged(documents)

  it('is judged alike in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(judged(shuffled)).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })
  it('is judged alike with the line endings of another system', () => {
    const others = documents.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
    expect(judged(others)).toEqual(expected)
  })
  it('is judged alike under other names, in other folders', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}\/[a-z]{1,8}$/), { minLength: documents.length }),
        (names) => {
          const moved = documents.map(({ path, text }, i) => ({
            path: names[i]! + path.slice(path.lastIndexOf('.')),
            text,
          }))
          expect(judged(moved)).toEqual(expected)
        },
      ),
      { numRuns: 12 },
    )
  })
  it.each([45, 58, 72, 100, 10_000])('is judged alike with paragraphs filled to %i columns', (width) => {
    const refilled = documents.map((document) => (canReflow(document) ? reflowed(document, width) : document))
    expect(judged(refilled)).toEqual(expected)
  })
})
