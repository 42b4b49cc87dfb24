import { datedGap, pattern } from './pieces.js'
import type { Wording } from './statement.js'

const LEVEL = '[CMUDPA]'
const BY = '[CMUDPFXY]'

/** Ways to say that a figure changed from one level to another, and by how much. */
export const changeWordings: readonly Wording[] = [
  // rose 12 % from 250 to 280; fell by 150, from 1,250 to 1,100
  {
    kind: 'change',
    pattern: pattern(
      '[+-]',
      datedGap(3),
      `(?<by>${BY})`,
      datedGap(4),
      ',?f[zjo]{0,3}?',
      `(?<from>${LEVEL})`,
      datedGap(8),
      't[zj]{0,2}?',
      `(?<to>${LEVEL})`,
    ),
    strength: 0.9,
  },
  // rose 12 % to 280 from 250
  {
    kind: 'change',
    pattern: pattern(
      '[+-]',
      datedGap(3),
      `(?<by>${BY})`,
      datedGap(3),
      ',?t[zj]{0,2}?',
      `(?<to>${LEVEL})`,
      datedGap(8),
      ',?[fq][zjo]{0,3}?',
      `(?<from>${LEVEL})`,
    ),
    strength: 0.9,
  },
  // went from 250 to 280, or 12 %; from 11,800 to 23,600, doubled
  {
    kind: 'change',
    pattern: pattern(
      'f[zjo]{0,2}?',
      `(?<from>${LEVEL})`,
      datedGap(8),
      't[zj]{0,2}?',
      `(?<to>${LEVEL})`,
      datedGap(6),
      '[,(~:]',
      `(?:[zjov]{0,3}?[rb+=-][zjrovb+=-]{0,4}?|[jov]{0,3}?)(?<by>${BY})`,
    ),
    strength: 0.8,
  },
  // 280, up 12 % from 250; 280 (up from 250)
  {
    kind: 'change',
    pattern: pattern(
      // "dorms from €31, doubles from €88": a level behind "from" is no later one.
      `(?<!f[zjo]{0,2})(?<to>${LEVEL})`,
      datedGap(6),
      '[,(~]?[zj]{0,3}?[+-]b?',
      `(?<by>${BY})`,
      datedGap(3),
      '[,(]?[fqh][zjo]{0,4}?',
      `(?<from>${LEVEL})`,
    ),
    strength: 0.9,
  },
  // 1,940, 8 per cent less than the 2,109 of the year before
  {
    kind: 'change',
    pattern: pattern(
      `(?<to>${LEVEL})`,
      datedGap(6),
      '[,(~]?[zj]{0,2}?',
      `(?<by>${BY})`,
      '[zo]{0,2}?(?:[ml]z{0,2}?h[zjonT]{0,5}?|(?:l(?=o)|[+-])[zjo]{0,4}?)',
      `(?<from>${LEVEL})`,
    ),
    strength: 0.85,
  },
  // 1,720 crowns, 7.5 per cent above last year's 1,600
  {
    kind: 'change',
    pattern: pattern(
      `(?<to>${LEVEL})`,
      datedGap(6),
      '[,(~][zja]{0,2}?',
      `(?<by>[PFX])`,
      '[ml][zjoT]{1,4}?',
      `(?<from>${LEVEL})`,
    ),
    strength: 0.8,
  },
  // a profit of 252.8 million euros ($293.2 million) for the three months to September, up 18 per cent from 214.4 million
  {
    kind: 'change',
    pattern: pattern(
      '(?<to>[CMU])(?:\\([zjn]{0,2}[CMU]\\))?[zojnvsbwtaTD]{0,12}?,[zj]{0,2}?[+-]b?',
      `(?<by>[PFX])`,
      datedGap(3),
      '[fqh][zjo]{0,4}?',
      '(?<from>[CMU])',
    ),
    strength: 0.85,
  },
  // rose from 250 to 280
  {
    kind: 'change',
    pattern: pattern(
      '[+-]',
      datedGap(2),
      'f[zjo]{0,2}?',
      `(?<from>${LEVEL})`,
      datedGap(8),
      't[zj]{0,2}?',
      `(?<to>${LEVEL})`,
    ),
    strength: 0.85,
  },
  {
    kind: 'change',
    pattern: pattern(
      '[+-]',
      datedGap(2),
      't[zj]{0,2}?',
      `(?<to>${LEVEL})`,
      datedGap(6),
      ',?f[zj]{0,2}?',
      `(?<from>${LEVEL})`,
    ),
    strength: 0.85,
  },
  {
    kind: 'change',
    // "In two days it grew from 290 to 670": the level behind "to" is the later one.
    pattern: pattern(
      `(?<to>${LEVEL})`,
      datedGap(4),
      '[,(]?[+-]f[zjo]{0,3}?',
      `(?<from>${LEVEL})`,
      `(?!${datedGap(8)}t[zj]{0,2}?${LEVEL})`,
    ),
    strength: 0.85,
  },
]
