import { Chalk } from 'chalk'
import type { FactVerdict, Severity } from '../findings/index.js'
import type { Piece } from './excerpt.js'

type Paint = (text: string) => string

/** The colours of terminal reports. At level 0 every paint gives its text back unchanged. */
export interface Palette {
  readonly coloured: boolean
  /** What stands around a marked figure where colour cannot mark it, else empty. */
  readonly open: string
  readonly close: string
  readonly bold: Paint
  readonly faint: Paint
  readonly heading: Paint
  readonly mark: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly verdict: Readonly<Record<FactVerdict, Paint>>
  /** Prints pieces, the marked ones marked. */
  readonly pieces: (pieces: readonly Piece[]) => string
}

/** The palette for a colour level as chalk counts it (0 none … 3 millions). */
export function palette(level: 0 | 1 | 2 | 3): Palette {
  const chalk = new Chalk({ level })
  const coloured = level > 0
  const mark: Paint = (text) => chalk.bold.underline(text)
  return {
    coloured,
    open: coloured ? '' : '‹',
    close: coloured ? '' : '›',
    bold: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    heading: (text) => chalk.bold.underline(text),
    mark,
    severity: {
      error: (text) => chalk.bold.red(text),
      warning: (text) => chalk.bold.yellow(text),
      info: (text) => chalk.bold.cyan(text),
    },
    verdict: {
      conflict: (text) => chalk.bold.red(text),
      superseded: (text) => chalk.yellow(text),
      compatible: (text) => chalk.cyan(text),
      'agree-by-rounding': (text) => chalk.green(text),
      agree: (text) => chalk.green(text),
      'single-source': (text) => chalk.dim(text),
    },
    pieces: (pieces) => pieces.map((piece) => (piece.marked ? mark(piece.text) : piece.text)).join(''),
  }
}
