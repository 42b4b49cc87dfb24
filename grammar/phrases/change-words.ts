import { wordSet } from '../word-set.js'

/** Verbs of going up or down by the figure that follows them. */
export const risers = wordSet(
  'rose rise rises rising risen grew grow grows growing grown climbed climb climbs climbing jumped jump ' +
    'jumps jumping surged surge surges surging soared soar soars soaring increased increase increases ' +
    'increasing gained gains advanced advances advancing rallied expanded expands expanding accelerated ' +
    'rebounded rebounds leapt leaped up higher swelled ballooned spiked widened ticked edged inched ' +
    'strengthened appreciated swollen swelling firmed mounted skyrocketed rocketed vaulted bounced popped crept ' +
    'creeping multiplied',
)
export const fallers = wordSet(
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased ' +
    'decrease decreases decreasing slid slide slides sliding slipped slip slips slipping slumped slump slumps ' +
    'slumping plunged plunge plunges plunging plummeted plummets tumbled tumble tumbles tumbling sank sinks ' +
    'sinking shrank shrink shrinks shrinking shrunk dipped dip dips dipping eased eases easing contracted ' +
    'contracts contracting lost loses down lower dived dove narrowed weakened depreciated slowed crashed ' +
    'collapsed shed sheds shedding softened softens retreated retreats retreating eroded receded subsided dwindled ' +
    'tanked nosedived cratered skidded drifted wilted',
)
/** Verbs that change something else: their figure is a change only after "by". */
export const raisers = wordSet(
  'raise raised raises raising lift lifted lifts boost boosted boosts boosting hiked hike widen extended',
)
export const cutters = wordSet(
  'cut cuts cutting reduce reduced reduces reducing lower lowered lowers lowering trim trimmed slashed ' +
    'slash slashing halve shortened',
)
export const rises = wordSet(
  'increase rise growth gain jump surge hike uplift upturn climb rally upswing improvement uptick expansion ' +
    'spike leap advance',
)
export const drops = wordSet(
  'decrease drop decline fall reduction cut dip slump plunge slide loss discount downturn contraction ' +
    'slowdown shortfall',
)
export const greater = wordSet(
  'more higher larger bigger greater faster quicker longer older stronger dearer costlier pricier heavier taller ' +
    'increase rise growth hike jump surge uplift gain uptick climb spike leap upturn advance expansion improvement',
)
export const lesser = wordSet(
  'less lower smaller fewer cheaper slower shorter younger weaker lighter decrease drop decline fall ' +
    'reduction cut dip slump plunge discount slide contraction downturn slowdown',
)
/** Comparatives, which take no noun of their own. */
export const comparatives = wordSet(
  'more higher larger bigger greater faster quicker longer older stronger dearer costlier pricier heavier taller ' +
    'less lower smaller fewer cheaper slower shorter sooner younger weaker lighter',
)
export const adverbs = wordSet(
  'by sharply slightly steadily further only just nearly almost about around roughly some an a another more ' +
    'than over approximately estimated at least marginally modestly again also then since to date ' +
    'year-on-year well as much least a combined record further quickly rapidly fast',
)

/** Verbs that "up" and "down" complete: "picked up $5 million" is no rise. */
export const phrasal = wordSet(
  'picked pick picks picking took take takes taking made make makes making set sets put puts gave give given end ended ' +
    'ends ending racked chalked built build snapped buy bought backed coughed stumped handed hand hold held ' +
    'holding broke turned turn signed come came comes showed used pay paid paying laid shut settled pinned ' +
    'weighed add adds added drew draw drawn mopped gobbled hoovered wrote write written racking clocked ' +
    'ate eat eats eaten soaked swallowed used notched rang rings tied tie split freed free opened open dug',
)

/** Words that are also prepositions or comparatives; they change only amounts that read as such. */
export const particles = wordSet('up down higher lower')

/** Verbs and nouns of change that may govern two levels. */
export const movers = new Set([
  ...risers,
  ...fallers,
  ...raisers,
  ...cutters,
  ...rises,
  ...drops,
  ...wordSet(
    'went go goes moved move moves changed change changes shifted swung halved doubled tripled revised upgraded downgraded improved worsened ' +
      'widened narrowed amended switched adjusted updated enlarged deepened lengthened deepening widening enlarging ' +
      'quadrupled quintupled trebled revision bringing taking pushing doubling tripling trebling halving brought',
  ),
])
