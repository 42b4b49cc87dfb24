import fc from 'fast-check'
import { expect, it } from 'vitest'
import { helpings } from '../../src/workspace/helpings.js'

const sizes = fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 200 })
const threads = fc.integer({ min: 1, max: 9 })
const own = (size: number): number => size

it('deals out every item once, with its place', () => {
  fc.assert(
    fc.property(sizes, threads, (items, count) => {
      const dealt = helpings(items, own, count).flat()
      const places = dealt.flatMap((helping) => helping.places)
      expect(places.toSorted((a, b) => a - b)).toEqual(items.map((_, place) => place))
      expect(dealt.flatMap((helping) => helping.items)).toEqual(places.map((place) => items[place]))
    }),
  )
})

it('gives neighbours to one thread, and none much more than another', () => {
  fc.assert(
    fc.property(sizes, threads, (items, count) => {
      const shares = helpings(items, own, count).map((own) => own.flatMap(({ places }) => places))
      expect(shares.flat()).toEqual(items.map((_, place) => place))
      const total = items.reduce((sum, size) => sum + size, 0)
      for (const places of shares) {
        const share = places.reduce((sum, place) => sum + items[place]!, 0)
        expect(share).toBeLessThanOrEqual(total / count + Math.max(0, ...items))
      }
    }),
  )
})

it('gives an item to the thread that it names', () => {
  fc.assert(
    fc.property(sizes, threads, (items, count) => {
      const dealt = helpings(items, own, count, (size) => size % count)
      dealt.forEach((share, thread) => {
        for (const item of share.flatMap((helping) => helping.items)) expect(item % count).toBe(thread)
      })
    }),
  )
})
