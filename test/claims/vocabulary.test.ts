import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInWords, makeVocabulary } from '../../src/claims/index.js'
import { synonymStems, type WordLists } from '../../src/claims/vocabulary.js'
import { fold } from '../../src/text/index.js'

interface Cases {
  readonly together: readonly string[][]
  readonly apart: readonly string[][]
  readonly exclusive: readonly string[][]
  readonly compatible: readonly string[][]
  readonly aspects: Readonly<Record<string, readonly string[]>>
}

const cases = parse(readFileSync(new URL('vocabulary.yml', import.meta.url), 'utf8')) as Cases
const vocabulary = makeVocabulary([builtInWords])

/** Whether two words stand for different members of some group. */
function exclude(a: string, b: string): boolean {
  const groupOf = (name: string): string => name.slice(0, name.indexOf(':'))
  const [x, y] = [vocabulary.contrastsOf(a), vocabulary.contrastsOf(b)]
  return x.some((name) => y.some((other) => other !== name && groupOf(other) === groupOf(name)) && !y.includes(name))
}

const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i)

describe('word classes', () => {
  it.each(cases.together)('%s, %s are one', (...words) => {
    expect(new Set(words.map((word) => vocabulary.classOf(word))).size).toBe(1)
  })

  it.each(cases.apart)('%s, %s are not one', (...words) => {
    expect(repeated(words.map((word) => vocabulary.classOf(word)))).toEqual([])
  })

  it('a word stays in the row of the first list that holds it', () => {
    const own = makeVocabulary([builtInWords, { synonyms: [['turnover', 'churn']], contrasts: {}, qualifiers: {} }])
    expect(own.classOf('turnover')).toBe(own.classOf('revenue'))
    expect(own.classOf('churn')).not.toBe(own.classOf('revenue'))
  })
})

describe('contrasts and aspects', () => {
  it.each(cases.exclusive)('%s shuts out %s', (a, b) => {
    expect(exclude(a, b)).toBe(true)
    expect(exclude(b, a)).toBe(true)
  })

  it.each(cases.compatible)('%s allows %s', (a, b) => {
    expect(exclude(a, b)).toBe(false)
  })

  it.each(Object.entries(cases.aspects))('%s marks %j', (word, aspects) => {
    expect(vocabulary.qualifiersOf(word)).toEqual(aspects)
  })
})

describe('the built-in lists', () => {
  it('are those of rules/words.yml', () => {
    const written = parse(readFileSync(new URL('../../rules/words.yml', import.meta.url), 'utf8')) as WordLists
    expect(builtInWords).toEqual({ ...written, stems: synonymStems(written.synonyms) })
  })

  it('hold a word in one synonym row only', () => {
    expect(repeated(builtInWords.synonyms.flat().map(fold))).toEqual([])
  })

  it('hold a word in one member of a group only', () => {
    for (const [group, members] of Object.entries(builtInWords.contrasts)) {
      const words = Object.values(members).flat().map(fold)
      expect({ group, words: repeated(words) }).toEqual({ group, words: [] })
    }
  })

  it('hold no text that cannot be a word of a sentence', () => {
    const words = [
      ...builtInWords.synonyms.flat(),
      ...Object.values(builtInWords.contrasts).flatMap((members) => Object.values(members).flat()),
      ...Object.values(builtInWords.qualifiers).flat(),
    ]
    expect(words.filter((word) => !/^\p{L}+(?:['-]\p{L}+)*$/u.test(word) || word !== word.toLowerCase())).toEqual([])
  })
})
