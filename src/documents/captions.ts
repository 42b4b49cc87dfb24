import { sliceBlock } from './block-text.js'
import type { Block, TextBlock } from './document.js'

const TABLE_TITLE = /^(?:table|tab\.|exhibit|schedule)\s+(?:[A-Z]?\d+|[A-Z]\b|[IVX]+\b)/i
const LONGEST_TITLE = 200

/**
 * Gives a table without a caption the block directly above it where that plainly titles it: a caption, or a short line
 * that begins "Table 2". The block is then no longer one of its own.
 */
export function attachCaptions(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const above = out.at(-1)
    if (
      block.kind === 'table' &&
      block.caption === null &&
      above !== undefined &&
      above.kind !== 'table' &&
      titles(above)
    ) {
      out.pop()
      out.push({ ...block, caption: { ...above, kind: 'caption', level: 0, list: -1 } })
    } else out.push(block)
  }
  return out
}

function titles(block: TextBlock): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'caption') return false
  return block.text.length <= LONGEST_TITLE && TABLE_TITLE.test(block.text) && !/\.\s+\p{Lu}[^.]*\.$/u.test(block.text)
}

const CREDIT =
  /\s(?:\([^()]*\b(?:photos?|photograph|handout|courtesy|pool|getty|reuters|shutterstock|alamy)\b[^()]*\)|(?:photo|picture|image|photograph|credit|illustration|pic)s?(?: by| credit| courtesy of)?:\s(?:[^.]|\b[a-z\u00c0-\u024f]\.){2,80}\.?)$/i

/** Cuts a picture credit off the end of a caption: it names no fact, and its year is no date of one. */
export function splitCredit(block: TextBlock): TextBlock[] {
  const credit = CREDIT.exec(block.text)
  if (credit === null || credit.index === 0) return [block]
  return [sliceBlock(block, 0, credit.index), sliceBlock(block, credit.index, block.text.length, 'furniture')]
}
