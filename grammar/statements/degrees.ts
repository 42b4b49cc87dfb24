/** Which end of a scale a word puts a thing at; `either` where that depends on what is measured. */
export type End = 'high' | 'low' | 'either'

/** What kind of figure a word of degree orders: sizes, prices, moves up or down, or how fast things go. */
export type Aspect = 'level' | 'price' | 'rise' | 'fall' | 'move' | 'pace'

/** One word of degree: its superlative, the comparative forms, and what it says of the scale. */
export interface Degree {
  readonly most: string
  readonly more: string
  readonly end: End
  readonly aspect: Aspect
  /** Whether it orders by one property (age, weather, wealth, traffic) that a table may not measure. */
  readonly specific: boolean
}

const row = (end: End, aspect: Aspect, words: string, specific = false): Degree[] =>
  words.split(' ').map((pair) => {
    const [most = '', more = ''] = pair.split('/')
    return { most, more, end, aspect, specific }
  })

/** Superlatives and comparatives that order things by a figure; "best" and "worst" take their end from what is measured. */
export const degrees: readonly Degree[] = [
  ...row('high', 'level', 'largest/larger biggest/bigger greatest/greater highest/higher most/more strongest/stronger'),
  ...row('low', 'level', 'smallest/smaller lowest/lower least/less fewest/fewer weakest/weaker'),
  ...row('high', 'level', 'tallest/taller longest/longer heaviest/heavier busiest/busier richest/richer', true),
  ...row('high', 'level', 'widest/wider hottest/hotter warmest/warmer wettest/wetter oldest/older', true),
  ...row('low', 'level', 'shortest/shorter lightest/lighter slackest/slacker quietest/quieter youngest/younger', true),
  ...row('low', 'level', 'poorest/poorer coldest/colder coolest/cooler driest/drier narrowest/narrower', true),
  ...row('high', 'price', 'dearest/dearer costliest/costlier priciest/pricier'),
  ...row('low', 'price', 'cheapest/cheaper'),
  ...row('either', 'level', 'best/better worst/worse'),
  ...row('either', 'pace', 'fastest/faster quickest/quicker slowest/slower'),
  ...row('high', 'move', 'steepest/steeper sharpest/sharper'),
  ...row('low', 'fall', 'deepest/deeper'),
]

/** Adjectives that take "most" and "least" and name what is measured; others say nothing that a table could bear out. */
export const MANNERS: Readonly<Record<string, { readonly end: 'high' | 'low'; readonly aspect: Aspect }>> = {
  expensive: { end: 'high', aspect: 'price' },
  costly: { end: 'high', aspect: 'price' },
  affordable: { end: 'low', aspect: 'price' },
  popular: { end: 'high', aspect: 'level' },
  populous: { end: 'high', aspect: 'level' },
  common: { end: 'high', aspect: 'level' },
  numerous: { end: 'high', aspect: 'level' },
  frequent: { end: 'high', aspect: 'level' },
  crowded: { end: 'high', aspect: 'level' },
  valuable: { end: 'high', aspect: 'level' },
  lucrative: { end: 'high', aspect: 'level' },
  profitable: { end: 'high', aspect: 'level' },
}

const RISING =
  /^(?:r[io]se[sn]?|rising|rises|gr[eo]w(?:s|n|ing|th)?|gain(?:s|ed|ing|er)?|increas\w+|climb\w*|expan\w+|jump\w*|advance\w*|surge\w*|soar\w*|improve\w*|add(?:s|ed)|up|swell\w*|swollen)$/
const FALLING =
  /^(?:f[ae]ll(?:s|en|ing)?|los[est]\w*|lost|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|slid\w*|slip\w*|cut(?:s|ting)?|reduc\w+|contract\w*|slump\w*|sank|sunk|plung\w*|down|retreat\w*)$/
const MOVING = /^(?:chang\w+|mov(?:e|es|ed|ing|ement)|swing|swung|shift\w*)$/

/** Whether a word tells of a rise, a fall or a move that may be either; null for other words. */
export function moveOf(folded: string): 'rise' | 'fall' | 'move' | null {
  if (RISING.test(folded)) return 'rise'
  if (FALLING.test(folded)) return 'fall'
  return MOVING.test(folded) ? 'move' : null
}
