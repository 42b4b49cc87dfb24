export { isBeside } from './beside.js'
export type { Fact } from './fact.js'
export { type Evaluation, evaluate, targetRole } from './formulas.js'
export type {
  AgeRelation,
  Anchor,
  AnniversaryRelation,
  DateRelation,
  LengthRelation,
  Stretch,
} from './joins/date-relation.js'
export { isJustBeyond } from './joins/just-beyond.js'
export { isLikelyEdited } from './joins/likely-edits.js'
export { isOneEditAway, isOneSlipAway } from './joins/mending.js'
export { comesOutRound } from './joins/round-figures.js'
export { drawLedger, type Ledger, type Whole } from './ledger.js'
export { firstWords, smallWords } from './names.js'
export { type Numbering, numbering } from './numbering.js'
export { holdsOtherwise, type Others, othersIn } from './otherwise.js'
export type { Pairing } from './pairing.js'
export { type Misquote, misquotes } from './quoting/index.js'
export { type Misplaced, misplacedFigures } from './rankings/misplaced.js'
export { type RankingFault, rankingFaults } from './rankings/rankings.js'
export { type ReasonName, type Reasons, reasonsFor } from './reasons.js'
export { isInWords, type Relation, type RelationKind, type Term } from './relation.js'
export type { Alignment } from './reprints.js'
export { isSmall, storiesAmong, storiesOf } from './stories.js'
export {
  evaluateTable,
  readGrid,
  saysRounded,
  type TableFault,
  type TableFaultKind,
  type TableTerm,
} from './tables/index.js'
export { type NumberedTraits, numberedTraits, type Traits, traitsOf } from './traits.js'
export { verdictOf } from './verdict.js'
