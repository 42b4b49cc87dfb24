import { sliceBlock } from './block-text.js'
import type { Block, TextBlock } from './document.js'

/** Shorter titles are names of sites and sections. */
const LEAST_WORDS = 4
/** A title that shares less of its words with the headline tells it in other words. */
const LEAST_SHARED = 0.6
/** Between a headline and the name of its site, on either side. */
const SITE = / [|–—·-] |: /g
const WORD = /[\p{L}\p{N}$£€%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu

/**
 * Blocks with the title of their page behind the headline where it repeats that but for a word or a figure ("Bank shuts 24
 * branches | The Post" over "Bank shuts 42 branches"): then readers meet it in tabs and search results, and it must agree. A
 * title that says nothing else, or all of it in other words, is left out.
 */
export function withPageTitle(blocks: readonly Block[], title: TextBlock | null): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading')
  const headline = blocks[at]
  if (title === null || headline === undefined || headline.kind === 'table') return blocks
  const told = new Set(wordsOf(headline.text))
  const retold = statementsOf(title).find(({ text }) => {
    const words = wordsOf(text)
    const shared = words.filter((word) => told.has(word)).length
    return words.length >= LEAST_WORDS && shared < words.length && shared >= LEAST_SHARED * words.length
  })
  return retold === undefined ? blocks : blocks.toSpliced(at + 1, 0, { ...retold, level: headline.level + 1 })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** The pieces of a title, and the whole of it. */
function statementsOf(title: TextBlock): TextBlock[] {
  const ends = [...title.text.matchAll(SITE)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const starts = [0, ...ends.map(({ to }) => to)]
  return starts.map((from, i) => sliceBlock(title, from, ends[i]?.from ?? title.text.length, 'heading'))
}
