/** Some of the items that a crew shares, and their places among all. */
export interface Helping<Item> {
  readonly items: readonly Item[]
  readonly places: readonly number[]
}

/** So many helpings each thread's share is cut into: what one has left, another takes over. */
const HELPINGS = 8

/**
 * Deals items out to threads, in helpings of about the same size: each to the thread that `wanted` names, else so that
 * neighbours stay together.
 */
export function helpings<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  threads: number,
  wanted: (item: Item) => number | undefined = () => undefined,
): readonly (readonly Helping<Item>[])[] {
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0)
  const shares: number[][] = Array.from({ length: threads }, () => [])
  let before = 0
  items.forEach((item, place) => {
    const share = wanted(item) ?? Math.min(Math.floor((before / total) * threads), threads - 1)
    before += sizeOf(item)
    shares[share]!.push(place)
  })
  const most = total / (threads * HELPINGS)
  return shares
    .map((places) => cut(places, (place) => sizeOf(items[place]!), most))
    .map((cuts) => cuts.map((places) => ({ items: places.map((place) => items[place]!), places })))
}

/** Cuts a list where its parts have grown to a size. */
function cut(places: readonly number[], sizeOf: (place: number) => number, most: number): number[][] {
  const parts: number[][] = []
  let size = most
  for (const place of places) {
    if (size >= most) {
      parts.push([])
      size = 0
    }
    parts.at(-1)!.push(place)
    size += sizeOf(place)
  }
  return parts
}
