import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/index.js'

const headings = (title: string, headline: string): string[] =>
  readDocument({
    path: 'page.html',
    text: `<html><head><title>${title}</title></head><body><h1>${headline}</h1><p>Text.</p></body></html>`,
  }).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe('the title of a page', () => {
  it.each([
    ['Bank shuts 24 branches in six months | The Post', 'Bank shuts 42 branches in six months', 0],
    ['The Post: Bank shuts 24 branches in six months', 'Bank shuts 42 branches in six months as profit climbs', 1],
    ['Turnout hits 38%, best since 1999 – Courier', 'Turnout hits 48%, best since 1999', 0],
  ])('%s stands behind a headline that says otherwise', (title, headline, piece) => {
    const statement = title.split(/ [|–] |: /)[piece]!
    expect(headings(title, headline)).toEqual([headline, statement])
  })

  it.each([
    ['Bank shuts 24 branches in six months | The Post', 'Bank shuts 24 branches in six months as profit climbs'],
    ['Bank closures: what we know | The Post', 'Bank shuts 42 branches in six months'],
    ['The Post', 'Bank shuts 42 branches in six months'],
  ])('%s is left out where it says nothing else, or all in other words', (title, headline) => {
    expect(headings(title, headline)).toEqual([headline])
  })

  it('lies where the file has it', () => {
    const text = '<title>Bank shuts&nbsp;24 branches in June</title><h1>Bank shuts 42 branches in June</h1>'
    const [, block] = readDocument({ path: 'page.html', text }).blocks
    expect(block).toMatchObject({ kind: 'heading', level: 2 })
    expect(text.slice(block!.kind === 'table' ? 0 : block!.map.file[0])).toMatch(/^Bank shuts&nbsp;24/)
  })
})
