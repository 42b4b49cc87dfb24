import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderForms } from '../../../src/facts/rankings/order-forms.js'

/** What masks are made of: figures, words that order things, and what stands between them. */
const pieces = [
  ...['#', '##', '§§', ', ', ': ', '; ', ' (', ') ', ' to ', ' by ', ' with ', ' at ', ' and ', ' when ', ' votes'],
  ...[' than ', ' against ', ' compared with ', ' the ', ' of ', ' was ', ' Larger', ' more', ' fewer', ' higher'],
  ...['largest', 'Smallest', 'lowest', 'top', 'most', 'from the largest', 'in descending order', 'by size', ' since '],
  ...['Followed by ', 'then ', 'second', 'third-largest ', 'after ', 'behind', 'runner-up', 'won', 'led ', 'PASSED'],
  ...['outnumbered', 'outsells', 'outspent', 'beat', 'defeated', 'edging out', 'exceeds', 'overtook', 'topped'],
  ...[
    'ahead of ',
    'clear of ',
    'above ',
    'beyond ',
    'below ',
    'short of ',
    'trailed',
    'edged out by',
    'second only to',
  ],
  ...['up from ', 'Up on ', 'an increase on ', 'a rise from ', 'down from ', 'a fall from ', 'a drop on ', ' Ambury '],
]
const masks = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
/** Figures with one word between them, as most forms want them. */
const tight = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.constantFrom(...pieces))
const framed = tight.map(([first, second, third]) => `Ambury took #, ${first}${second} ${third} Belford on #`)

test('a wording finds nothing in a mask that holds none of its words', () => {
  let found = 0
  fc.assert(
    fc.property(fc.oneof(masks, framed), (text) => {
      for (const { pattern, words } of orderForms) {
        pattern.lastIndex = 0
        if (!pattern.test(text)) continue
        found++
        expect(words.some((word) => text.toLowerCase().includes(word))).toBe(true)
      }
    }),
    { numRuns: 5_000, seed: 7 },
  )
  expect(found).toBeGreaterThan(100)
})
