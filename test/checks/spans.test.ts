import { describe, expect, it } from 'vitest'
import { checkSpans } from '../../src/checks/calendar/index.js'
import type { Discrepancy } from '../../src/checks/index.js'
import { ledgerOf } from '../../src/tieout.js'

function spansOf(text: string): readonly Discrepancy[] {
  const found: Discrepancy[] = []
  checkSpans(ledgerOf([{ path: 'a.txt', text: `The harbour log\n\n${text}\n`, date: '2025-11-20' }]), 'spans', (one) =>
    found.push(one),
  )
  return found
}

describe('checkSpans', () => {
  it.each([
    ['The crew dived from 3 March to 9 March 2025, nine days in all, and found the bell.', '6 or 7 days'],
    ['The lamp was dark between 09:12 and 14:42 (230 minutes) and nobody saw it.', '330 minutes'],
    ['The crew dived from Monday 19 May to Sunday 29 June 2025, fifty-two days in all.', '41 or 42 days'],
    ['Dredging ran from March 2022 to November 2024, 42 months.', '31 to 33 months'],
  ])('%s', (text, actual) => {
    expect(spansOf(text).map((one) => one.actual)).toEqual([actual])
  })
  it.each([
    'The crew dived from 3 March to 9 March 2025, seven days in all, and found the bell.',
    'The crew dived from 3 March to 9 March 2025, six days in all.',
    'The lamp was dark between 09:12 and 14:42 (330 minutes) and nobody saw it.',
    'The lamp was dark between 09:12 and 14:42, five and a half hours.',
    'Dredging ran from March 2022 to November 2024, 33 months.',
    'It was shut from 3 March to 9 March 2025, two days later than planned.',
    'It is open from 3 March to 9 March 2025, five days a week.',
    'From 3 March to 9 March 2025 it was shut; repairs took 40 days.',
  ])('is silent: %s', (text) => {
    expect(spansOf(text)).toEqual([])
  })
})
