import type { Block, TextBlock } from '../documents/index.js'
import type { Place } from './claim.js'

/**
 * For each block of a document where the claims in it stand. The first heading is the headline, and so is each below it
 * that comes before any text: a nameplate or rubric stands above many headlines, and a second deck below them. Headings of
 * a lower level that has further headings in the text open its first section instead.
 */
export function placesOf(blocks: readonly Block[]): readonly Place[] {
  const body = blocks.findIndex((block) => !isHeadMatter(block))
  const top = body < 0 ? blocks.length : body
  const sections = new Set<number>()
  for (const block of blocks.slice(top)) if (block.kind === 'heading') sections.add(block.level)
  let headings = 0
  return blocks.map((block, i) => {
    if (block.kind === 'table') return 'table'
    if (block.kind !== 'heading') return placeOf(block)
    headings++
    return headings === 1 || (i < top && !(block.level > 1 && sections.has(block.level))) ? 'headline' : 'heading'
  })
}

/** What may stand above and between the lines of a headline. */
const isHeadMatter = ({ kind }: Block): boolean =>
  kind === 'heading' || kind === 'standfirst' || kind === 'byline' || kind === 'furniture'

function placeOf({ kind }: TextBlock): Place {
  switch (kind) {
    case 'standfirst':
    case 'item':
    case 'quote':
    case 'caption':
      return kind
    default:
      return 'body'
  }
}
