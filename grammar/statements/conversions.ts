import { pattern } from './pieces.js'
import type { Wording } from './statement.js'

/** A measure or amount or share given again in another unit: "430 kilometres (267 miles)", "£35 ($45)". */
export const conversionWordings: readonly Wording[] = [
  { kind: 'conversion', pattern: pattern('(?<left>U)z?\\([zj]{0,2}?(?<right>U)z?\\)'), strength: 0.95 },
  { kind: 'conversion', pattern: pattern('(?<left>U)z?,r[zj]{0,2}?(?<right>U)'), strength: 0.9 },
  { kind: 'conversion', pattern: pattern('(?<left>M)z?\\([zj]{0,2}?(?<right>M)\\)'), strength: 0.9 },
  // almost two-thirds of the contributions, 65 per cent, …; 65 per cent of them (almost two-thirds)
  { kind: 'conversion', pattern: pattern('(?<left>F)o[zjnw]{1,6}?[,(](?<right>P)(?=[,)])'), strength: 0.85 },
  // fewer than one in ten (12 per cent); one in four children (23 per cent)
  { kind: 'conversion', pattern: pattern('(?<left>F)z{0,2}\\((?<right>P)(?=\\))'), strength: 0.85 },
  { kind: 'conversion', pattern: pattern('(?<left>F)z?,(?<right>P)(?=,)'), strength: 0.85 },
  {
    kind: 'conversion',
    pattern: pattern('(?<left>P)o[zjnw]{1,6}?(?:,r?|\\()[zj]{0,1}?(?<right>F)(?=[,).])'),
    strength: 0.85,
  },
]
