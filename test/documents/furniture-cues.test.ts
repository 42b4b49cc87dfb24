import { array, assert, constantFrom, oneof, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { CUES, cueOf } from '../../src/documents/furniture-cues.js'

/** How cues begin and go on. */
const openings = [
  '▲ 3 | ▼ 2',
  'Ada Barrow / Reuters',
  ...(
  'Read more: |also see: |See also (|watch live|Listen now |Related stories|further reading: |more on this: |Most read|' +
  'TRENDING NOW|more from Ambury|you may also like|Recommended for you|Latest news|Top stories|popular now|' +
  'Editor’s picks|what to read next|in other news|don’t miss|Sponsored content|Welcome to the |Leave a reply|post a comment|' +
  'Join the discussion|Your email address will not be published|Required fields are marked|You must be logged in|Log in to |' +
  'Be the first to comment|Notify me of |Already a subscriber|Register for free|cancel reply|Original URL: |short link|' +
  'https://a.b/c|www.a.b|Photo by |Pictures: |Image credit: |illustration © |credit: |file photo |[ Advertisement ]|ad: |' +
  'Advertisement: |paid content|promoted: |© 2024|All rights reserved|podcast: |Newsletter|sign up for |Subscribe|' +
  'get our weekly newsletter|We use cookies|this site uses cookies|accept all cookies|Follow us |download our app|' +
  'support independent journalism|Become a member|WhatsApp us|join us on |Get in touch|skip to content|Back to top|' +
  'Table of contents|Click here|Show more|Load more|read more|Continue reading|Story continues below|Next article|Loading|' +
  'share this|Print this page|toggle menu|copy link|close|MENU|search|Tags: |topics: |Filed under: |categories: |keywords: |' +
  'Home > |Page 3 of 4|– 12 –|XY ab/cd|Ends|30|more to come|mf|also read |(See also '
).split('|'),
]
const signs = constantFrom('', '', '“', '– ', '« » ', '** ', '... ')
const texts = tuple(
  signs,
  constantFrom(...openings),
  oneof(constantFrom(...openings), constantFrom('', ' News', '; ', 'Ambury | B', '2024', '.')),
  signs,
).map((parts) => parts.join(''))

it('a text is the cue whose pattern finds it, whatever is asked before', () => {
  const met = new Set<string>()
  assert(
    property(oneof(texts, array(constantFrom(...openings), { maxLength: 3 }).map((parts) => parts.join(' '))), (text) => {
      const cue = CUES.find(({ longest, pattern }) => text.length <= longest && pattern.test(text)) ?? null
      if (cue !== null) met.add(cue.name)
      expect(cueOf(text)).toBe(cue)
    }),
    { numRuns: 8_000, seed: 5 },
  )
  expect(CUES.filter(({ name }) => !met.has(name)).map(({ name }) => name)).toEqual([])
})
