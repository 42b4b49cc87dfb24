import { describe, expect, it } from 'vitest'
import { speakersOf } from '../../src/claims/index.js'
import { readClaims, readDocuments } from '../../src/tieout.js'

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Ms Orban said the quay had handled 4,200 crates.', ['ms', 'orban']],
  ['The quay handled 4,200 crates, said harbour master Tove Orban.', ['tove', 'orban']],
  ['According to the Ellmouth Gazette, 4,200 crates were handled.', ['ellmouth', 'gazette']],
  ['Some 4,200 crates were handled at Ellmouth, Orban added, more than at Carrick.', ['orban']],
  ['Ellmouth handled 4,200 crates and Carrick 3,100.', []],
  ['At Ellmouth, 4,200 crates were handled, it is said.', []],
]

describe('who says a thing', () => {
  it.each(SENTENCES)('%s', (text, speakers) => {
    const { sentences } = readClaims(readDocuments([{ path: 'a.txt', text: `Crates at the quay\n\n${text}\n` }]))
    expect([...speakersOf(sentences.at(-1)!.clause)].sort()).toEqual([...speakers].sort())
  })
})
