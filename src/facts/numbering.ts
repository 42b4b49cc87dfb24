/** Numbers for keys, so that what is compared over and over can be compared as numbers. */
export interface Numbering {
  /** The number of a key: 0 for the first that was asked for, and so on. */
  of(key: string): number
  /** The keys by their numbers. */
  readonly keys: readonly string[]
}

/** Starts to number keys. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const of = (key: string): number => {
    let number = numbers.get(key)
    if (number === undefined) {
      number = keys.length
      numbers.set(key, number)
      keys.push(key)
    }
    return number
  }
  return { of, keys }
}
