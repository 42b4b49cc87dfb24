import type { Clause, ClauseWord } from './clause.js'

const SPEECH: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell added adds noted notes warned warns explained explains argued argues ' +
    'insisted insists commented conceded acknowledged acknowledges recalled replied wrote writes remarked stressed'
  ).split(' '),
)
/** Words of low case between a verb of speech and the name behind it: "said harbour master Tove Orban". */
const LONGEST_TITLE = 5

/**
 * The words of a sentence, folded, that name who says it ("Ms Orban said", "said harbour master Tove Orban", "according to
 * Orban"): they are no names of what its figures are about.
 */
export function speakersOf({ text, words }: Clause): ReadonlySet<string> {
  const speakers = new Set<string>()
  const take = (from: number, step: 1 | -1): void => {
    for (let i = from; i >= 0 && i < words.length && words[i]!.capitalised; i += step) {
      speakers.add(words[i]!.folded)
      if (isParted(text, words[Math.min(i, i + step)], words[Math.max(i, i + step)])) return
    }
  }
  words.forEach(({ folded }, i) => {
    const isSpeech = SPEECH.has(folded)
    if (!isSpeech && !(folded === 'according' && words[i + 1]?.folded === 'to')) return
    if (isSpeech && words[i - 1]?.capitalised) {
      take(i - 1, -1)
      return
    }
    const first = isSpeech ? i + 1 : i + 2
    for (let k = first; k < words.length && k <= first + LONGEST_TITLE; k++) {
      if (k > first && isParted(text, words[k - 1], words[k])) return
      if (!words[k]!.capitalised) continue
      take(k, 1)
      return
    }
  })
  return speakers
}

/** Whether anything but a space, or the full stop of a title, stands between two words. */
function isParted(text: string, before: ClauseWord | undefined, after: ClauseWord | undefined): boolean {
  if (before === undefined || after === undefined) return true
  const between = text.slice(before.to, after.from)
  return between !== ' ' && between !== '. '
}
