// What a read document keeps alive, per megabyte of dense text. Run with --expose-gc.
import { context, phases, report, shown } from './measuring.mjs'
import { dense } from './text.mjs'

const { findQuantities } = await phases('grammar/index')

function heap() {
  for (let i = 0; i < 4; i++) globalThis.gc()
  return process.memoryUsage().heapUsed
}

const text = dense(4_000_000)
const paragraphs = text.split('\n\n')
findQuantities(paragraphs[0], context)
const before = heap()
const kept = paragraphs.map((paragraph) => findQuantities(paragraph, context))
const figures = kept.reduce((sum, { readings }) => sum + readings.length, 0)
const all = (heap() - before) / Buffer.byteLength(text)
kept.length = 0
const left = (heap() - before) / Buffer.byteLength(text)
report([
  ['heap per MB of dense text once it is read', shown(Math.max(0, left), ' MB'), '≤ 3 MB'],
  [`heap per MB with all ${figures} figures kept`, shown(all, ' MB'), ''],
])
