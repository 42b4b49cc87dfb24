import type { TextKind } from './document.js'

export type Attributes = Readonly<Record<string, string>>

/** What a block of text will be once it is complete; `level` and `list` as in TextBlock. */
export interface Role {
  readonly kind: TextKind
  readonly level: number
  readonly list: number
}

export const PARAGRAPH: Role = { kind: 'paragraph', level: 0, list: -1 }

/** Elements that stress their text. */
export const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose text no reader sees. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas video audio select option textarea title'.split(' '),
)

/** Elements that hold page machinery wherever they stand. */
const MACHINERY: ReadonlySet<string> = new Set('nav footer aside form button dialog menu'.split(' '))

/** Elements that end the block before them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main menu nav ol p pre section summary table ul'
  ).split(' '),
)

/** Names that say "page machinery" as the whole of a class or id, general words about layout left out. */
const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs related promo promos promotion ad ads advert adverts advertisement ' +
    'sponsor sponsored newsletter signup subscribe subscription cookie cookies consent gdpr ticker most-read mostread most-popular ' +
    'trending recommended recommendations sidebar footer foot toolbar skip skip-link paywall outbrain taboola popup modal pagination pager ' +
    'copyright credits social-media social-share share-buttons share-tools share-social comments comment-form comment-respond respond ' +
    'read-more readmore see-also also-read more-from more-stories related-content'
  ).split(' '),
)
/** Names that are believed on a class only: as an id they may head a section ("share", "social"). */
const FURNITURE_CLASSES: ReadonlySet<string> = new Set(
  'share sharing social more tags tag-cloud login credit photo-credit'.split(' '),
)
/** Words about layout, which say nothing of what an element holds. */
const LAYOUT = new Set(
  (
    'site page main global top bottom primary secondary left right section block box widget container wrapper wrap inner outer list links ' +
    'link items item bar area module panel row col column group article articles stories story posts post content slot unit zone placement banner js c l m u is has'
  ).split(' '),
)

const STANDFIRST = new Set(
  'lede lead lead-paragraph standfirst sub subtitle sub-title subhead subheading dek deck strapline article-summary kicker-text intro-text'.split(
    ' ',
  ),
)
const BYLINE = new Set(
  (
    'byline meta by author authors timestamp dateline date datetime pubdate pub-date publish-date published posted upd updated update-time ' +
    'article-meta post-meta entry-meta article-date post-date byline-date'
  ).split(' '),
)
const CAPTION = new Set('caption img-caption image-caption photo-caption wp-caption-text'.split(' '))

/** Whether an element holds page machinery: by its own name, its ARIA role, its class or its id. */
export function isFurniture(name: string, attributes: Attributes): boolean {
  if (MACHINERY.has(name)) return true
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || CELLS.has(name)) return false
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  const { role } = attributes
  if (role === 'navigation' || role === 'search' || role === 'complementary' || role === 'contentinfo') return true
  for (const token of tokensOf(attributes.class))
    if (isFurnitureName(token) || FURNITURE_CLASSES.has(token)) return true
  for (const token of tokensOf(attributes.id)) if (isFurnitureName(token)) return true
  return false
}

const CELLS: ReadonlySet<string> = new Set('table thead tbody tfoot tr td th caption h1'.split(' '))

function isFurnitureName(token: string): boolean {
  if (FURNITURE_NAMES.has(token)) return true
  if (!/[-_]/.test(token)) return false
  const telling = token.split(/[-_]+/).filter((word) => !LAYOUT.has(word))
  return (
    telling.length > 0 && (FURNITURE_NAMES.has(telling.join('-')) || telling.every((word) => FURNITURE_NAMES.has(word)))
  )
}

/** The role of text in a block element, given the role around it and the open lists. */
export function roleOf(name: string, attributes: Attributes, outer: Role, lists: readonly number[]): Role {
  const heading = /^h([1-6])$/.exec(name)
  const named = kindOf(attributes)
  if (heading !== null) {
    return named === 'standfirst' || named === 'byline'
      ? { ...PARAGRAPH, kind: named }
      : { ...PARAGRAPH, kind: 'heading', level: Number(heading[1]) }
  }
  switch (name) {
    case 'li':
    case 'dt':
    case 'dd':
      return { kind: 'item', level: Math.max(1, lists.length), list: lists.at(-1) ?? -1 }
    case 'blockquote':
      return { ...PARAGRAPH, kind: 'quote' }
    case 'figcaption':
      return { ...PARAGRAPH, kind: 'caption' }
    case 'pre':
      return { ...PARAGRAPH, kind: 'code' }
    case 'ul':
    case 'ol':
    case 'dl':
    case 'article':
    case 'main':
    case 'body':
      return PARAGRAPH
    default:
      return named === null ? outer : { ...PARAGRAPH, kind: named }
  }
}

/** What an element's class says that its text is; null where it says nothing. */
function kindOf(attributes: Attributes): TextKind | null {
  for (const token of tokensOf(attributes.class)) {
    const telling = token.split(/__|--/).at(-1) ?? token
    if (STANDFIRST.has(token) || STANDFIRST.has(telling)) return 'standfirst'
    if (BYLINE.has(token) || BYLINE.has(telling)) return 'byline'
    if (CAPTION.has(token)) return 'caption'
  }
  return attributes.rel === 'author' || attributes.itemprop === 'author' ? 'byline' : null
}

function tokensOf(names: string | undefined): string[] {
  if (names === undefined || names === '') return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 40)
}

const DATE_NAMES =
  /^(?:article:published_time|og:published_time|datepublished|date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:date|issued|created)|pub-?date|publish-?date|published|publication_date|parsely-pub-date|sailthru\.date|citation_(?:publication_)?date)$/i

/** What a `<meta>` element is about: the day of publication, the title, or neither. */
export function metaOf(attributes: Attributes): 'date' | 'title' | null {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
  if (DATE_NAMES.test(name)) return 'date'
  return /^(?:og:title|twitter:title|dc\.title|citation_title)$/i.test(name) ? 'title' : null
}
