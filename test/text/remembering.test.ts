import { describe, expect, it } from 'vitest'
import { CodeUnits, Lexicon, lemmaOf, remembering } from '../../src/text/index.js'

const words = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `w${i.toString(36).replace(/\d/g, 'x')}-${'abcdefghij'[i % 10]}`)

describe('a lexicon', () => {
  /** How many of the words it has to make when it meets them one after another, each in a text of its own. */
  function made(met: readonly string[], most = 1_000): number {
    let count = 0
    const lexicon = new Lexicon(most, (word) => ({ word, count: count++ }))
    const units = new CodeUnits()
    for (const word of met) {
      const text = `see ${word}.`
      expect(lexicon.at(text, units.of(text), 4, 4 + word.length, word.length).word).toBe(word)
      expect(lexicon.of('see').word).toBe('see')
    }
    return count - 1
  }

  it('makes a word once', () => {
    expect(made(['gate', 'gates', 'gate', 'gates', 'gate'])).toBe(2)
    expect(made(['a-word-of-many-letters', 'a-word-of-many-letters'])).toBe(1)
  })

  it('makes a word again once it has been emptied', () => {
    expect(made([...words(40), ...words(40)], 10)).toBeGreaterThan(40)
  })

  it('keeps no long figures, and short ones only as long as nothing takes their place', () => {
    expect(made(['2024', '2024', '2024'])).toBe(1)
    expect(made(['2024', '2025', '2024'])).toBe(2)
    expect(made(['2024', '2025', '2026', '2024'])).toBe(4)
    expect(made(['48211', '48211', '48211'])).toBe(3)
  })
})

it('a function that remembers answers each word once, and figures anew', () => {
  let asked = 0
  const length = remembering(100, (word) => ({ length: word.length, asked: asked++ }))
  for (const word of ['mill', 'mills', 'mill', 'mills']) length(word)
  expect(asked).toBe(2)
  for (const figure of ['120', '120']) expect(length(figure).length).toBe(3)
  expect(asked).toBe(4)
})

it.each([
  ['12', '12'],
  ['1,250', '1,250'],
  ['covid19', 'covid19'],
  ['mills', 'mill'],
])('the singular of %s is %s', (word, singular) => {
  expect(lemmaOf(word)).toBe(singular)
})
