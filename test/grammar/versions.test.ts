import { describe, expect, it } from 'vitest'
import { findQuantities, versionsIn } from '../../grammar/index.js'

describe('releases that a text names', () => {
  it.each([
    ['Patched in 4.2.1 and 4.x; version 5.0 is next.', ['4.2', '4.', '5.0']],
    ['Moved from v1.7.3 on.', ['1.7']],
    ['Fixed in 2.6.0-rc.1, tried on 2.5.9.', ['2.6', '2.5']],
    ['Meet on 3.4.25 at clause 7.1.2.', []],
    ['Prices rose 4.2% to 5.1 million.', []],
    ['# Log\n\n## 4.0.1 (May)\n- a fix\n\n## 3.8.0 (April)', ['4.0', '3.8']],
    ['# Quill 4.0: what is new\n\nQuill 3.8 took 660 seconds, Quill 4.0 takes 396.', ['4.0', '3.8']],
    ['Magnitude 4.0: what is known\n\nMagnitude 3.8 is weaker.', []],
    ['Quill 4.0: a play', []],
    ['Version 5.0 is out; 4.2.1 has fixes until May.', ['4.2', '5.0']],
    ['Version 5.0 is out, and version 4.2 is not supported.', ['5.0', '4.2']],
    ['Version 1.2 of this report: growth was 1.2.', []],
    ['Since 4.2.1, use v5.1 and not version 4.9% of them.', ['4.2', '5.1']],
  ])('%s', (text, expected) => expect([...versionsIn(text)]).toEqual(expected))

  it('are no figures where they stand bare', () => {
    const versions = versionsIn('Since 4.2.1 the 4.x line is stable.')
    const read = (text: string): string[] =>
      findQuantities(text, { date: null, dollar: 'USD', dateOrder: 'dmy', versions }).readings.map(({ text }) => text)
    expect(read('20% faster than 4.2, and 4.3 needs 6.5 GB')).toEqual(['20%', '6.5 GB'])
    expect(read('From 4.2 to 5.0')).toEqual([])
    expect(read('Moving from 3.9 to 4.2')).toEqual([])
    expect(read('4.2–5.0: what is new')).toEqual([])
    expect(read('Start-up rose from 3.9 to 5.1')).toEqual(['3.9', '5.1'])
    expect(read('It went from 5.5 to 4.2 seconds')).toEqual(['5.5', '4.2 seconds'])
    expect(read('It beats Hagen 7.4, which took 51 seconds')).toEqual(['51 seconds'])
    expect(read('4.2 million downloads; a mean of 5.1')).toEqual(['4.2 million', '5.1'])
  })
})
