import { array, assert, property, string, stringMatching } from 'fast-check'
import { expect, it } from 'vitest'
import { wordSet } from '../../grammar/word-set.js'

/** Words of few letters, so that lists hold what they are asked for, and others that differ from them by little. */
const words = stringMatching(/^[a-cA-Cé0'²-]{1,18}$/)

it('a list holds just its words', () => {
  assert(
    property(array(words, { minLength: 1, maxLength: 12 }), array(words), string(), (list, others, any) => {
      const set = wordSet(list.join(' '))
      const all = new Set(list)
      for (const word of [...list, ...others, any, '']) expect(set.has(word)).toBe(all.has(word))
      expect([...set]).toEqual([...all])
    }),
    { numRuns: 1_000, seed: 3 },
  )
})
