export { CodeUnits } from './code-units.js';
export { hashOf } from './hash.js';
export { Lexicon } from './lexicon.js';
export { type LineColumn, type LineIndex, lineIndex } from './lines.js';
export { identityMap, MappedText, type OffsetMap, toFileOffset, toFileSpan } from './offset-map.js';
export { remembering } from './remembering.js';
export { sentences } from './sentences.js';
export { covers, overlaps, type Span } from './span.js';
export { eachWord, fold, lemmaOf, stemOf, type Word, wordsOf } from './words.js';
