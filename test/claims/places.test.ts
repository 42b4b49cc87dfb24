import { describe, expect, it } from 'vitest'
import { readClaims, readDocuments } from '../../src/tieout.js'

/** Where the line that holds 640 crates stands. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['the first heading', 'a.md', '# Quay handles 640 crates\n\nIt was a good week.\n', 'headline'],
  [
    'a headline below a nameplate',
    'a.txt',
    'HARL PORT AUTHORITY\n\nPress release no. 7\n\nQUAY HANDLES 640 CRATES IN ONE WEEK OF STORMS\n\nThe quay at Harl has had a good week, for which the harbour master thanked all those who worked there by night.\n',
    'headline',
  ],
  [
    'a second deck below the headline',
    'a.html',
    '<h1>A good week at Harl</h1><h2>Quay handles 640 crates</h2><p>By Tove Orban</p><p>It was a good week.</p>',
    'headline',
  ],
  [
    'the first of several sections, straight below the title',
    'a.md',
    '# Report of the quay\n\n## Week of 640 crates\n\nIt was a good week.\n\n## Outlook\n\nNext week looks better.\n',
    'heading',
  ],
  [
    'a heading below text',
    'a.md',
    '# Report\n\nIt was a good week.\n\n## Quay handles 640 crates\n\nYes.\n',
    'heading',
  ],
  ['text', 'a.md', '# Report\n\nThe quay handles 640 crates.\n', 'body'],
]

describe('where claims stand', () => {
  it.each(CASES)('%s', (_, path, text, place) => {
    const { claims } = readClaims(readDocuments([{ path, text }]))
    expect(claims.find(({ reading }) => reading.text.startsWith('640'))?.place).toBe(place)
  })
})
