export type { Fact, Ledger, Link } from './ledger.js'
export type { Relation, RelationKind, Term } from './relation.js'
