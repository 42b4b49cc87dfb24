import type { AlignedPair } from '../findings/index.js'

type ReasonName = NonNullable<AlignedPair['reasons']>['reasons'][number]['name']

/** What each signal and piece of evidence finds, in words for an editor; see `src/facts/weights.ts` for what they are. */
const WORDS: Readonly<Record<Exclude<ReasonName, 'figures' | 'words'>, string>> = {
  bias: 'to begin with: most pairs of figures are two things',
  strange: 'they share hardly a word or a name',
  namesApart: 'each sentence has a name that the other lacks',
  rowHead: 'the head of the row is named',
  bothHeads: 'the heads of row and column are both named',
  rowNear: 'the head of the row stands beside the figure',
  earlierPeriod: 'the cell is for an earlier period, and the other names none',
  rowFigures: 'further figures of the row are given too',
  columnFigures: 'further figures of the column are given too',
  passage: 'the passages around them are alike',
  sentence: 'the sentences are alike',
  mass: 'what they share is rare',
  sameHead: 'the same thing is counted',
  otherHead: 'other things are counted',
  otherModifiers: 'what is counted is narrowed down by other words',
  otherWhole: 'only one is a whole that parts are given of',
  otherPart: 'only one is a part of something',
  sharedEntity: 'a name stands with both',
  otherEntity: 'other names stand with them',
  sharedContrast: 'both name the same side of a contrast, such as men and women',
  otherContrast: 'they name two sides of a contrast, such as men and women',
  otherQualifier: 'only one is a forecast, a target, an average or the like',
  sameTime: 'both are for one time',
  otherTime: 'they are for two times',
  samePer: 'both are rates for the same: a day, a head',
  onlyRate: 'each is the only such rate in its document',
  otherPer: 'they are rates for different things, or only one is a rate',
  otherChange: 'only one is a change: up by so much, not at so much',
  neighbours: 'further figures stand in both sentences',
  headline: 'one stands in a headline',
  sameDocument: 'both stand in one document',
  caution: 'caution: a false alarm costs more than a miss',
  crowd: 'of the many figures of these texts some are alike by chance',
  unexplained: 'figures that no slip explains are more often two',
  supportMost: 'one has a partner that agrees in the other’s document',
  supportLeast: 'both have partners that agree in the other’s document',
  beside: 'the figure of the one stands right beside the other as well',
  inPlace: 'the figure of the one stands in the other’s document as well',
  short: 'figures of one or two digits are a slip apart by chance',
  lists: 'both stand in lists of such figures',
  borneMost: 'one has a partner that agrees somewhere',
  borneLeast: 'both have partners that agree somewhere',
  headlineOrphan: 'nothing in its document bears the headline’s figure out',
  slipOfKnown: 'further documents give one of the two figures',
  slipOfBoth: 'further documents give both figures',
  seconded: 'the figure is at odds with further documents as well',
  lonelyAlike: 'nearly the same sentence, and no other partner for either',
  lonelyNeighbours: 'further figures agree, and no other partner for either',
  boilerplate: 'like sentences of one document often tell of two things',
  overlap: 'the two documents agree in other figures',
  closest: 'for one or both, nothing in the other’s document is as like',
  scaleWord: 'only a thousand, million or billion parts them',
  strangeSlip: 'a slip of the pen says little where nothing else is shared',
  otherNames: 'within one document, other names mean other things',
  factorSaid: 'the text itself says how many times the one is the other',
  bothHold: 'sums come out with either figure',
  mends: 'a sum that fails comes out with the other figure',
  bothStand: 'a sum bears out the one, further documents the other',
  otherCell: 'the table has the other figure in another cell',
}

const FIGURES: Readonly<Record<AlignedPair['verdict'], readonly [speaksFor: string, speaksAgainst: string]>> = {
  agree: ['the figures are the same', 'the figures are the same'],
  'agree-by-rounding': ['one figure is a rounding of the other', 'one figure is a rounding of the other'],
  compatible: ['neither figure rules the other out', 'neither figure rules the other out'],
  superseded: [
    'a slip of the pen would make one figure the other',
    'no likely slip of the pen makes one figure the other',
  ],
  conflict: [
    'a slip of the pen would make one figure the other',
    'no likely slip of the pen makes one figure the other',
  ],
}

/** What a reason says of a pair, in a few words; `odds` are its log-odds, `words` what both have near their figures. */
export function reasonText(
  name: ReasonName,
  odds: number,
  verdict: AlignedPair['verdict'],
  words: readonly string[],
): string {
  if (name === 'figures') return FIGURES[verdict][odds > 0 ? 0 : 1]
  if (name !== 'words') return WORDS[name]
  return words.length > 0 ? `words they share: ${words.join(', ')}` : 'words farther off that they share'
}
