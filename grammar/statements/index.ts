export type { FilledRole, Statement, StatementKind } from './statement.js'
export { findStatements } from './statements.js'
