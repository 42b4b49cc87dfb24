import { namesDay, withoutDates } from './dates.js'
import type { Block } from './document.js'

/** Longer lines are text, whatever they begin with. */
const LONGEST_META = 160

const BY =
  /^\W{0,2}(?:By|BY|by|(?:Words|Written|Reported|Reporting|Story|Text|Compiled) by|WORDS BY|REPORTED BY)\s+(?:the\s+)?\p{Lu}/u
const CONTRIBUTORS =
  /^\W{0,2}(?:additional |further )?(?:reporting|writing|editing|research|compiled|edited|translated|photographs)(?: and \w+)? by\s+[a-z\u00c0-\u024f]/i
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:de|van|von|der|bin|al|la|du|O['’]))?"
const NAME_LINE = new RegExp(
  `^${NAME}(?:\\s${NAME}){1,3}(?:,\\s[\\p{L}’' -]{3,50}|\\s(?:in|at)\\s\\p{Lu}[\\p{L}, .’'-]{1,40})?$`,
  'u',
)
const STAFF =
  /^(?:by )?(?:(?:a|an|our|the|staff|special|political|senior|chief|city|business|news|web|online|express|foreign) )*(?:reporters?|correspondents?|bureau|desk|writers?|editors?|newsroom)(?: reporters?)?$/i
/** A number of a document or its page: "Notice No. 4", "Spring 2025, pp 3-9". */
const REFERENCE = /\b(?:no|nr|issue|vol(?:ume)?|edition|pp?|ref|technical note|bulletin)\.?\s*\d/i
/** A wire service's slug: words in capitals joined by hyphens. */
const SLUG = /^[A-Z]{2,}(?:-[A-Z]{2,})+(?:\s*[,/]\s*\S.{0,30})?$/
const LETTER_HEAD = /^(?:from|to|cc|date|sent|attn|authors?)\s*:\s+\S/i
const MONEY_OR_SHARE = /[$£€₹¥%]\s?\d|\d\s?%/

/** Words that stand beside the date in a line that is about the text itself. */
const META_WORDS =
  /\b(?:(?:first |last |re-?)?(?:published|posted|updated|released|issued|filed|modified|amended|created|written|update|embargo(?:ed)?)|not for (?:publication|release|broadcast)|for immediate release|immediate release|press (?:note|release|statement)|media (?:statement|release)|news release|date[dline]*|on|at|to|until|till|before|as|of|by|in|from|for|and|the|version|v?\d+(?:\.\d+)*|no|min(?:ute)?s?|read|comments?|views?|shares?|all times local|local|staff|reporter|correspondent|editor)\b/gi
/** Parts of such a line; a full stop after a month's or a number's abbreviation parts nothing. */
const PARTS = /\s*[|·•;]\s*|\s+[—–-]{1,2}\s+|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vol))\.\s+/i

/** Whether a short line only says who wrote the text, when, where or for whom. */
export function isMetaLine(text: string): boolean {
  if (text.length > LONGEST_META) return false
  if (BY.test(text) && (text.length <= 100 || namesDay(text)) && !/[a-z]{3}\.["”’]?$/.test(text)) return true
  if (CONTRIBUTORS.test(text) || STAFF.test(text) || SLUG.test(text) || LETTER_HEAD.test(text)) return true
  if (MONEY_OR_SHARE.test(text)) return false
  if (text.length <= 60 && REFERENCE.test(text) && wordsBeside(text) <= 5) return true
  if (!namesDay(text) || isSentence(text)) return false
  return text.split(PARTS).some((part) => namesDay(part) && wordsBeside(part) <= 4) && wordsBeside(text) <= 12
}

/** Whether a line is a person's or a paper's name, with or without a role or place: a byline where one may stand. */
export const isNameLine = (text: string): boolean => text.length <= 80 && NAME_LINE.test(text)

/** Whether a line names those who helped with a text; it stands below it. */
export const isContributorLine = (text: string): boolean => text.length <= LONGEST_META && CONTRIBUTORS.test(text)

/** Whether a block is running text (a long line, a sentence, a list, a table), above which the masthead stands. */
export function isBody(block: Block): boolean {
  switch (block.kind) {
    case 'table':
    case 'item':
    case 'quote':
    case 'code':
      return true
    case 'paragraph':
      if (block.text.length > LONGEST_META) return true
      return /[.!?]["'”’)]*$/.test(block.text) && block.text.length > 70 && !isMetaLine(block.text)
    default:
      return false
  }
}

/**
 * Whether a heading is only the name of a publisher or a body, which often stands above the headline: a few words, all
 * with capitals, no figure.
 */
export function isNameplate(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 5 || /[\d:?!]/.test(text)) return false
  return words.every((word) => /^["'“‘(]?\p{Lu}|^(?:of|the|and|for|&|on|in)$/u.test(word))
}

/** Whether a line closes like a sentence and says something beside dates: two words without a capital are enough. */
const isSentence = (text: string): boolean =>
  /[.!?]["'”’)]*$/.test(text) && (restOf(text).match(/(?<![\p{L}\d])\p{Ll}{3,}/gu)?.length ?? 0) >= 2

/** How many words a line has beside dates, times and words about publication. */
function wordsBeside(text: string): number {
  return restOf(text).match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu)?.length ?? 0
}

const restOf = (text: string): string => withoutDates(text).replace(META_WORDS, ' ')
