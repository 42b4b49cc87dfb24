import type { FactVerdict, TableFact } from '../../findings/index.js'
import { toNumber } from '../../quantity/index.js'
import { type CanonicalNumber, canonicalNumber } from '../canonical.js'
import { letterOf } from '../table/order.js'
import { VERDICT_ORDER } from '../wording.js'
import { escapeHtml } from './escape.js'

const WIDTH = 132
const HEIGHT = 32
const EDGE = 9
/** Where the two ends are written, and the longest text that leaves room for the other. */
const BASELINE = 28
const LONGEST_END = 11

interface Point {
  readonly number: CanonicalNumber
  readonly text: string
  readonly letters: readonly string[]
  readonly verdict: FactVerdict
}

/**
 * A number line of a fact's figures as inline SVG: a dot for an exact figure, a ring for an approximation, a dash for a
 * range, a triangle for a bound pointing where the value may lie. Empty where fewer than two different numbers are.
 */
export function stripSvg(fact: TableFact): string {
  const points = pointsOf(fact)
  const values = points.flatMap(({ number }) => [toNumber(number.low), toNumber(number.high)])
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (points.length < 2 || !(most > least)) return ''
  const x = (value: number): string => (EDGE + ((value - least) / (most - least)) * (WIDTH - 2 * EDGE)).toFixed()
  const label = points.map(({ text, letters }) => `${text} (${letters.join(', ')})`).join('; ')
  const shapes = points
    .toSorted((a, b) => VERDICT_ORDER.indexOf(b.verdict) - VERDICT_ORDER.indexOf(a.verdict))
    .map((point) => shape(point, x(toNumber(point.number.low)), x(toNumber(point.number.high))))
  return [
    `<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"><title>${escapeHtml(`Number line: ${label}`)}</title>`,
    `<line class="axis" x1="2" y1="10" x2="${WIDTH - 2}" y2="10"/>`,
    ...new Set(shapes),
    ends(points),
    '</svg>',
  ].join('')
}

/** The figures at both ends, as written; nothing where they are too long to stand side by side. */
function ends(points: readonly Point[]): string {
  const sorted = points.toSorted((a, b) => toNumber(a.number.low) - toNumber(b.number.low))
  const texts = [sorted[0]!.text, sorted.at(-1)!.text]
  if (texts.some((text) => text.length > LONGEST_END)) return ''
  const [low, high] = texts.map(escapeHtml)
  return `<text x="2" y="${BASELINE}">${low}</text><text x="${WIDTH - 2}" y="${BASELINE}" text-anchor="end">${high}</text>`
}

/** One point for each different canonical figure, with the letters of the sources that give it. */
function pointsOf(fact: TableFact): Point[] {
  const points = new Map<string, Point>()
  for (const [i, cell] of fact.cells.entries()) {
    const number = cell && canonicalNumber(cell.canonical)
    if (!cell || !number) continue
    const known = points.get(cell.canonical)
    const letters = [...(known?.letters ?? []), letterOf(i)]
    points.set(cell.canonical, {
      number,
      text: known?.text ?? cell.text,
      letters,
      verdict: known?.verdict ?? cell.verdict,
    })
  }
  return [...points.values()]
}

function shape({ number, verdict }: Point, low: string, high: string): string {
  const at = `class="v-${verdict}"`
  switch (number.bound) {
    case 'exact':
      return `<circle ${at} cx="${low}" cy="10" r="4.5"/>`
    case 'about':
      return `<circle ${at} data-open="" cx="${low}" cy="10" r="4"/>`
    case 'above':
      return `<path ${at} d="M${low} 5l7 5l-7 5z"/>`
    case 'below':
      return `<path ${at} d="M${low} 5l-7 5l7 5z"/>`
    case 'range':
      return `<line ${at} x1="${low}" y1="10" x2="${high}" y2="10"/>`
  }
}
