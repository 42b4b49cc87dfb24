// Inputs made to be slow, against ordinary dense text of the same size, and how they grow from a quarter of it.
import { context, growthExponent, phases, report, seconds, shown } from './measuring.mjs'
import { dense, hostile } from './text.mjs'

const { findQuantities } = await phases()
const SIZE = 1_000_000
const ordinary = dense(SIZE)
const usual = seconds(() => {
  for (const paragraph of ordinary.split('\n\n')) findQuantities(paragraph, context)
}, 3)

const rows = []
const sizes = [SIZE / 4, SIZE / 2, SIZE]
const inputs = sizes.map((size) => hostile(size))
for (const name of Object.keys(inputs[0])) {
  const points = sizes.map((size, i) => [size, seconds(() => findQuantities(inputs[i][name], context), 1)])
  const time = points.at(-1)[1]
  rows.push([
    `hostile: ${name}`,
    `${shown(time / usual)} × ordinary, exponent ${shown(growthExponent(points))}`,
    '≤ 5 ×, ≤ 1.2',
  ])
}
report(rows)
