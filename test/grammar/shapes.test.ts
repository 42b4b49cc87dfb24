import { array, assert, boolean, constantFrom, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../grammar/dates/cutting.js'
import { PhraseParser } from '../../grammar/dates/parser.js'
import { parsePhrase } from '../../grammar/dates/parsing.js'
import { CodeUnits } from '../../src/text/index.js'

const pieces = constantFrom(
  ...(
    '1 3 12 31st 2019 2024 1987 ’25 2012–13 2019-21 1990s 3-9 May March June Monday Tue spring winter today yesterday last ' +
    'next this year years month months fiscal week morning of the to until and through - , early mid Q3 H1 FY25 third-quarter ' +
    'half first second ago later ended 3pm 10:30 noon GMT hours 12/05/2024 2024-05-12 12-May-2024 Halloween four a'
  ).split(' '),
)
/** Few pieces, so that phrases that differ in one word only come up. */
const few = constantFrom(...'3 March June 2024 last next year years month Monday ,'.split(' '))
const phrases = oneof(array(pieces, { minLength: 1, maxLength: 8 }), array(few, { minLength: 2, maxLength: 4 }))
const units = new CodeUnits()

describe('a phrase of a shape that was met before', () => {
  it('says what the rules make of it by themselves', () => {
    const parser = new PhraseParser()
    assert(
      property(phrases, boolean(), (words, between) => {
        const text = words.join(' ')
        const tokens = tokensOf(text, units.of(text), 0, text.length)
        const anew = parser.parse(tokens, between)
        expect(parsePhrase(tokens, between)).toEqual(anew && { phrase: anew.make(tokens), count: anew.count })
      }),
      { numRuns: 3000, seed: 11 },
    )
  })
})
