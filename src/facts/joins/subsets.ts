/** All subsets of a short list but the empty one, members in order: 2ⁿ − 1 of them. */
export function* subsets<Member>(list: readonly Member[]): Generator<readonly Member[]> {
  for (let mask = 1; mask < 1 << list.length; mask++) yield list.filter((_, k) => (mask & (1 << k)) !== 0)
}
