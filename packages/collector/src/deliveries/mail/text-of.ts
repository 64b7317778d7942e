import { cleanLine, cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { linesOf, linksOf, titleOf } from '../lines-of.ts'
import type { Notice } from '../notice.ts'
import type { Words } from '../words/words.ts'

export const LONGEST_COMMENT = 10_000

/** The notice as plain text. */
export function textOf(notice: Notice, words: Words, unsubscribeUrl: string | undefined): string {
  const comment = cutText(cleanText(notice.comment ?? ''), LONGEST_COMMENT)
  const parts = [
    titleOf(notice),
    cleanText(notice.text ?? ''),
    linesOf(notice, words)
      .map(({ label, value }) => `${label}: ${value}`)
      .join('\n'),
    comment && `${words.comment}:\n${comment.replace(/^/gm, '> ')}`,
    linksOf(notice, words)
      .map(({ label, url }) => `${label}:\n${url}`)
      .join('\n\n'),
    `-- \n${words.why} ${cleanLine(notice.reason)}`,
    unsubscribeUrl && `${words.unsubscribe}:\n${unsubscribeUrl}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
