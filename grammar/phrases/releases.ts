import type { Figure } from '../figure.js'
import { CAPITAL, Dash, Percent, type Token, tokenAt, UNIT_NAME, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

const versioned = wordSet(
  'version versions firmware patch release python java node android ios macos windows section table figure fig rule clause ' +
    'chapter item build',
)

/** Signs that a text speaks of releases of software: "3.x", "v2.4", "1.0.0-rc.1", "version 2.4". */
const RELEASES = /\b\d{1,3}\.x\b|\bv\d{1,3}\.\d|\b\d{1,3}\.\d{1,3}\.\d{1,3}-(?:rc|beta|alpha)\b|\bversion \d{1,3}\.\d/i
const RELEASE = /(?<![\d.,])v?(\d{1,3})\.(x\b|\d{1,3}(?=\.(?:x\b|\d{1,3}(?!\d))))/gi

/** "Version 3.0", "v2.4": a release of two parts by the word for it. */
const CALLED = /\b(?:version |v)(\d{1,3}\.\d{1,3})(?![\d%]|\.\d)/gi

/** "## 4.0.1": a heading or list item that begins with a release of three parts, as those of a log of changes do. */
const LOGGED = /^[#*-]+ \[?v?\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/m

/** How far into a text its title reaches at most. */
const TITLE = 240
/** "Quern 4.0: what is new", "Is Quern 4.0 faster?": a name and a release in a title, with nothing counted behind. */
const TITLED =
  /\b([A-Z][a-z]{2,}) \d{1,2}\.\d{1,2}(?=[,:;?!)\]"<]|\s*(?:[|–—-]|$)| (?:is|really|has|now|and|brings|adds|released|arrives|review)\b)/m

/**
 * The releases that a text names in full ("2.8.1", "2.8.x" → "2.8"; "3.x" → "3."), or that its title and more of its
 * words set behind one name ("Quern 4.0"), so that short names of them are known for what they are; empty for texts
 * that do not speak of releases.
 */
export function versionsIn(text: string): ReadonlySet<string> {
  const versions = new Set<string>()
  const name = TITLED.exec(text.slice(0, TITLE))?.[1]
  if (name !== undefined && !scales.has(name.toLowerCase())) {
    const named = [
      ...text.matchAll(new RegExp(`\\b${name} (\\d{1,2}\\.\\d{1,2})(?![\\d%]|[.,]\\d| (?:per|million))`, 'g')),
    ]
    if (named.length > 1) for (const [, release] of named) versions.add(release!)
  }
  if (versions.size === 0 && !RELEASES.test(text) && !LOGGED.test(text)) return versions
  for (const [, major, minor] of text.matchAll(RELEASE)) versions.add(minor === 'x' ? `${major}.` : `${major}.${minor}`)
  const called = new Set([...text.matchAll(CALLED)].map(([, release]) => release!))
  if (versions.size > 0 || called.size > 1) for (const release of called) versions.add(release)
  return versions
}

/** Words before decimals in titles that measure: "Magnitude 4.1". */
const scales = wordSet(
  'magnitude richter scale level grade index rate score average mean chapter section clause table figure about from over ' +
    'nearly almost under just only some at by to in of and or inflation growth total january february march april may june ' +
    'july august september october november december',
)

/** "faster than 2.8", "Quern 2.4 took" where the texts speak of release 2.8.1. */
export function isRelease(tokens: readonly Token[], figure: Figure, versions: ReadonlySet<string>): boolean {
  const literal = figure.numeral.literal ?? ''
  if (versions.size === 0 || figure.numeral.scale.exponent !== 0 || !/^\d{1,3}\.\d{1,3}$/.test(literal)) return false
  const major = literal.slice(0, literal.indexOf('.') + 1)
  if (versions.has(literal) || versions.has(major)) return true
  if (isAmong(versions, tokens, figure.first - 2, figure.first - 1)) return true
  if (isAmong(versions, tokens, figure.next + 1, figure.next)) return true
  const name = tokenAt(tokens, figure.first - 1)
  return name?.tokenType === Word && (name.marks & CAPITAL) !== 0 && name.image.length > 2 && !scales.has(name.key)
}

/** "From 2.8 to 3.0": whether a release that the texts name stands at one end of a step that the figure is the other end of. */
function isAmong(versions: ReadonlySet<string>, tokens: readonly Token[], other: number, joint: number): boolean {
  const between = tokenAt(tokens, joint)
  if (between?.key !== 'to' && between?.tokenType !== Dash) return false
  const behind = tokenAt(tokens, other + 1)
  const measured = behind?.tokenType === Percent || ((behind?.marks ?? 0) & UNIT_NAME) !== 0
  return !measured && versions.has(tokenAt(tokens, other)?.image ?? '')
}

/** "Firmware 2.4": a word that says of itself that a release follows. */
export const isVersion = (word: Token | undefined): boolean =>
  word !== undefined && versioned.has(word.key) && (/^[A-Z]/.test(word.image) || word.key.startsWith('version'))
