import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { evaluate, type RelationKind } from '../../../src/facts/index.js'
import { ledgerOf } from '../../../src/tieout.js'

interface Case {
  readonly text: string
  readonly also?: string
  readonly says: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('figures.yml', import.meta.url), 'utf8'), {
  schema: 'failsafe',
})

const kinds: readonly RelationKind[] = ['change', 'ratio', 'product', 'average', 'conversion']

/** "product rate=£40 per ticket count=500 total=£20,000 holds": each relation of the kinds above, target and all. */
function saidBy({ text, also }: Case): string[] {
  const sources = [text, also].flatMap((source, i) =>
    source === undefined ? [] : [{ path: `${i}.md`, text: `# Title\n\n${source}\n` }],
  )
  return ledgerOf(sources).relations.flatMap((relation) => {
    if (!kinds.includes(relation.kind)) return []
    const terms = relation.terms.map(({ role, claim }) => `${role}=${claim?.reading.text ?? 'period'}`)
    return [[relation.kind, ...terms, evaluate(relation)?.holds === true ? 'holds' : 'fails'].join(' ')]
  })
}

describe('what texts say about rates, multiples and changes', () => {
  it.each(cases)('$text', (one) => {
    expect(saidBy(one)).toEqual(one.says)
  })
})
