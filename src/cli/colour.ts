import type { Arguments } from './arguments.js'
import type { Io } from './io.js'

/** Colour level as chalk counts it: 0 none, 1 = 16 colours, 2 = 256, 3 = millions. */
export type ColourLevel = 0 | 1 | 2 | 3

/**
 * The colour level of the report. A flag beats NO_COLOR, NO_COLOR beats FORCE_COLOR, and only then does it matter whether
 * standard output is a terminal (no-color.org: any value but the empty one counts; force-color.org likewise).
 */
export function colourLevel(args: Arguments, io: Io): ColourLevel {
  const { NO_COLOR, FORCE_COLOR } = io.environment
  if (args.has('no-color')) return 0
  if (args.has('color')) return atLeastBasic(io)
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return forcedLevel(FORCE_COLOR, io)
  return io.stdoutIsTerminal ? terminalLevel(io) : 0
}

function forcedLevel(value: string, io: Io): ColourLevel {
  if (value === '0' || value === 'false') return 0
  if (value === '1' || value === '2' || value === '3') return Number(value) as ColourLevel
  return atLeastBasic(io)
}

const atLeastBasic = (io: Io): ColourLevel => terminalLevel(io) || 1

function terminalLevel(io: Io): ColourLevel {
  const { TERM = '', COLORTERM = '' } = io.environment
  if (TERM === 'dumb') return 0
  if (/^(?:truecolor|24bit)$/i.test(COLORTERM)) return 3
  return /256/.test(TERM) ? 2 : 1
}
