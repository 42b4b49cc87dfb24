import type { Claim } from '../../claims/index.js'

const ROUNDLY = '(?:(?:now|just|only|exactly|almost|nearly|about|around|some|over|more than|less than|a|the) )*'
/** Between a moment and the length behind it, and the other way round: each says when the other was. */
const BEHIND = new RegExp(`^(?:,| \\(| [—–-]|:)? ?(?:that is,? |i\\.e\\. |or )?${ROUNDLY}$`, 'i')
const AHEAD = /^(?:,| \(| [—–-])? ?(?:back )?(?:in|on)? ?(?:the )?$/i
const ENDS = /^(?:$|[,.;:)!?]| [—–-]| (?:today|tomorrow|this)\b)/
/** Before a moment: something has gone on from it. */
const SINCE = /\bsince(?: (?:the|its|their|his|her|early|late|about|around|at least))* $/i
/** Before a length that something has gone on for, and between it and the moment that it began at. */
const FOR = new RegExp(`\\b(?:for|in|after|over) (?:(?:the|these|its|last|past|first|whole|full) )*${ROUNDLY}$`, 'i')
const SINCE_THEN = /^(?:,| \(| [—–-])? ?(?:ever )?since(?: (?:the|its|their|his|her))* $/i
/** "For 40 years| the club has played here, since |1976": what went on may stand between. */
const GONE_ON = /^[^.;:()]{0,60}\bsince $/i
/** "It is ten years |since the mine closed in |2006". */
const IT_IS = new RegExp(
  `\\b(?:it(?:'s|’s| is| has been| will be)|(?:marks?|marking|mark)(?: the)?|that is) (?:now |already )?${ROUNDLY}$`,
  'i',
)
const SINCE_IT = /^ since\b[^,.;:()]{0,60}\b(?:in|on|of) (?:the )?$/i
/** "Forty years |after it was founded in |1976|, the club is to close". */
const AFTER_IT = /^ (?:after|since) (?:it|they|he|she|the|its|his|her|their)\b[^,.;:()]{0,60}\b(?:in|on) $/i
const NOW = /^, [^.;:]{0,60}\b(?:is|are|has|have|will)\b/
/** "Joined in |1998| and has been there for |28 years". */
const HAS_DONE =
  /^[^.;:()]{0,50}\b(?:has|have)(?: [a-z]+)? been(?: [a-z’']+){0,5}? for (?:(?:now|over|more than|nearly|almost) )*$/i
const BEGUN =
  /\b(?:joined|came|moved|arrived|started|began|begun|opened|founded|took over|bought|settled|appointed|elected|married|introduced|set up)\b[^.;:()]{0,50}\b(?:in|on) $/i
/** Between a moment ahead and the length until it, behind that length, and before it where the length comes first. */
const IS_AWAY = /^,? (?:is|are|lies|now|still|just|only|barely)(?: (?:now|still|just|only|exactly|some))* $/i
const AWAY = /^ (?:away|off|from now|hence|from today)\b/i
const LEFT =
  /^(?: (?:left|to go|remaining|away|to wait))? (?:until|till|before|to|from)\b[^,.;:()]{0,60}?(?:\bon |, )?$/i
const THERE_ARE =
  /\b(?:there (?:are|is)|there’s|there's|with|have|has|still|now) (?:(?:still|only|just|now|exactly|another|less than|fewer than) )*$/i
const IN =
  /(?:^|[,;:(] ?|\b(?:is|are|takes place|opens|closes|begins|starts|ends|due|held|falls|comes?) )in (?:just |exactly |only )?$/i
const ON = /^(?:['’]s?)?(?: time)?, (?:on|by) $/i

/**
 * Whether the words between a length and the only moment of its sentence make it the time from that to the document's own day
 * (`back`) or from the document's day to it (`ahead`); null where they do not.
 */
export function ownDayLink(length: Claim, moment: Claim): 'back' | 'ahead' | null {
  const { text } = length
  const isBehind = moment.mark.to <= length.mark.from
  const ago = /^ ago\b/.exec(text.slice(length.mark.to))
  const end = length.mark.to + (ago?.[0].length ?? 0)
  const between = isBehind ? text.slice(moment.mark.to, length.mark.from) : text.slice(end, moment.mark.from)
  const before = text.slice(0, isBehind ? moment.mark.from : length.mark.from)
  const behind = text.slice(isBehind ? end : moment.mark.to)
  if (ago !== null || /\sago$/i.test(length.reading.text)) {
    const isApposed = isBehind ? BEHIND.test(between) && ENDS.test(behind) : AHEAD.test(between)
    return isApposed ? 'back' : null
  }
  if (isBehind) {
    if (SINCE.test(before)) return isGoneOn(between, behind) ? 'back' : null
    if (HAS_DONE.test(between) && BEGUN.test(before) && ENDS.test(behind)) return 'back'
    return IS_AWAY.test(between) && AWAY.test(behind) ? 'ahead' : null
  }
  if (FOR.test(before) && (SINCE_THEN.test(between) || GONE_ON.test(between))) return 'back'
  if (IT_IS.test(before) && SINCE_IT.test(between)) return 'back'
  if (AFTER_IT.test(between) && NOW.test(behind)) return 'back'
  if (THERE_ARE.test(before) && LEFT.test(between)) return 'ahead'
  return IN.test(before) && ON.test(between) ? 'ahead' : null
}

const isGoneOn = (between: string, behind: string): boolean =>
  ENDS.test(behind) &&
  (BEHIND.test(between) || new RegExp(`^,? (?:for|making it|that is) ${ROUNDLY}$`, 'i').test(between))
