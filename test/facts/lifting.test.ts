import { describe, expect, it } from 'vitest'
import { mayStandFor } from '../../src/facts/lifting.js'
import { readClaims, readDocuments } from '../../src/tieout.js'

describe('a number without its unit', () => {
  it.each([
    ['of an amount as large', '148 billion is left.', 'They came to 212 billion crowns.', true],
    [
      'of a distance that nobody writes in millions',
      '3.7 million was the least.',
      'The branch is 3.7 miles long.',
      false,
    ],
  ])('may be %s', (_, bare, other, expected) => {
    const { claims } = readClaims(
      readDocuments([{ path: 'a.md', text: `# Figures of the line\n\n${bare} ${other}\n` }]),
    )
    expect(claims).toHaveLength(2)
    expect(mayStandFor(claims[0]!, claims[1]!)).toBe(expected)
  })
})
