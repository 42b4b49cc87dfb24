import { AMOUNT, gap, LIST, pattern, words } from './pieces.js'
import type { Wording } from './statement.js'

/** No list that goes on without a word between its numbers. */
const NO_LIST = `(?!(?:,${AMOUNT})+,?a${AMOUNT})`

/** Ways to say that amounts make up a whole, or are some of it. */
export const partsWordings: readonly Wording[] = [
  // 50,000, made up of 10,000 … and 40,000 …
  {
    kind: 'parts',
    pattern: pattern(`(?<whole>${AMOUNT})`, gap(6), '[,(~]?c\\+?[zojn]{0,2}?', `(?<list>${LIST})`),
    strength: 0.95,
    complete: true,
  },
  // 50,000, including 10,000 … and 40,000 …
  {
    kind: 'parts',
    pattern: pattern(`(?<whole>${AMOUNT})`, gap(8), '[,(~]?iz{0,2}?', `(?<list>${LIST})`),
    strength: 0.55,
    complete: true,
  },
  // Of each €100 paid, €88 was pensions and €12 was lump sums
  {
    kind: 'parts',
    pattern: pattern('oe', '(?<whole>M)[zjv+-]{0,4}?,[zj]{0,2}?', `(?<list>${LIST})`),
    strength: 0.85,
    complete: true,
  },
  // Of the 120 killed, 70 were men and 40 were women; not "of 50, 48 and 12 tonnes"
  {
    kind: 'parts',
    pattern: pattern('oj?w?', `(?<whole>${AMOUNT})${NO_LIST}`, gap(8), ',[zj]{0,3}?', `(?<list>${LIST})`),
    strength: 0.6,
    complete: true,
  },
  // Of 5,670 entrants 4,536 are …, and 1,134 come …
  {
    kind: 'parts',
    pattern: pattern(`(?<=^|[.;:])[zn]?oj?w?(?<whole>${AMOUNT})z{1,3}`, `(?<list>${LIST})`),
    strength: 0.6,
    complete: true,
  },
  // Of the 31 asked, 27 had expected a rise to 4.25%, and four no change
  {
    kind: 'parts',
    pattern: pattern(
      `(?<=^|[.;:])[zn]?oj?w?(?<whole>${AMOUNT})`,
      words(8),
      `,[zj]{0,3}?(?<part1>${AMOUNT})`,
      '[a-zP,+=-]{1,16}?(?:,|,?a)[zj]{0,2}?',
      `(?<part2>${AMOUNT})(?![^.;]*[CMUD])`,
    ),
    strength: 0.6,
    complete: true,
  },
  {
    kind: 'parts',
    pattern: pattern(
      `(?<=^|[.;:])[zn]?oj?w?(?<whole>C)`,
      words(8),
      `,[zj]{0,3}?(?<part1>C)`,
      '[a-zPMTX,+=-]{1,16}?(?:,|,?a)[zj]{0,2}?',
      `(?<part2>C)(?![^.;]*[CUD])`,
    ),
    strength: 0.6,
    complete: true,
  },
  // £9.5 million in all, with £6.2 million for the roof and £3.3 million for the tower
  {
    kind: 'parts',
    pattern: pattern(`(?<whole>${AMOUNT})`, 'z{0,2}?nz,?z[zjn]{0,2}?', `(?<list>${LIST})`),
    strength: 0.6,
    complete: true,
  },
  {
    kind: 'parts',
    pattern: pattern(`o(?:w|j(?!${AMOUNT}))z{0,2}?,?[zj]{0,3}?`, `(?<list>${LIST})`),
    strength: 0.55,
    complete: true,
    open: ['whole'],
  },
  // 280, 210 and 150, a total of 640
  {
    kind: 'parts',
    pattern: pattern(`(?<list>${LIST})`, gap(6), '[,;:~.]?[zjtn]{0,3}?=[zojn]{0,3}?', `(?<whole>${AMOUNT})`),
    strength: 0.7,
    complete: true,
  },
  // three consignments of 280, 210 and 150 tonnes
  {
    kind: 'parts',
    pattern: pattern('Co', `(?<list>${AMOUNT}(?:,${AMOUNT})*,?a${AMOUNT})`),
    strength: 0.8,
    complete: true,
    open: ['whole'],
  },
  // Of 118 posts 71 are vacant, leaving 47
  {
    kind: 'parts',
    pattern: pattern(
      `(?<whole>${AMOUNT})`,
      gap(10),
      '[,;(]?',
      gap(6),
      `(?<part1>${AMOUNT})`,
      gap(8),
      '[,;]?k[zoj]{0,4}?',
      `(?<part2>${AMOUNT})`,
    ),
    strength: 0.7,
    complete: true,
  },
  // the remaining 705
  {
    kind: 'parts',
    pattern: pattern('k[zojn,]{0,3}?', `(?<rest>${AMOUNT})`),
    strength: 0.7,
    complete: true,
    open: ['whole', 'parts'],
  },
]
