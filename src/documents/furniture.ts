import type { Block, TextBlock } from './document.js'
import { cueOf, LONGEST, type Reach } from './furniture-cues.js'
import { isMetaLine } from './meta-lines.js'

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
