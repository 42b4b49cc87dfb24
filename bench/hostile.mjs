// Inputs made to be slow, against ordinary dense text of the same size, and how they grow from a quarter of it: reading the
// figures alone, and the whole check.
import { context, growthExponent, phases, report, seconds, shown } from './measuring.mjs'
import { dense, hostile, hostileDocuments } from './text.mjs'

const { findQuantities, checkDocuments, builtInRules } = await phases('grammar/index', 'src/index')
const SIZE = 200_000
/** Characters of a document that is checked. */
const DOCUMENT = 160_000
/** Seconds after which a larger input is not tried. */
const PATIENCE = 5

const ordinary = dense(SIZE)
const usual = seconds(() => findQuantities(ordinary, context), 3)
const sizes = [SIZE / 4, SIZE / 2, SIZE]
const inputs = sizes.map((size) => hostile(size))
const rows = Object.keys(inputs[0]).map((name) => {
  const points = []
  for (const [i, size] of sizes.entries()) {
    const start = process.hrtime.bigint()
    findQuantities(inputs[i][name], context)
    points.push([size, Number(process.hrtime.bigint() - start) / 1e9])
    if (points.at(-1)[1] > PATIENCE) break
  }
  const [size, time] = points.at(-1)
  const exponent = points.length > 1 ? shown(growthExponent(points)) : 'unknown'
  const result = `${shown((time / usual) * (SIZE / size))} × ordinary, exponent ${exponent}${size < SIZE ? ', given up' : ''}`
  return [`hostile: ${name}`, result, '≤ 5 ×, ≤ 1.2']
})
const options = { rules: await builtInRules(), profile: 'newsroom', severities: {} }
const checked = (text) => {
  const start = process.hrtime.bigint()
  checkDocuments([{ path: 'a.md', text }], options)
  return Number(process.hrtime.bigint() - start) / 1e9
}
checked(dense(DOCUMENT / 4))
const ordinaryCheck = checked(dense(DOCUMENT))
const [quarter, whole] = [DOCUMENT / 4, DOCUMENT].map((size) => hostileDocuments(size))
for (const name of Object.keys(whole)) {
  const points = [
    [DOCUMENT / 4, checked(quarter[name])],
    [DOCUMENT, checked(whole[name])],
  ]
  const result = `${shown(points[1][1] / ordinaryCheck)} × ordinary, exponent ${shown(growthExponent(points))}`
  rows.push([`checking a document of ${name}`, result, '≤ 3 ×'])
}
report(rows)
