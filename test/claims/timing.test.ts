import { describe, expect, it } from 'vitest'
import { readClaims, readDocuments } from '../../src/tieout.js'

/** Sentences with the period that their last figure is for. */
const cases: readonly (readonly [text: string, edtf: string | null])[] = [
  ['2024 brought 310 trucks and 4,120 trips to the quay', '2024'],
  ['In 2024 the line had 310 trucks and made 4,120 trips', '2024'],
  ['In the third quarter of 2024 the line kept 88.9% of its times, with 2.1% of trains cancelled', '2024-35'],
  ['But during 2024 the line had 310 trucks and made 4,120 trips', '2024'],
  ['For the whole of 2024 the line had 310 trucks and made 4,120 trips', '2024'],
  ['Since 2024 the line has had 310 trucks and made 4,120 trips', null],
  ['The line, which in 2024 was new, had 310 trucks in May and later made 4,120 trips on its own', null],
]

describe('the period that a figure is for', () => {
  it.each(cases)('%s', (text, edtf) => {
    const { claims } = readClaims(readDocuments([{ path: 'a.txt', text: `Trips to the quay\n\n${text}.\n` }]))
    const figures = claims.filter(({ quantity }) => quantity.moment === null)
    expect(figures.at(-1)?.time?.edtf ?? null).toBe(edtf)
  })
})
