import type { News } from '@innerloop/collector'
import { day } from './words-en.ts'
import { effectWords } from './effect-words.ts'
import { initiativeWords } from './words.ts'

const { news: words, told } = initiativeWords

/** What was changed because of what customers told whoever reads it. */
export function NewsList({ news }: { news: readonly News[] }) {
  return (
    <section>
      <h2>{words.title}</h2>
      {news.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="rows">
        {news.map(({ initiativeId, title, step, on, youSaid, weDid, effect }) => (
          <li key={`${initiativeId} ${step}`}>
            <p>
              <a href={`/initiatives/${encodeURIComponent(initiativeId)}`}>{title}</a>{' '}
              <span class="quiet">{words[step](day(on))}</span>
            </p>
            {youSaid && <p class="quiet">{words.said(youSaid)}</p>}
            {weDid && (
              <p>
                {told.weDid}: {weDid}
              </p>
            )}
            {effect && (
              <p>
                {effectWords.brief({ ...effect, stage: 'measured', early: null, reason: null, until: null })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
