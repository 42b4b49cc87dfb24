import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findDateStatements, findQuantities } from '../../../grammar/index.js'

interface Case {
  readonly on?: string
  readonly text: string
  readonly says: readonly string[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('dates.yml', import.meta.url), 'utf8'), {
  schema: 'failsafe',
})

function saidBy({ on, text }: Case): string[] {
  const [year, month, day] = (on ?? '').split('-').map(Number)
  const date = on === undefined ? null : { year: year!, month: month!, day: day! }
  const { readings } = findQuantities(text, { date, dollar: 'USD', dateOrder: 'dmy' })
  return findDateStatements(text, readings).map(({ kind, roles, event, open, back }) =>
    [
      kind,
      ...roles.map(({ role, reading }) => `${role}=${readings[reading]!.text}`),
      ...(event === null ? [] : [`event "${text.slice(event.from, event.to)}"`]),
      ...(open === null || open === 'event' ? [] : [open]),
      ...(back ? ['back'] : []),
    ].join(' '),
  )
}

describe('what sentences say about days and clock times', () => {
  it.each(cases)('$text', (one) => {
    expect(saidBy(one)).toEqual(one.says)
  })
})
