import type { TextBlock } from './document.js'
import { isFurnitureLine } from './furniture.js'
import { isBody, isMetaLine, isNameLine, isNameplate } from './meta-lines.js'

/** Lines above the first running paragraph that may be headline, standfirst and byline. */
const TOP_LINES = 12
const LONGEST_HEADLINE = 180
/** A headline has at least this many words, a line of fewer is a name or a rubric. */
const FEWEST_WORDS = 4

/**
 * Names the lines above the first running paragraph of a plain text: the headline becomes a level-1 heading, a line
 * under it the standfirst. Where the first line is only a publisher's name, the headline below it is a heading too.
 * Date lines and bylines are left as paragraphs, for every format tells them the same way.
 */
export function impliedHeadline(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const top = blocks.slice(0, TOP_LINES)
  const body = top.findIndex(isBody)
  if (body === 0 || blocks.length < 2) return blocks
  const lines = body < 0 ? top.slice(0, 1) : top.slice(0, body)
  const isMeta = lines.map((block) => isFurnitureLine(block.text) || isMetaLine(block.text))
  let headline = lines.findIndex((block, i) => !isMeta[i] && isHeadline(block))
  const nameplate = headline
  if (headline >= 0 && isNameplate(lines[headline]!.text)) {
    const below = lines.findIndex(
      (block, i) =>
        i > headline &&
        !isMeta[i] &&
        isHeadline(block) &&
        wordCount(block.text) >= FEWEST_WORDS &&
        !isNameLine(block.text),
    )
    const byMeta = isMeta.slice(nameplate, below).includes(true) || isMeta[below + 1] === true
    if (below >= 0 && byMeta) headline = below
  }
  const named = lines.map((block, i): TextBlock => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
    if (i === headline || i === nameplate) return { ...block, kind: 'heading', level: 1 }
    if (isMeta[i] || headline < 0 || !isHeadline(block)) return { ...block, kind: 'paragraph', level: 0 }
    if (block.kind === 'heading' && isCapitals(block.text)) return { ...block, level: 1 }
    return i > headline && wordCount(block.text) >= FEWEST_WORDS && !isNameLine(block.text)
      ? { ...block, kind: 'standfirst', level: 0 }
      : { ...block, kind: 'paragraph', level: 0 }
  })
  return [...named, ...blocks.slice(lines.length)]
}

/** A line that may head a text: of ordinary length, and neither a sentence with its full stop nor an address ("Dear all,"). */
const isHeadline = (block: TextBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  block.text.length <= LONGEST_HEADLINE &&
  !/[,:;]$|[^.]\.$|\d{6}|^to (?:all|the|our|whom)\b/i.test(block.text)

const wordCount = (text: string): number => text.split(/\s+/).length
const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)
