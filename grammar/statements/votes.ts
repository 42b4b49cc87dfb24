import { pattern } from './pieces.js'
import type { Wording } from './statement.js'

/** Ways to give the two sides of a vote; how many did not vote, and how many could, stands in the sentences around. */
export const voteWordings: readonly Wording[] = [
  // by 41 votes to 27; voted 31 to 22
  {
    kind: 'parts',
    pattern: pattern('(?<part1>C)z?t(?<part2>C)'),
    strength: 0.75,
    complete: true,
    open: ['whole', 'abstaining'],
  },
]
