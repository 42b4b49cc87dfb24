export { type DateStatement, type DateStatementKind, findDateStatements, type OpenStart } from './dates.js';
export { findRankings, type Ranking } from './rankings.js';
export type { FilledRole, Statement, StatementKind } from './statement.js';
export { findStatements } from './statements.js';
