import type { Draft } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { issueInWords } from './issue-in-words.ts'
import type { Issue } from './read-opened.ts'

type Props = { issues: readonly Issue[]; draft: Draft; onLocale: (locale: string) => void }

/** What keeps the draft from being published, each with the way to it. */
export function IssueList({ issues, draft, onLocale }: Props) {
  if (issues.length === 0) return null
  return (
    <section class="issues" id="issues" tabIndex={-1} aria-labelledby="issues-title">
      <h2 id="issues-title">{editorWords.issues(issues.length)}</h2>
      <ul>
        {issues.map((issue, index) => {
          const { text, href, locale } = issueInWords(issue, draft)
          return (
            <li key={index}>
              <a href={href} onClick={() => locale !== undefined && onLocale(locale)}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
