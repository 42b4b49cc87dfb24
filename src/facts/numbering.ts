/** Numbers for keys, so that what is compared over and over can be compared as numbers. */
export interface Numbering {
  /** The number of a key: 0 for the first that was asked for, and so on. */
  of(key: string): number
  /** The keys by their numbers. */
  readonly keys: readonly string[]
}

/** Starts to number keys, or goes on behind those that have their numbers already. */
export function numbering(known: readonly string[] = []): Numbering {
  const keys = [...known]
  const numbers = new Map(keys.map((key, number) => [key, number]))
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
