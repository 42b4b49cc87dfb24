export { evaluateTable, relationsOfTable } from './evaluate.js';
export type { TableFault } from './faults.js';
export type { Figure } from './figure.js';
export { type Grid, type GridColumn, type GridContext, type GridRow, HEAD_ROW, type Place, readGrid, saysRounded, } from './grid.js';
export type { TableFaultKind, TableRelation, TableTerm } from './relation.js';
