import { cleanLine, cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { linesOf, linksOf, titleOf } from '../lines-of.ts'
import type { Notice } from '../notice.ts'
import type { Words } from '../words/words.ts'

type PlainText = { type: 'plain_text'; text: string; emoji: false }
type RichText =
  { type: 'text'; text: string; style?: { bold: true } } | { type: 'link'; url: string; text: string }
type RichTextPart = { type: 'rich_text_section' | 'rich_text_quote'; elements: RichText[] }

export type SlackBlock =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; fields: PlainText[] }
  | { type: 'rich_text'; elements: RichTextPart[] }
  | { type: 'context'; elements: PlainText[] }

export type SlackMessage = { text: string; blocks: SlackBlock[] }

/** A section takes ten; all text of a message together about 10,000 characters, which Slack does not document. */
const MOST_FIELDS = 10
const MOST_LINKS = 6

/**
 * A message in Block Kit for an incoming webhook. No block has mark-up, so nothing in it can mention anybody or be
 * taken for a link. Links are text and not buttons: a button would have Slack call back an app that we are not.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function slackMessageOf(notice: Notice, words: Words): SlackMessage {
  const title = titleOf(notice)
  const comment = cutText(cleanText(notice.comment ?? ''), 2500)
  const fields = linesOf(notice, words)
    .slice(0, MOST_FIELDS)
    .map(({ label, value }) => plainText(`${cutText(label, 60)}\n${cutText(value, 300)}`))
  const links = linksOf(notice, words).slice(0, MOST_LINKS)
  const reason = cleanLine(`${words.why} ${notice.reason}`)
  return {
    text: fallbackOf(title, comment),
    blocks: [
      { type: 'header', text: plainText(cutText(title, 150)) },
      ...(fields.length > 0 ? [{ type: 'section' as const, fields }] : []),
      ...(comment
        ? [richText({ type: 'rich_text_quote', elements: [{ type: 'text', text: comment }] })]
        : []),
      ...(links.length > 0 ? [richText({ type: 'rich_text_section', elements: withDots(links) })] : []),
      { type: 'context', elements: [plainText(cutText(reason, 300))] },
    ],
  }
}

function plainText(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false }
}

function richText(part: RichTextPart): SlackBlock {
  return { type: 'rich_text', elements: [part] }
}

function withDots(links: readonly { label: string; url: string }[]): RichText[] {
  return links.flatMap(({ label, url }, index) => [
    ...(index > 0 ? [{ type: 'text' as const, text: '  ·  ' }] : []),
    { type: 'link' as const, url, text: label },
  ])
}

/** What the notification on a phone says: the one place that has mark-up. */
function fallbackOf(title: string, comment: string): string {
  return cutText(comment ? `${title}: ${cleanLine(comment)}` : title, 300)
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
    .replace(/@(?=channel|here|everyone|group)/gi, '@\u2060')
}
