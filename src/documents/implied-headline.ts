import type { TextBlock } from './document.js'
import { isFurnitureLine } from './furniture.js'
import { isMetaLine } from './masthead.js'

/** Lines above the first running paragraph that may be headline, standfirst and byline. */
const TOP_LINES = 12
const LONGEST_HEADLINE = 180

/**
 * Names the lines above the first running paragraph of a plain text: the headline becomes a level-1 heading, a line
 * under it the standfirst. Date lines and bylines are left as paragraphs, for every format tells them the same way.
 */
export function impliedHeadline(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const top = blocks.slice(0, TOP_LINES)
  const body = top.findIndex(isBody)
  if (body <= 0 && !(body < 0 && blocks.length > 1)) return blocks
  const lines = body < 0 ? top.slice(0, 1) : top.slice(0, body)
  let titled = false
  const named = lines.map((block): TextBlock => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
    if (isFurnitureLine(block.text) || isMetaLine(block.text) || /[,:;]$/.test(block.text)) return plain(block)
    if (!titled) {
      if (block.text.length > LONGEST_HEADLINE || /[^.][.]$/.test(block.text)) return block
      titled = true
      return { ...block, kind: 'heading', level: 1 }
    }
    if (isCapitals(block.text)) return { ...block, kind: 'heading', level: 1 }
    return block.text.split(/\s+/).length >= 5 ? { ...block, kind: 'standfirst', level: 0 } : plain(block)
  })
  return [...named, ...blocks.slice(lines.length)]
}

const plain = (block: TextBlock): TextBlock =>
  block.kind === 'heading' ? { ...block, kind: 'paragraph', level: 0 } : block

/** Running text: a long line, a sentence with its full stop, or a list. */
function isBody(block: TextBlock): boolean {
  if (block.kind === 'item') return true
  if (isMetaLine(block.text)) return false
  return block.text.length > 160 || (block.text.length > 70 && /[.!?]["'”’)]*$/.test(block.text))
}

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)
