import { AMOUNT, datedGap, pattern, SHARE } from './pieces.js'
import type { Wording } from './statement.js'

/** Ways to say that an amount is a share of a whole. */
export const shareWordings: readonly Wording[] = [
  // 486 sales, or 44.2% of the 1,100
  {
    kind: 'share',
    pattern: pattern(
      `(?<part>${AMOUNT})`,
      // "… of 3,150 and carry 29 % of its 1,890,000 passengers" says two things.
      '[zojnvsbwt]{0,6}?',
      '[,(~:]?[r=zj]?[zj=]{0,2}?o?',
      `(?<share>${SHARE})`,
      'o[zjn]{0,4}?(?:o[zj]{0,2}?)?',
      `(?<whole>${AMOUNT})`,
    ),
    strength: 0.85,
  },
  // Of the 4,200, 70 per cent were convicts: 2,940
  {
    kind: 'share',
    pattern: pattern(
      'oj?',
      `(?<whole>${AMOUNT})`,
      datedGap(8),
      ',[zj]{0,3}?',
      `(?<part>${AMOUNT})`,
      datedGap(6),
      '[,(]r?[zj]{0,2}?',
      `(?<share>${SHARE})`,
    ),
    strength: 0.85,
  },
  // 2,518,900 voted out of 3,745,000, a turnout of 67.3 per cent
  {
    kind: 'share',
    pattern: pattern(
      `(?<part>${AMOUNT})`,
      datedGap(5),
      'z?o[zj]{0,3}?',
      `(?<whole>${AMOUNT})`,
      datedGap(8),
      '[,(~:][zjr=]{0,3}?o?j?',
      `(?<share>${SHARE})`,
    ),
    strength: 0.8,
  },
  // 5,100 tonnes were dug out, of which 3,400, two-thirds, …
  {
    kind: 'share',
    pattern: pattern(
      `(?<whole>${AMOUNT})`,
      datedGap(10),
      ',?[za]?ow',
      `(?<part>${AMOUNT})`,
      datedGap(3),
      '[,(~:][r=]?[zj]{0,2}?',
      `(?<share>${SHARE})(?=[,;:.)~]|$)`,
    ),
    strength: 0.85,
  },
  // The fund stood at £418,500 against a cost of £465,000, that is 90 per cent
  {
    kind: 'share',
    pattern: pattern(
      `(?<part>${AMOUNT})`,
      datedGap(6),
      'q[zj]{0,4}?o?[zj]{0,2}?',
      `(?<whole>${AMOUNT})`,
      ',[rj]?[v=][zjr=]{0,2}?',
      `(?<share>${SHARE})(?=[,;:.)~]|$)`,
    ),
    strength: 0.8,
  },
  // a rise of 3.2 per cent is worth £608 a year on the average pension of £19,000
  {
    kind: 'share',
    pattern: pattern(`(?<share>P)`, '[zj]{0,2}?v?(?:z|=)[zt]?', '(?<part>M)', '[zj]{0,2}?n[zjg]{1,4}o?', '(?<whole>M)'),
    strength: 0.75,
  },
  // 18.7mn of them, or 63 per cent
  {
    kind: 'share',
    pattern: pattern(`(?<part>${AMOUNT})`, '[zj]{0,3}?ow(?:,r|,|r|\\(|~)[zj=]{0,2}?', `(?<share>${SHARE})`),
    strength: 0.85,
    open: ['whole'],
  },
  // 1,135 posts will go, which is more than 60 per cent of the total
  {
    kind: 'share',
    pattern: pattern(
      `(?<part>${AMOUNT})`,
      datedGap(8),
      '[,(~:][wj]?[v=r][zj]{0,2}?',
      `(?<share>${SHARE})`,
      'oj?z?(?:=|z|k|g)',
    ),
    strength: 0.65,
    open: ['whole'],
  },
  // Centre's share (60%) Rs 82.8 crore; State's share (40%) Rs 55.2 crore
  {
    kind: 'share',
    pattern: pattern('z\\(', `(?<share>${SHARE})`, '\\)[:,]?[zj=]{0,1}?', `(?<part>${AMOUNT})`, '(?=[;,.]|$|\\()'),
    strength: 0.6,
    open: ['whole'],
  },
  // 486 sales (44.2%), 1,840 roles, or 8 % of the company
  {
    kind: 'share',
    pattern: pattern(
      `(?<part>${AMOUNT})`,
      datedGap(5),
      '(?:(?:,r|\\(|~|:)[zj=]{0,2}?|,[j=]{0,2}?)',
      `(?<share>${SHARE})`,
    ),
    strength: 0.6,
    open: ['whole'],
  },
  // Seven in ten of the dead were conscripts, she said — almost 3,000 men
  {
    kind: 'share',
    pattern: pattern(
      `(?<share>${SHARE})`,
      'o[zjn]{1,4}?[zojnvsbwta]{1,7}?,[zj]{1,4}?v?z?(?:~|:|\\()[zj]{0,2}?',
      `(?<part>${AMOUNT})`,
    ),
    strength: 0.6,
    open: ['whole'],
  },
  // 70 per cent of the 4,200
  {
    kind: 'share',
    pattern: pattern(`(?<share>${SHARE})`, 'o[zj]{0,5}?o?j?z{0,2}?', `(?<whole>${AMOUNT})`),
    strength: 0.5,
    open: ['part'],
  },
  // One in five, or 250
  {
    kind: 'share',
    pattern: pattern(`(?<share>${SHARE})`, datedGap(6), '(?:,r|\\(|~|:)[zj]{0,2}?', `(?<part>${AMOUNT})`),
    strength: 0.65,
    open: ['whole'],
  },
  // 4,200 killed, 70 per cent of them
  {
    kind: 'share',
    pattern: pattern(
      `(?<whole>${AMOUNT})`,
      datedGap(10),
      ',',
      `(?<share>${SHARE})`,
      'ow',
      datedGap(6),
      '[,(~]?[zj]{0,3}?',
      `(?<part>${AMOUNT})`,
    ),
    strength: 0.7,
  },
]
