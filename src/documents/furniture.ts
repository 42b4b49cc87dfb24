import type { Block, TextBlock } from './document.js'
import { isMetaLine } from './meta-lines.js'

/** What a cue takes with it. */
type Reach =
  /** The block itself. */
  | 'line'
  /** The block and the list, or the short lines, directly below. */
  | 'list'
  /** The block and a following date line: a site banner shows the day of the visit. */
  | 'banner'
  /** The block and a following bare address. */
  | 'address'
  /** Everything to the end of the document. */
  | 'rest'

/** One sign that a block is page machinery and not part of the text. */
interface Cue {
  readonly name: string
  readonly reach: Reach
  /** Longer blocks are content. */
  readonly longest: number
  /** The pattern is only tried on a text that holds one of these. */
  readonly holds?: readonly string[]
  readonly pattern: RegExp
}

const CUES: readonly Cue[] = [
  {
    name: 'pointer to another text',
    reach: 'line',
    longest: 260,
    pattern:
      /^\W{0,3}(?:read(?: more| also| next| on)?|also(?: read| see| today)|see also|watch(?: live| now| more)?|listen(?: live| now)?|related(?: articles?| stor(?:y|ies)| coverage| content| news| links?| reading)?|more on this(?: story)?|more stories|don['’]?t miss|in case you missed it|further reading)\s?(?:[:|»>→]|\s[–—-]\s)/i,
  },
  {
    name: 'head of a list of other texts',
    reach: 'list',
    longest: 60,
    pattern:
      /^\W{0,2}(?:most (?:read|popular|viewed|shared|watched|commented)(?: (?:stories|articles|today|now|this week))?|trending(?: now| stories| today)?|more from (?:the )?[a-z\u00c0-\u024f ]+|more (?:stories|news|headlines|on this story|in this section)|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|links?|reading|posts|topics))?|also (?:today|in the news)|you (?:may|might) also (?:like|enjoy)|recommended (?:for you|stories|reading)|(?:latest|top) (?:news|stories|headlines)|popular (?:now|posts|stories)|editor['’]?s['’]? (?:picks?|choice)|(?:what to )?read next|in other news|don['’]?t miss|see also|sponsored(?: content| links| stories)?)\W{0,2}$/i,
  },
  {
    name: 'site banner',
    reach: 'banner',
    longest: 90,
    pattern: /^\W{0,3}welcome to (?:the )?[a-z\u00c0-\u024f][^.!?]*$/i,
  },
  {
    name: 'comment form',
    reach: 'rest',
    longest: 120,
    pattern:
      /^\W{0,2}(?:leave a (?:reply|comment)|post a comment|add a comment|submit a comment|join the (?:conversation|discussion))\b[^.]*$/i,
  },
  {
    name: 'line of a form',
    reach: 'line',
    longest: 240,
    pattern:
      /^\W{0,2}(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|you must be logged in|(?:log|sign) in (?:to|or)\b|be the first to comment|notify me of|already (?:a )?(?:subscriber|subscribed|registered|have an account)|register (?:to|for) (?:read|continue|free)|cancel reply)/i,
  },
  {
    name: 'origin',
    reach: 'address',
    longest: 240,
    pattern: /^\W{0,2}(?:original|source|canonical|short) (?:url|link)\b\W*(?:https?:\/\/\S+)?\W*$/i,
  },
  {
    name: 'bare address',
    reach: 'line',
    longest: 600,
    pattern: /^<?(?:https?:\/\/|www\.)\S+>?$/i,
  },
  {
    name: 'picture credit',
    reach: 'line',
    longest: 120,
    pattern:
      /^\W{0,2}(?:(?:photo|picture|image|photograph|pic|illustration)s?(?: by| credit| courtesy(?: of)?)?\s?[:©/]|(?:photo|image|picture) (?:credit|courtesy|by)\b|credit:|file photo\b)[^\d]{0,90}(?:(?:19|20)\d\d\W*)?$/i,
  },
  {
    name: 'picture credit of an agency',
    reach: 'line',
    longest: 90,
    holds: ['/', '|'],
    pattern:
      /^\W{0,2}[\p{L}.,'’& -]{2,60}?\s?[/|]\s?(?:[A-Z]{2,7}|[Hh]andout|[Pp]ool|[Ff]ile(?: photo)?|Reuters|Getty(?: Images)?|Bloomberg|Shutterstock|Alamy|Unsplash|iStock|via [\p{L} ]{2,30})\W{0,2}$/u,
  },
  {
    name: 'advertisement',
    reach: 'line',
    longest: 240,
    pattern:
      /^(?:\[\s*(?:advertisement|advert|ad|sponsored|promoted)\b.*\]|(?:advertisement|advert|sponsored(?: content| post)?|paid (?:post|content)|promoted)\W*|(?:advertisement|sponsored|promoted):.*)$/i,
  },
  {
    name: 'copyright',
    reach: 'line',
    longest: 260,
    holds: ['©', 'opyright', '(c)', '(C)', 'COPYRIGHT'],
    pattern:
      /^\W{0,2}(?:©|\(c\)\s?(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|:))|©\s?(?:[a-z\u00c0-\u024f ]{0,30}\s)?(?:19|20)\d\d/i,
  },
  {
    name: 'rights',
    reach: 'line',
    longest: 260,
    holds: ['eserved'],
    pattern: /\ball rights reserved\b/i,
  },
  {
    name: 'promotion',
    reach: 'line',
    longest: 240,
    pattern:
      /^\W{0,2}(?:podcast\s?[:|]|listen to (?:the|our) podcast|newsletter\W*$|sign up (?:for|to|now|here|today)\b|subscribe(?: (?:to|for|now|today|here|from)\b|\W*$)|get (?:the|our) .{0,40}\bnewsletter|we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|notice)|follow us\b|download (?:our|the) app|support (?:our|independent) journalism|become a (?:member|subscriber)|advertise with us|whatsapp us\b|join (?:us|our) (?:on|channel|whatsapp|telegram)|get in touch\W*$)/i,
  },
  {
    name: 'control',
    reach: 'line',
    longest: 80,
    pattern:
      /^\W{0,2}(?:skip to (?:main )?content|back to top|table of contents|click here(?: to [^.]*)?|show more|load more(?: [^.]*)?|read more|continue reading(?: [^.]*)?|(?:story|article) continues (?:below|after)[^.]*|(?:next|previous) (?:article|post|page|story)\W*.*|loading\W*|share this(?: (?:article|story|post|page))?\W*|print this (?:page|article)\W*|toggle (?:menu|navigation)|copy link|close|menu|search)\W{0,2}$/i,
  },
  {
    name: 'filing',
    reach: 'line',
    longest: 160,
    pattern: /^\W{0,2}(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\s?:/i,
  },
  {
    name: 'crumbs',
    reach: 'line',
    longest: 120,
    pattern: /^\W{0,2}home\s*[>»›/]\s*\S/i,
  },
  {
    name: 'page number',
    reach: 'line',
    longest: 24,
    pattern: /^(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[–—-]\s*\d{1,4}\s*[–—-])$/i,
  },
  {
    name: 'ticker',
    reach: 'line',
    longest: 400,
    holds: ['▲', '▼', '△', '▽'],
    pattern: /[▲▼△▽].*\|.*[▲▼△▽]|\|.*[▲▼△▽]/,
  },
  {
    name: 'sign-off of the desk',
    reach: 'line',
    longest: 24,
    pattern: /^(?:[A-Z]{2,6}\s)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
  },
  {
    name: 'end mark',
    reach: 'line',
    longest: 24,
    pattern: /^\W{0,3}(?:ends?|30|more|more to (?:come|follow)|mf|end of (?:text|release|story))\W{0,3}$/i,
  },
  {
    name: 'list of pointers',
    reach: 'line',
    longest: 320,
    pattern: /^\(?(?:also see|see also|also read)\b.*[;|].*\)?$/i,
  },
]

/** Cues at or below this length are all that a block longer than it could match. */
const LONGEST = Math.max(...CUES.map((cue) => cue.longest))
/** A head of other texts takes at most this many blocks with it. */
const LONGEST_LIST = 24

const COUNTER =
  /^(?:[\d.,]+\s?[KkMm]?\s(?:comments?|shares?|views?|likes?|reads?|retweets|claps|reactions)|\d+\s?(?:min|minute)s?(?: read)?|comments?\s?(?:\(\d[\d,]*\))?|share(?: this)?|print|e-?mail|save|tweet|facebook|twitter|whatsapp|linkedin|reddit|bookmark|listen|copy link)$/i
const PLACE_OF_SITE =
  /^(?:home|news|sports?|business|money|opinion|weather(?:\s.*)?|obituaries|jobs(?:\s\(.*\))?|subscribe(?:\s.*)?|log ?in|sign in|register|e-?paper|e-edition|menu|search|about(?: us)?|contact(?: us)?|world|politics|culture|lifestyle|travel|video|live|archive|forum(?:\s\(.*\))?|shop|account|my account|privacy(?: policy)?|terms(?: of use)?|help|faq|careers|advertise|offers?:.*)$/i
const PHONE = /(?:\+?\d[\d() X.-]{5,}\d|\b\d{3,4}-\d{3,4}\b|\b\d{4,5}(?= \(toll))/
const CONTACT =
  /\b(?:tel(?:ephone)?|phone|call|ring|helpline|hotline|dial(?:-in)?|fax|whatsapp|customer (?:care|service)|press office|newsdesk|news desk|duty line|switchboard|media contact|contact|enquiries|inquiries|(?:media|press|editors?|investors?)(?=:)|reach (?:the writer|us|him|her)|webcast|channel)\b/i

/** Marks page machinery in any format: a block that matches a cue, and what the cue takes with it, become furniture. */
export function markFurniture(blocks: readonly Block[]): readonly Block[] {
  let taken: { reach: Reach; left: number } | null = null
  return blocks.map((block, index) => {
    if (block.kind === 'table' || block.kind === 'code') {
      if (taken?.reach !== 'rest') taken = null
      return block
    }
    if (block.kind === 'furniture') {
      const cue = block.text.length <= LONGEST ? cueOf(block.text) : null
      if (cue?.reach === 'banner') taken = { reach: 'banner', left: 1 }
      return block
    }
    if (taken !== null && isTaken(block, taken)) {
      taken.left--
      return dimmed(block)
    }
    taken = null
    const cue = block.text.length <= LONGEST ? cueOf(block.text) : null
    if (cue !== null && (block.kind !== 'heading' || block.level > 1 || index > 0)) {
      if (cue.reach !== 'line')
        taken = {
          reach: cue.reach,
          left: cue.reach === 'list' ? LONGEST_LIST : cue.reach === 'rest' ? Infinity : 1,
        }
      return dimmed(block)
    }
    const isLine = block.text.length <= LONGEST && (cue !== null || isRow(block.text) || isContact(block.text))
    return isLine ? dimmed(block) : block
  })
}

const dimmed = (block: TextBlock): TextBlock => ({
  ...block,
  kind: 'furniture',
  level: 0,
  list: -1,
})

/** Whether a line by itself is page machinery: a cue, counters, a row of places on the site, or a way to get in touch. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST) return false
  return cueOf(text) !== null || isRow(text) || isContact(text)
}

const cueOf = (text: string): Cue | null =>
  CUES.find(
    (cue) =>
      text.length <= cue.longest &&
      (cue.holds === undefined || cue.holds.some((part) => text.includes(part))) &&
      cue.pattern.test(text),
  ) ?? null

function isTaken(block: TextBlock, taken: { reach: Reach; left: number }): boolean {
  if (taken.left <= 0) return false
  switch (taken.reach) {
    case 'rest':
      return true
    case 'banner':
      return isMetaLine(block.text)
    case 'address':
      return /^<?(?:https?:\/\/|www\.)\S+>?$/i.test(block.text)
    case 'list':
      return (
        block.kind === 'item' ||
        (block.kind === 'paragraph' && block.text.length <= 120 && !/[.!?]["'”’)]*$/.test(block.text))
      )
    case 'line':
      return false
  }
}

/** A row of counters and sharing words, or one in which at least half the parts name places of a site. */
function isRow(text: string): boolean {
  if (text.length > 240 || (text.length > 40 && !/[|·•]| {3}/.test(text))) return false
  const parts = text
    .replace(/^\W+(?=\p{L}|\d)/u, '')
    .split(/[|·•]| {3,}/)
    .map((part) => part.trim())
  if (parts.every((part) => COUNTER.test(part))) return true
  return parts.length >= 3 && parts.filter((part) => PLACE_OF_SITE.test(part)).length * 2 >= parts.length
}

/** A contact line that holds no figure beside telephone numbers, clock times and access codes. */
function isContact(text: string): boolean {
  if (text.length > 160 || !PHONE.test(text) || !CONTACT.test(text)) return false
  const rest = text
    .replace(new RegExp(PHONE, 'g'), ' ')
    .replace(/\b(?:ext(?:ension)?\.?|passcode|pin|id|conference id|code|channel|no\.?)\s?#?\d+/gi, ' ')
    .replace(/\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?)/gi, ' ')
    .replace(/\b\d{1,2}\/\d{1,2}\b/g, ' ')
    .replace(
      /\b\d{1,4}(?:-\d{1,4})?[a-z]? (?=\p{Lu}\p{L}+ (?:Street|St|Road|Rd|Avenue|Ave|Row|Lane|Square|Way|Drive|Quay)\b)/gu,
      ' ',
    )
  return !/\d/.test(rest)
}
