export { type CellPlace, type Claim, NO_SUBJECT, type Place, type Subject } from './claim.js';
export { type ClaimOptions, type Claims, makeClaims, type Sentence } from './claims.js';
export type { Clause, ClauseWord } from './clause.js';
export { type Extract, extractFrom } from './extract.js';
export { timesExclude } from './timing.js';
export { makeVocabulary, type Vocabulary, type WordLists } from './vocabulary.js';
export { builtInWords } from './words.generated.js';
