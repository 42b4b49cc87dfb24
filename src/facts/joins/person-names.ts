const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|President|Minister|Judge|Justice|Captain|Capt|Col|Gen|Sgt|Cllr|Rev|Senator|Sen|Gov|Mayor|The|But|And|When|Then|For|In|At)\.?$/
const RUN = "((?:\\p{Lu}[\\p{L}'’-]*\\.? ){0,3}\\p{Lu}[\\p{L}'’-]+)"
const BEFORE = new RegExp(
  `${RUN}(?:,| \\(| [—–-])?(?: who)?(?: is| was)?(?: now| currently| aged| age| already)? ?$`,
  'u',
)
const AFTER = new RegExp(`^ (?:[a-z-]+ ){0,3}${RUN}`, 'u')

/**
 * The words of a name that ends right before a place in a sentence ("Ada Marsh, aged |58"), titles left out; empty where
 * none does.
 */
export const nameBefore = (text: string, at: number): string[] =>
  namesIn(BEFORE.exec(text.slice(Math.max(0, at - 70), at))?.[1])

/** The words of a name that begins soon after a place in a sentence ("58-year-old| former miner Ada Marsh"). */
export const nameAfter = (text: string, at: number): string[] => namesIn(AFTER.exec(text.slice(at, at + 90))?.[1])

function namesIn(run: string | undefined): string[] {
  return (run ?? '').split(' ').filter((word) => word.length > 1 && !TITLE.test(word))
}

/** Whether two names can be one person's: the same surname, and no two different first names. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [last, other] = [a.at(-1), b.at(-1)]
  if (last === undefined || last !== other || last.length < 3) return false
  return a.length === 1 || b.length === 1 || a[0] === b[0]
}
