import { gap, pattern } from './pieces.js'
import type { Wording } from './statement.js'

const LEVEL = '[CMUDA]'

/** Ways to say that one figure is a multiple or a fraction of another. */
export const ratioWordings: readonly Wording[] = [
  // $2,400 a month, twice the $1,200 of …
  {
    kind: 'ratio',
    pattern: pattern(
      `(?<left>${LEVEL})`,
      gap(5),
      '[,(~]?[zjrv]{0,3}?',
      '(?<ratio>X)',
      '[zsjomhT]{0,6}?',
      `(?<right>${LEVEL})`,
    ),
    strength: 0.8,
  },
  // At 240 metres it is twice as high as its neighbour, which measures 120 metres
  {
    kind: 'ratio',
    pattern: pattern(
      `(?<left>${LEVEL})`,
      gap(6),
      '[,(~]?[zjrv]{0,3}?',
      '(?<ratio>X)',
      's[zj]{1,2}s[zjTn]{1,5}?,w[zjvT]{0,3}?',
      `(?<right>${LEVEL})`,
    ),
    strength: 0.8,
  },
  {
    kind: 'ratio',
    pattern: pattern(`(?<left>${LEVEL})`, gap(5), ',[zjrv]{0,3}?', '(?<ratio>F)', 'o[zjs]{0,4}?', `(?<right>${LEVEL})`),
    strength: 0.6,
  },
]
