import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { findQuantities, findStatements } from '../../../grammar/index.js'

interface Case {
  readonly text: string
  readonly says: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('parts-and-shares.yml', import.meta.url), 'utf8'))

it.each(cases)('$text', ({ text, says }) => {
  const { readings } = findQuantities(text, { date: null, dollar: 'USD', dateOrder: 'dmy' })
  const found = findStatements(text, readings)
    .filter(({ kind }) => kind === 'parts' || kind === 'share')
    .map(({ kind, roles, open }) =>
      [
        kind,
        ...roles.map(({ role, reading }) => `${role}=${readings[reading]?.text}`),
        ...(open.length > 0 ? ['?', ...open] : []),
      ].join(' '),
    )
  expect(found).toEqual(says)
})
