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
