export { type Head, readHead } from './phrases/heads.js';
export { versionsIn } from './phrases/releases.js';
export { isProse, readCell } from './phrases/tables.js';
export { type Found, findQuantities } from './quantities.js';
export type { CellContext, Noun, Reading, ReadingContext, Unread } from './reading.js';
export { type DateStatement, type DateStatementKind, findDateStatements, findRankings, findStatements, type OpenStart, type Ranking, type Statement, type StatementKind, } from './statements/index.js';
