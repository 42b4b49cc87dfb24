import { describe, expect, it } from 'vitest'
import { findQuantities, versionsIn } from '../../grammar/index.js'

describe('releases that a text names', () => {
  it.each([
    ['Patched in 4.2.1 and 4.x; version 5.0 is next.', ['4.2', '4.']],
    ['Moved from v1.7.3 on.', ['1.7']],
    ['Fixed in 2.6.0-rc.1, tried on 2.5.9.', ['2.6', '2.5']],
    ['Meet on 3.4.25 at clause 7.1.2.', []],
    ['Prices rose 4.2% to 5.1 million.', []],
    ['# Log\n\n## 4.0.1 (May)\n- a fix\n\n## 3.8.0 (April)', ['4.0', '3.8']],
    ['# Quill 4.0: what is new\n\nQuill 3.8 took 660 seconds, Quill 4.0 takes 396.', ['4.0', '3.8']],
    ['Magnitude 4.0: what is known\n\nMagnitude 3.8 is weaker.', []],
    ['Quill 4.0: a play', []],
  ])('%s', (text, expected) => expect([...versionsIn(text)]).toEqual(expected))

  it('are no figures where they stand bare', () => {
    const versions = versionsIn('Since 4.2.1 the 4.x line is stable.')
    const read = (text: string): string[] =>
      findQuantities(text, { date: null, dollar: 'USD', dateOrder: 'dmy', versions }).readings.map(({ text }) => text)
    expect(read('20% faster than 4.2, and 4.3 needs 6.5 GB')).toEqual(['20%', '6.5 GB'])
    expect(read('It beats Hagen 7.4, which took 51 seconds')).toEqual(['51 seconds'])
    expect(read('4.2 million downloads; a mean of 5.1')).toEqual(['4.2 million', '5.1'])
  })
})
