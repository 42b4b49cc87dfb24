import type { InlineContext, MarkdownConfig } from '@lezer/markdown'

/** Where inline markup can begin, beside addresses of mail: its signs, two spaces before a line's end, and links. */
const MARKUP = '[\\\\&`<_*![\\]~]| {2}|(?<!\\w)(?:www\\.|https?://|mailto:|xmpp:'
const WITHOUT_MAIL = new RegExp(`${MARKUP})`, 'g')
const WITH_MAIL = new RegExp(`${MARKUP}|[\\w.+-]{1,100}@)`, 'g')

/** The pattern for the text that was parsed last. */
let last = ''
let pattern = WITHOUT_MAIL

/** Steps over text at which nothing of CommonMark and GFM begins: otherwise every parser is asked at every character. */
export const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse({ text, offset, end }: InlineContext, _next: number, at: number): number {
        if (text !== last) {
          last = text
          pattern = text.includes('@') ? WITH_MAIL : WITHOUT_MAIL
        }
        pattern.lastIndex = at - offset
        const match = pattern.exec(text)
        if (match === null) return end
        return match.index > at - offset ? offset + match.index : -1
      },
    },
  ],
}
