import type { MediaType } from '../documents/index.js'
import type { Position } from '../findings/index.js'
import { lineIndex } from '../text/index.js'

/** A text to put in at an offset of a file. */
export interface Insertion {
  readonly offset: number
  readonly text: string
}

/**
 * The directive that turns a rule off for the line of a figure, with room for the reason; null in formats that have no
 * comments. In running text it goes to the end of the line, where it parts no words; in a table row or inside an
 * unfinished tag right behind the figure; in tables of values on a line of its own.
 */
export function suppression(
  ruleId: string,
  source: string,
  mediaType: MediaType,
  figure: { readonly start: Position; readonly end: Position },
): Insertion | null {
  if (mediaType === 'text/plain') return null
  const lines = lineIndex(source)
  const lineStart = figure.start.offset - figure.start.column + 1
  if (mediaType === 'text/csv' || mediaType === 'text/tab-separated-values')
    return { offset: lineStart, text: `# tieout-disable-next-line ${ruleId} -- ${REASON}\n` }
  const comment = ` <!-- tieout-disable-line ${ruleId} -- ${REASON} -->`
  if (figure.end.line !== figure.start.line) return { offset: figure.end.offset, text: comment }
  const line = lines.lineAt(figure.start.offset)
  const isRow = mediaType === 'text/markdown' && /\|\s*$/.test(line)
  const isOpen = line.lastIndexOf('<') > line.lastIndexOf('>')
  const end = lineStart + line.trimEnd().length
  return { offset: isRow || isOpen ? figure.end.offset : end, text: comment }
}

/** What stands where the writer puts the reason. */
const REASON = 'say why'
