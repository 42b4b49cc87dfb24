import { add } from '../../quantity/index.js'
import type { Assertion } from './assertion.js'
import type { Figure } from './figure.js'
import { usable } from './judging.js'
import type { Matrix } from './matrix.js'
import { printNumber } from './printing.js'
import { says } from './words.js'

/** Rows that must bear a running total out, each with something added, before one that does not is told. */
const FEWEST = 3
/** A wrong running total breaks its own row and the next; more broken rows than these are another column's. */
const MOST_BROKEN = 2
const RUNNING = /\b(?:cum(?:ul(?:ative|ated)?)?\.?|running|to date|so far|accumulated|ytd|balance|in all)\b/i
/** How sure it is, by the words of the head and by how many rows bear it out. */
const SURE = { named: 0.93, many: 0.9, few: 0.8 } as const
const MANY = 5

/** One row of a running total: the figure reached, the one before it, and what was added. */
interface Stage {
  readonly at: number
  readonly before: number
  readonly figures: readonly [Figure, Figure, Figure]
  readonly holds: boolean
  readonly tells: boolean
}

/**
 * Columns that give what another column has come to so far, row by row, from the top or from the bottom: each figure is the
 * one before it and what its own row adds (the rows of a roll-forward). `columns` is a table with its columns as variables.
 */
export function runningTotals(columns: Matrix): readonly Assertion[] {
  const assertions: Assertion[] = []
  const { variables, cases } = columns
  if (cases.length <= FEWEST) return assertions
  for (let total = 0; total < variables.length; total++) {
    for (let added = 0; added < variables.length; added++) {
      if (added === total || variables[total]!.percent || variables[added]!.percent) continue
      for (const step of [1, -1]) assertions.push(...assertionsOf(columns, total, added, step))
    }
  }
  return assertions
}

function assertionsOf(columns: Matrix, total: number, added: number, step: number): readonly Assertion[] {
  const stages = stagesOf(columns, total, added, step)
  const fits = stages.filter(({ holds, tells }) => holds && tells).length
  const broken = stages.filter(({ holds }) => !holds)
  if (fits < FEWEST || broken.length > MOST_BROKEN || fits <= broken.length) return []
  if (broken.length === MOST_BROKEN && Math.abs(broken[0]!.at - broken[1]!.at) !== 1) return []
  const { head } = columns.variables[total]!
  if (!RUNNING.test(head) && fits < MANY && stages.filter(isTelling).length < FEWEST) return []
  const sure = RUNNING.test(head) ? SURE.named : fits >= MANY ? SURE.many : SURE.few
  return stages.map(({ at, before, figures, holds }) => {
    const [reached, last, own] = figures
    const value = last.number + own.number
    const sum = add(last.value, own.value)
    return {
      relation: {
        kind: 'parts',
        fault: 'roll-forward',
        terms: [
          { ...columns.place(total, at), role: 'whole', sign: 1 },
          { ...columns.place(total, before), role: 'part', sign: 1 },
          { ...columns.place(added, at), role: 'part', sign: 1 },
        ],
        factor: 1,
        holds,
        withinRounding: false,
        confidence: sure,
        cue: `column ${head} over ${fits} of ${stages.length} rows`,
      },
      figures,
      needed: holds ? [] : [value, reached.number - own.number, reached.number - last.number],
      slack: holds ? [] : figures.map(() => slackOf(figures)),
      steps: holds
        ? []
        : [
            `${printNumber(last.value)} + ${printNumber(own.value)} = ${printNumber(sum)}`,
            `${printNumber(sum)} ≠ ${printNumber(reached.value)}`,
          ],
    }
  })
}

/** Numbers of one digit go on from each other by chance. */
const isTelling = ({ holds, tells, figures: [, , own] }: Stage): boolean =>
  holds && tells && Math.abs(own.number) / (2 * own.half) >= 10

/** The rows in which a running total goes on from the row before; rows that sum up the others are none of them. */
function stagesOf({ variables, cases }: Matrix, total: number, added: number, step: number): readonly Stage[] {
  return cases.flatMap((head, at): Stage[] => {
    const before = at - step
    if (says(head, 'total') || says(cases[before] ?? '', 'total')) return []
    const figures = [
      variables[total]!.figures[at] ?? null,
      variables[total]!.figures[before] ?? null,
      variables[added]!.figures[at] ?? null,
    ] as const
    const [reached, last, own] = figures
    if (!usable(reached) || !usable(last) || !usable(own)) return []
    const all = [reached, last, own] as const
    const gap = Math.abs(last.number + own.number - reached.number)
    const tells = Math.abs(own.number) > slackOf(all) && last.number !== 0
    return [{ at, before, figures: all, holds: gap <= slackOf(all), tells }]
  })
}

/** How far a sum of two may lie from its total for rounding. */
const slackOf = (figures: readonly Figure[]): number =>
  figures.every(({ half, number }) => half === 0.5 && Number.isInteger(number))
    ? 0
    : figures.reduce((sum, { half }) => sum + half, 0)
