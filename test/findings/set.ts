import type { Discrepancy } from '../../src/checks/index.js'
import type { Claim } from '../../src/claims/index.js'
import type { Document, MediaType } from '../../src/documents/index.js'
import type { Ledger } from '../../src/facts/index.js'
import { decimal, point } from '../../src/quantity/index.js'
import type { Rule } from '../../src/rules/index.js'

/** A small invented set: each document's text with its figures marked ‹so›; every figure becomes a claim. */
export function setOf(texts: Readonly<Record<string, string>>, origins?: readonly number[]): Ledger {
  const claims: Claim[] = []
  const documents = Object.entries(texts).map(([path, marked], document): Document => {
    const source = marked.replace(/[‹›]/g, '')
    let removed = 0
    for (const match of marked.matchAll(/‹([^›]*)›/g)) {
      const from = match.index - removed
      removed += 2
      claims.push(claimOf(claims.length, document, source, from, match[1]!))
    }
    return {
      path,
      source,
      mediaType: mediaTypeOf(path),
      blocks: [],
      title: null,
      date: null,
      place: null,
      agency: null,
      problems: [],
    }
  })
  return {
    documents,
    claims,
    sentences: [],
    mastheads: [],
    facts: [],
    pairings: [],
    relations: [],
    dateRelations: [],
    alignments: [],
    origins: origins ?? documents.map((_, i) => i),
    stories: documents.map(() => 0),
    small: new Set(),
  }
}

const mediaTypeOf = (path: string): MediaType =>
  path.endsWith('.csv')
    ? 'text/csv'
    : path.endsWith('.txt')
      ? 'text/plain'
      : path.endsWith('.html')
        ? 'text/html'
        : 'text/markdown'

function claimOf(index: number, document: number, source: string, from: number, text: string): Claim {
  const lineFrom = source.lastIndexOf('\n', from) + 1
  const lineTo = source.indexOf('\n', from) < 0 ? source.length : source.indexOf('\n', from)
  const mark = { from: from - lineFrom, to: from - lineFrom + text.length }
  const value = decimal(BigInt(text.replace(/\D/g, '') || '0'))
  const quantity: Claim['quantity'] = {
    kind: 'count',
    value: point(value),
    stated: { kind: 'decimal', value },
    step: decimal(1),
    rounded: false,
    hedge: 'exact',
    unit: 'person',
    per: null,
    change: null,
    of: 'people',
    moment: null,
  }
  return {
    index,
    document,
    block: 0,
    sentence: 0,
    text: source.slice(lineFrom, lineTo),
    mark,
    span: { from, to: from + text.length },
    reading: { ...mark, text, quantity, noun: null, alternatives: [] },
    quantity,
    subject: {
      head: 'person',
      headClass: 'person',
      headTells: true,
      modifiers: [],
      modifierClasses: [],
      part: false,
      entities: ['Ferrow'],
      words: new Map(),
      contrasts: [],
      qualifiers: [],
    },
    time: null,
    place: 'body',
    cell: null,
  }
}

/** A discrepancy between claims given by index; the first is shown. */
export function between(
  ledger: Ledger,
  ruleId: string,
  indices: readonly number[],
  more: Partial<Discrepancy> = {},
): Discrepancy {
  const claims = indices.map((index, i) => ({ claim: ledger.claims[index]!, role: i === 0 ? 'figure' : 'source' }))
  return {
    ruleId,
    claims,
    confidence: 0.9,
    values: {},
    actual: claims[0]?.claim.reading.text ?? null,
    expected: claims[1]?.claim.reading.text ?? null,
    steps: [],
    cause: null,
    suggestions: [],
    ...more,
  }
}

export function ruleOf(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    kind: 'agreement',
    over: 'across',
    severity: 'error',
    confidence: 0,
    assert: null,
    expression: null,
    message: 'This says {actual}; elsewhere it is {expected}.',
    why: 'why',
    pack: 'test.yml',
    ...more,
  }
}
