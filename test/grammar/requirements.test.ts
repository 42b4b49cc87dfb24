import { expect, test } from 'vitest'
import { meets, requirementsOf } from '../../grammar/statements/requirements.js'

test.each<[RegExp, string[][]]>([
  [/born(?: [a-z]+){0,6}? (?<born>T)/, [['born'], [' '], ['T']]],
  [/(?<whole>[CM])z?,[zj]{0,3}?(?<part>[CM])/, [['C', 'M'], [','], ['C', 'M']]],
  [/(?<=^|[.;:])[zn]?o(?!x)(?:a|b)c+/, [['o'], ['c']]],
  [/\((?:ab)?(?:cd)\)/, [['cd']]],
  [/ab|cd/, []],
  [/[^a]b?c{0,2}d{1,2}e/, [['d'], ['e']]],
  [/a[\]bc]\.e/, [['a'], ['e']]],
  [/ab/i, []],
])('%s cannot do without %j', (pattern, required) => {
  expect(requirementsOf(pattern)).toEqual(required)
})

test('a text meets requirements that it holds one string of each of', () => {
  const required = [['C', 'M'], ['born']]
  expect(meets('a born M', required)).toBe(true)
  expect(meets('a bor M', required)).toBe(false)
  expect(meets('born', required)).toBe(false)
})
