import type { AlignedPair } from '../findings/index.js'
import type { Palette } from './paint.js'
import { reasonText } from './reason-words.js'
import { clip, pad, printable, widthOf, wrap } from './width.js'
import { percent, placeOf, plural } from './wording.js'

/** So many pairs are explained at length, of the others it is only said how sure they are. */
const MOST_EXPLAINED = 5
/** Log-odds below this are left out. */
const LEAST_SHOWN = 0.05
const INDENT = '    '
/** Columns of a share ("+5.2 ", "+0.04") and of the sum so far. */
const SHARE = 6
const SUM = 6

/**
 * Why pairs of figures are held to be one, as a section of a report: for each pair what speaks for it and against it, with
 * the sum so far, and how sure that makes it. No lines where there are no pairs.
 */
export function alignedLines(pairs: readonly AlignedPair[], width: number, paint: Palette): string[] {
  if (pairs.length === 0) return []
  const told = pairs.slice(0, MOST_EXPLAINED)
  const others = pairs.slice(MOST_EXPLAINED)
  const title =
    pairs.length > 1 ? 'Why these are held to be one figure, pair by pair' : 'Why these are held to be one figure'
  const lines = ['', paint.bold(title)]
  if (told.some(({ reasons }) => reasons !== null)) lines.push(...wrap(LEGEND, width - 2).map((line) => `  ${line}`))
  for (const pair of told) lines.push('', ...pairLines(pair, width, paint))
  if (others.length === 0) return lines
  const rest = `${plural(others.length, 'more pair')}; -f json gives the reasons of each`
  return [...lines, '', `  ${rest}`, ...others.map((pair) => `${INDENT}${clip(shortly(pair), width - INDENT.length)}`)]
}

const LEGEND =
  'What speaks for it (+) and against it (−) in log-odds, and the sum so far. 0 is even; each 0.7 more doubles the odds.'

const shortly = ({ figures, confidence }: AlignedPair): string =>
  printable(
    `${pad(percent(confidence), 4)} ${figures.map((figure) => `${figure.text} ${placeOf(figure)}`).join(' and ')}`,
  )

function pairLines({ figures, verdict, confidence, reasons }: AlignedPair, width: number, paint: Palette): string[] {
  const column = Math.max(...figures.map(({ text }) => widthOf(printable(text)))) + 2
  const sure = `${percent(confidence)} sure`
  const heads = figures.map((figure, i) => {
    const place = clip(printable(placeOf(figure)), width - column - 4)
    const head = `  ${paint.bold(pad(printable(figure.text), column))}${paint.faint(place)}`
    const room = width - 2 - column - widthOf(place) - sure.length
    return i === 1 && room >= 2 ? `${head}  ${sure}` : head
  })
  if (reasons === null) return [...heads, ...wrap(UNSCORED, width - INDENT.length).map((line) => `${INDENT}${line}`)]
  const { odds, calibration, secondBest, words } = reasons
  const lines = [...heads]
  let sum = 0
  for (const { name, odds: share } of reasons.reasons) {
    if (Math.abs(share) < LEAST_SHOWN) continue
    const tenths = Math.sign(share) * Math.round(Math.abs(share) * 10)
    sum += tenths
    lines.push(
      ...row(signed(tenths / 10, 1), amount(sum / 10, 1), reasonText(name, share, verdict, words), width, paint),
    )
  }
  const rest = Math.round(odds * 100) - sum * 10
  if (rest !== 0) lines.push(...row(signed(rest / 100, 2), amount(odds, 2), REST, width, paint))
  return [
    ...lines,
    ...wrap(conclusion(odds, calibration, secondBest, confidence), width - INDENT.length).map((line) => INDENT + line),
  ]
}

const UNSCORED =
  'Not weighed word by word: the figures around them, their own digits or the copied sentences that they stand in say that the two are one. There are no signals to list.'

const REST = 'whatever is below 0.05, and rounding'

/** One reason: its share, the sum so far, and what it is. */
function row(share: string, sum: string, text: string, width: number, paint: Palette): string[] {
  const used = INDENT.length + SHARE + SUM + 2
  return wrap(printable(text), width - used).map((line, i) =>
    i === 0
      ? `${INDENT}${atPoint(share, SHARE)}${paint.faint(atPoint(sum, SUM))}  ${line}`
      : `${' '.repeat(used)}${line}`,
  )
}

/** Filled up so that decimal points stand under each other. */
const atPoint = (text: string, width: number): string => {
  const decimals = text.length - text.indexOf('.') - 1
  return ' '.repeat(Math.max(0, width - text.length - (2 - decimals))) + text + ' '.repeat(2 - decimals)
}

const amount = (value: number, digits: number): string => (value < 0 ? '−' : '') + Math.abs(value).toFixed(digits)
const signed = (value: number, digits: number): string => (value < 0 ? '' : '+') + amount(value, digits)

/** How the sum becomes the confidence. */
function conclusion(
  odds: number,
  { times, plus, share }: { readonly times: number; readonly plus: number; readonly share: number },
  secondBest: boolean,
  confidence: number,
): string {
  const drawn = times * odds + plus
  const counts =
    times === 1 && plus === 0
      ? `Log-odds of ${amount(odds, 2)} are`
      : `Of figures that differ, ${times} × ${amount(odds, 2)} ${plus < 0 ? '−' : '+'} ${Math.abs(plus)} = ${amount(drawn, 2)} counts:`
  const chance = `${counts} odds of ${oddsText(drawn)}`
  if (!secondBest) return `${chance}, ${percent(confidence)}.`
  const better = `As one of them fits another figure of the other’s document better, only ${share} of that counts`
  return `${chance}, ${percent(confidence / share)}. ${better}: ${percent(confidence)}.`
}

/** "15 to 1", "1 to 2.5", "over 1,000 to 1". */
function oddsText(odds: number): string {
  const ratio = Math.exp(Math.abs(odds))
  const shown =
    ratio >= 1000 ? 'over 1,000' : ratio >= 10 ? String(Math.round(ratio)) : ratio.toFixed(1).replace('.0', '')
  return odds < 0 ? `1 to ${shown}` : `${shown} to 1`
}
