import { pattern } from './pieces.js'
import type { Wording } from './statement.js'

/** A measure or amount given again in another unit: "430 kilometres (267 miles)", "£35 ($45)". */
export const conversionWordings: readonly Wording[] = [
  { kind: 'conversion', pattern: pattern('(?<left>U)z?\\([zj]{0,2}?(?<right>U)z?\\)'), strength: 0.95 },
  { kind: 'conversion', pattern: pattern('(?<left>U)z?,r[zj]{0,2}?(?<right>U)'), strength: 0.9 },
  { kind: 'conversion', pattern: pattern('(?<left>M)z?\\([zj]{0,2}?(?<right>M)\\)'), strength: 0.9 },
]
