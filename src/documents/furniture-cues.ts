/** What a cue takes with it. */
export type Reach =
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
export interface Cue {
  readonly name: string
  readonly reach: Reach
  /** Longer blocks are content. */
  readonly longest: number
  /** The pattern is only tried on a text that holds one of these. */
  readonly holds?: readonly string[]
  /** Or on one whose first words, in lower case, begin with one of these, parted by bars: few texts set the pattern up. */
  readonly opens?: string
  readonly pattern: RegExp
}

export const CUES: readonly Cue[] = [
  {
    name: 'pointer to another text',
    reach: 'line',
    longest: 260,
    opens: 'read|also|see also|watch|listen|related|more on this|more stories|don|in case you|further reading',
    pattern:
      /^\W{0,3}(?:read(?: more| also| next| on)?|also(?: read| see| today)|see also|watch(?: live| now| more)?|listen(?: live| now)?|related(?: articles?| stor(?:y|ies)| coverage| content| news| links?| reading)?|more on this(?: story)?|more stories|don['’]?t miss|in case you missed it|further reading)\s?(?:[:|»>→]|\s[–—-]\s)/i,
  },
  {
    name: 'head of a list of other texts',
    reach: 'list',
    longest: 60,
    opens:
      'most |trending|more |related|also |you m|recommended|latest |top |popular |editor|what to read|read next|in other news|don|see also|sponsored',
    pattern:
      /^\W{0,2}(?:most (?:read|popular|viewed|shared|watched|commented)(?: (?:stories|articles|today|now|this week))?|trending(?: now| stories| today)?|more from (?:the )?[a-z\u00c0-\u024f ]+|more (?:stories|news|headlines|on this story|in this section)|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|links?|reading|posts|topics))?|also (?:today|in the news)|you (?:may|might) also (?:like|enjoy)|recommended (?:for you|stories|reading)|(?:latest|top) (?:news|stories|headlines)|popular (?:now|posts|stories)|editor['’]?s['’]? (?:picks?|choice)|(?:what to )?read next|in other news|don['’]?t miss|see also|sponsored(?: content| links| stories)?)\W{0,2}$/i,
  },
  {
    name: 'site banner',
    reach: 'banner',
    longest: 90,
    opens: 'welcome to ',
    pattern: /^\W{0,3}welcome to (?:the )?[a-z\u00c0-\u024f][^.!?]*$/i,
  },
  {
    name: 'comment form',
    reach: 'rest',
    longest: 120,
    opens: 'leave a |post a |add a |submit a |join the ',
    pattern:
      /^\W{0,2}(?:leave a (?:reply|comment)|post a comment|add a comment|submit a comment|join the (?:conversation|discussion))\b[^.]*$/i,
  },
  {
    name: 'line of a form',
    reach: 'line',
    longest: 240,
    opens: 'your e|required|save my|you must|log in|sign in|be the first|notify me|already|register|cancel',
    pattern:
      /^\W{0,2}(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|you must be logged in|(?:log|sign) in (?:to|or)\b|be the first to comment|notify me of|already (?:a )?(?:subscriber|subscribed|registered|have an account)|register (?:to|for) (?:read|continue|free)|cancel reply)/i,
  },
  {
    name: 'origin',
    reach: 'address',
    longest: 240,
    opens: 'original|source|canonical|short',
    pattern: /^\W{0,2}(?:original|source|canonical|short) (?:url|link)\b\W*(?:https?:\/\/\S+)?\W*$/i,
  },
  {
    name: 'bare address',
    reach: 'line',
    longest: 600,
    opens: 'http|www',
    pattern: /^<?(?:https?:\/\/|www\.)\S+>?$/i,
  },
  {
    name: 'picture credit',
    reach: 'line',
    longest: 120,
    opens: 'photo|pic|image|illustration|credit|file photo',
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
    opens: 'ad|sponsored|paid |promoted',
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
    opens:
      'podcast|listen to|newsletter|sign up|subscribe|get |we use|this |accept |cookie|follow us|download|support|become|advertise|whatsapp|join ',
    pattern:
      /^\W{0,2}(?:podcast\s?[:|]|listen to (?:the|our) podcast|newsletter\W*$|sign up (?:for|to|now|here|today)\b|subscribe(?: (?:to|for|now|today|here|from)\b|\W*$)|get (?:the|our) .{0,40}\bnewsletter|we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|notice)|follow us\b|download (?:our|the) app|support (?:our|independent) journalism|become a (?:member|subscriber)|advertise with us|whatsapp us\b|join (?:us|our) (?:on|channel|whatsapp|telegram)|get in touch\W*$)/i,
  },
  {
    name: 'control',
    reach: 'line',
    longest: 80,
    opens:
      'skip to|back to|table of|click|show more|load|read more|continue|story|article|next|previous|share|print|toggle|copy link|close|menu|search',
    pattern:
      /^\W{0,2}(?:skip to (?:main )?content|back to top|table of contents|click here(?: to [^.]*)?|show more|load more(?: [^.]*)?|read more|continue reading(?: [^.]*)?|(?:story|article) continues (?:below|after)[^.]*|(?:next|previous) (?:article|post|page|story)\W*.*|loading\W*|share this(?: (?:article|story|post|page))?\W*|print this (?:page|article)\W*|toggle (?:menu|navigation)|copy link|close|menu|search)\W{0,2}$/i,
  },
  {
    name: 'filing',
    reach: 'line',
    longest: 160,
    opens: 'tag|topic|filed|categor|keyword',
    pattern: /^\W{0,2}(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\s?:/i,
  },
  {
    name: 'crumbs',
    reach: 'line',
    longest: 120,
    opens: 'home',
    pattern: /^\W{0,2}home\s*[>»›/]\s*\S/i,
  },
  {
    name: 'page number',
    reach: 'line',
    longest: 24,
    opens: 'page|0|1|2|3|4|5|6|7|8|9',
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
    holds: ['/'],
    pattern: /^(?:[A-Z]{2,6}\s)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
  },
  {
    name: 'end mark',
    reach: 'line',
    longest: 24,
    opens: 'end|30|more|mf',
    pattern: /^\W{0,3}(?:ends?|30|more|more to (?:come|follow)|mf|end of (?:text|release|story))\W{0,3}$/i,
  },
  {
    name: 'list of pointers',
    reach: 'line',
    longest: 320,
    opens: 'also|see also',
    pattern: /^\(?(?:also see|see also|also read)\b.*[;|].*\)?$/i,
  },
]

/** Longer blocks match no cue. */
export const LONGEST = Math.max(...CUES.map((cue) => cue.longest))

const openings: readonly (readonly string[] | null)[] = CUES.map(({ opens }) => opens?.split('|') ?? null)

/** The first cue that a block's text is; null where it is none. */
export function cueOf(text: string): Cue | null {
  const opening = openingOf(text)
  const cue = CUES.find(
    ({ longest, holds, pattern }, i) =>
      text.length <= longest &&
      (holds === undefined || holds.some((part) => text.includes(part))) &&
      (openings[i]?.some((part) => opening.startsWith(part)) ?? true) &&
      pattern.test(text),
  )
  return cue ?? null
}

/** No opening of a cue is longer. */
const LONGEST_OPENING = 16

/** What a text begins with, in lower case and without the signs before its first English letter or digit. */
function openingOf(text: string): string {
  const from = text.search(/\w/)
  return from < 0 ? '' : text.slice(from, from + LONGEST_OPENING).toLowerCase()
}
