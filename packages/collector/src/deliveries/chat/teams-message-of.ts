import { cleanLine, cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { linesOf, linksOf, titleOf } from '../lines-of.ts'
import type { Notice } from '../notice.ts'
import type { Words } from '../words/words.ts'

type TextRun = {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  size?: 'Large' | 'Small'
  color?: 'Attention' | 'Warning' | 'Good'
  isSubtle?: true
}
type RichTextBlock = { type: 'RichTextBlock'; inlines: TextRun[] }
type Container = { type: 'Container'; style: 'emphasis'; items: RichTextBlock[] }

export type TeamsCard = {
  $schema: string
  type: 'AdaptiveCard'
  version: '1.4'
  body: (RichTextBlock | Container)[]
  actions: { type: 'Action.OpenUrl'; title: string; url: string }[]
  msteams: { width: 'Full' }
}

export type TeamsMessage = {
  type: 'message'
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive'; contentUrl: null; content: TeamsCard },
  ]
}

/** Teams takes 28 kB with all that it adds, some have met 21 kB: with these limits it is never more. */
const MOST_LINES = 10
const MOST_LINKS = 4
const LONGEST_LINK = 1000

const COLOURS = { detractor: 'Attention', passive: 'Warning', promoter: 'Good' } as const

/**
 * An Adaptive Card in the envelope that a Teams workflow ("when a webhook request is received") waits for. All text
 * is in text runs, which know no Markdown; without `msteams.entities` nobody can be mentioned.
 *
 * @see https://adaptivecards.io/explorer/TextRun.html
 */
export function teamsMessageOf(notice: Notice, words: Words): TeamsMessage {
  const comment = cutText(cleanText(notice.comment ?? ''), 2000)
  const colour = notice.score?.band && COLOURS[notice.score.band]
  const body: TeamsCard['body'] = [
    block({
      text: cutText(titleOf(notice), 150),
      weight: 'Bolder',
      size: 'Large',
      ...(colour && { color: colour }),
    }),
    ...linesOf(notice, words)
      .slice(0, MOST_LINES)
      .map(({ label, value }) =>
        block({ text: `${cutText(label, 60)}: `, weight: 'Bolder' }, { text: cutText(value, 150) }),
      ),
    ...(comment
      ? [{ type: 'Container' as const, style: 'emphasis' as const, items: [block({ text: comment })] }]
      : []),
    block({ text: cutText(cleanLine(`${words.why} ${notice.reason}`), 300), size: 'Small', isSubtle: true }),
  ]
  const actions = linksOf(notice, words, LONGEST_LINK)
    .slice(0, MOST_LINKS)
    .map(({ label, url }) => ({ type: 'Action.OpenUrl' as const, title: label, url }))
  const content: TeamsCard = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body,
    actions,
    msteams: { width: 'Full' },
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

function block(...runs: Omit<TextRun, 'type'>[]): RichTextBlock {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) }
}
