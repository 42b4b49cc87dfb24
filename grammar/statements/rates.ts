import { datedGap, pattern } from './pieces.js'
import type { Wording } from './statement.js'

const THING = '[CMUD]'

/** Ways to say that a total is a rate times a count, or an average of a total over a count. */
export const rateWordings: readonly Wording[] = [
  // 3,600 signed up in 12 jails, an average of 300 in each
  {
    kind: 'average',
    pattern: pattern(
      `(?<total>${THING})`,
      datedGap(8),
      '[,;(]?',
      datedGap(4),
      `(?<count>${THING})`,
      datedGap(6),
      '[,;(~:]',
      '[zjo=]{0,4}?go?j?',
      `(?<average>${THING})`,
    ),
    strength: 0.85,
  },
  {
    kind: 'average',
    pattern: pattern(
      `(?<total>${THING})`,
      datedGap(8),
      '[,;(]?',
      datedGap(4),
      `(?<count>${THING})`,
      datedGap(6),
      ',',
      `(?<average>${THING})`,
      '[zjn]{0,4}?g',
    ),
    strength: 0.85,
  },
  {
    kind: 'average',
    pattern: pattern(
      `(?<total>${THING})`,
      datedGap(8),
      '[,;(]?',
      datedGap(4),
      `(?<count>${THING})`,
      datedGap(6),
      ',[zjrs]{0,2}?',
      `(?<average>${THING})`,
      '[nz]{0,2}?e',
    ),
    strength: 0.8,
  },
  // 62,400 people in 12,480 households, mean size five
  {
    kind: 'average',
    pattern: pattern(`(?<total>C)`, 'z{0,2}n[zj]{0,2}?', `(?<count>C)`, 'z{0,3},[zj]?gz{1,2}v?o?', `(?<average>C)`),
    strength: 0.85,
  },
  // 600,000 at an average price of $35.50, for a total of $21.3m
  {
    kind: 'product',
    pattern: pattern(
      `(?<count>${THING})`,
      datedGap(10),
      '[nz]j?gz{0,2}?o?',
      `(?<rate>${THING})`,
      datedGap(4),
      ',?[zjn]{0,3}?=o?',
      `(?<total>${THING})`,
    ),
    strength: 0.9,
  },
  // $45 to each of 410,000 customers amounts to $18.45m
  {
    kind: 'product',
    pattern: pattern(
      `(?<rate>${THING})`,
      datedGap(4),
      'e?',
      datedGap(5),
      `(?<count>${THING})`,
      datedGap(5),
      ',?[zj]{0,2}?=[tozj]{0,3}?',
      `(?<total>${THING})`,
    ),
    strength: 0.75,
  },
  // 12,000 boxes, being three days at the usual 4,000
  {
    kind: 'product',
    pattern: pattern('(?<total>[CMU])z{0,2},?[zjv=]{0,3}?', '(?<count>D)nj?z{0,2}?', '(?<rate>[CMU])[.,;)]'),
    strength: 0.85,
  },
  // two at $14m: $28m
  {
    kind: 'product',
    pattern: pattern('(?<count>C)n', `(?<rate>${THING})`, '[,:~]', `(?<total>${THING})`),
    strength: 0.9,
  },
]
