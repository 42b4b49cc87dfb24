import { CLOCK_UNIT, type Figure } from './figure.js'
import { type Grid, HEAD_ROW, type Place } from './grid.js'
import { says } from './words.js'

/** A row or column as a variable of formulas: its figure in each case. */
export interface Variable {
  readonly head: string
  readonly emphasised: boolean
  readonly indent: number
  readonly section: number
  /** Whether its figures are shares or changes in per cent: never added to figures that are not. */
  readonly percent: boolean
  /** Whether it holds clock times. */
  readonly clock: boolean
  /** One a case; null where the cell is empty. */
  readonly figures: readonly (Figure | null)[]
}

/**
 * A table seen along one axis: on the axis `row` its rows are the variables and its columns the cases in which a formula
 * between rows must hold ("Total is the sum of the rows above, in every column"); on `column` the other way round.
 */
export interface Matrix {
  readonly axis: 'row' | 'column'
  readonly variables: readonly Variable[]
  /** Whether most variables have a head, so that one without stands out. */
  readonly named: boolean
  /** Heads of the cases. */
  readonly cases: readonly string[]
  /** For each case, whether its figures are rates, prices or per cents, which do not add up. */
  readonly rates: readonly boolean[]
  /** For each case, whether its figures are per cents. */
  readonly percents: readonly boolean[]
  /** Whether the text around the table says that its figures are rounded. */
  readonly rounded: boolean
  /** The cell that variable `v` has in case `c`. */
  readonly place: (v: number, c: number) => Place
}

/** A grid's matrices: rows as variables, and columns as variables. */
export function matricesOf(grid: Grid): { readonly rows: Matrix; readonly columns: Matrix } {
  const rows = grid.rows.map((row, r): Variable => ({ ...row, ...measured(row.head, grid.figures[r]!) }))
  const columns = grid.columns.map((column, c): Variable => {
    const figures = grid.figures.map((row) => row[c]!)
    return { head: column.head, emphasised: false, indent: 0, section: 0, ...measured(column.head, figures) }
  })
  const placeAt = (r: number, c: number): Place => {
    const row = grid.figures[r]![c]?.implied ? HEAD_ROW : grid.rows[r]!.row
    return { row, column: grid.columns[c]!.column, part: grid.columns[c]!.part }
  }
  const { rounded } = grid
  return {
    rows: { axis: 'row', variables: rows, named: areNamed(rows), ...casesOf(columns), rounded, place: placeAt },
    columns: {
      axis: 'column',
      variables: columns,
      named: areNamed(columns),
      ...casesOf(rows),
      rounded,
      place: (v, c) => placeAt(c, v),
    },
  }
}

const areNamed = (variables: readonly Variable[]): boolean =>
  variables.filter((variable) => variable.head !== '').length * 2 > variables.length

const casesOf = (crossed: readonly Variable[]): Pick<Matrix, 'cases' | 'rates' | 'percents'> => ({
  cases: crossed.map((variable) => variable.head),
  rates: crossed.map((variable) => variable.percent || variable.clock || says(variable.head, 'rate')),
  percents: crossed.map((variable) => variable.percent),
})

/** The figures of a variable, and of what kind most of them are; a head counts only where no cell says more. */
function measured(head: string, figures: Variable['figures']): Pick<Variable, 'figures' | 'percent' | 'clock'> {
  let signed = 0
  let bare = 0
  let clock = 0
  for (const figure of figures) {
    if (figure === null || figure.nil || Number.isNaN(figure.number)) continue
    if (figure.unit === '%') signed += 1
    else if (figure.unit === CLOCK_UNIT) clock += 1
    else bare += 1
  }
  const percent = signed > bare || (signed > 0 && says(head, 'percent')) || (bare > 0 && isPercentHead(head))
  return { figures, percent, clock: clock > bare + signed }
}

/** A head that says per cent of itself, not of a clause in it. */
const isPercentHead = (head: string): boolean =>
  /(?:^|\s|\(|_)(?:%|pct|per ?cent|percent|percentage)(?:$|[\s)_.,])/i.test(head)

/** The same matrix with its variables in reverse order: totals that stand before their parts come after them. */
export function reversed(matrix: Matrix): Matrix {
  const last = matrix.variables.length - 1
  return {
    ...matrix,
    variables: [...matrix.variables].reverse(),
    place: (v, c) => matrix.place(last - v, c),
  }
}

/**
 * How plainly a variable claims to be a total: 2 where its words say so or it has none (and does not come first), 1
 * where its words may ("net", "group") or its cells are emphasised, 0 otherwise.
 */
export function totalLevel(matrix: Matrix, v: number): 0 | 1 | 2 {
  const variable = matrix.variables[v]!
  if (says(variable.head, 'total')) return 2
  if (variable.head === '' && matrix.named && matrix.axis === 'row' && v > 0) return 2
  return variable.emphasised || says(variable.head, 'whole') ? 1 : 0
}
