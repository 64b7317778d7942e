import { cleanLine } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import type { Notice, NoticeLink } from './notice.ts'
import { safeLink } from './safe-link.ts'
import type { Words } from './words/words.ts'

export type Line = { label: string; value: string }

/** Score, touchpoint, person and facts in the order in which they are read. */
export function linesOf(notice: Notice, words: Words): Line[] {
  const { score, touchpoint, person, facts } = notice
  const lines = [
    ...(score ? [{ label: words.score, value: scoreOf(score, words) }] : []),
    ...(touchpoint ? [{ label: words.touchpoint, value: touchpoint }] : []),
    ...(person ? [{ label: words.person, value: person }] : []),
    ...facts,
  ]
  return lines
    .map(({ label, value }) => ({ label: cleanLine(label), value: cleanLine(value) }))
    .filter(({ label, value }) => label && value)
}

/** The link to it all, then the actions; without those that lead nowhere safe or are too long. */
export function linksOf(notice: Notice, words: Words, longest = 2000): NoticeLink[] {
  const wanted = notice.link ? [{ label: words.open, url: notice.link }, ...notice.actions] : notice.actions
  return wanted.flatMap(({ label, url }) => {
    const safe = safeLink(url)
    return safe && safe.length <= longest
      ? [{ label: cutText(cleanLine(label), 60) || words.open, url: safe }]
      : []
  })
}

/** The title in one line, never empty: every service refuses that. */
export function titleOf(notice: Notice): string {
  return cleanLine(notice.title) || 'Innerloop'
}

function scoreOf({ value, highest, band }: NonNullable<Notice['score']>, words: Words): string {
  const score = words.scoreOf(value, highest)
  return band ? `${score} – ${words.bands[band]}` : score
}
