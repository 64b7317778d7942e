import type { ScoreReport } from '@innerloop/collector'
import { words } from '../words/words.ts'
import { Whisker } from './Whisker.tsx'
import './touchpoint-list.css'

type Props = {
  report: ScoreReport
  selected: string | null
  hrefFor: (touchpoint: string | null) => string
  /** Where the answers themselves are; undefined for whoever may not read them. */
  answersHrefFor: ((touchpoint: string) => string) | undefined
}
type Row = ScoreReport['touchpoints'][number]

export function TouchpointList({ report, selected, hrefFor, answersHrefFor }: Props) {
  if (report.touchpoints.length === 0) return null
  return (
    <section aria-labelledby="touchpoints">
      <h2 id="touchpoints">{words.touchpoints.title}</h2>
      <p class="quiet">{words.touchpoints.about}</p>
      <ul class="touchpoints">
        <li>
          <a href={hrefFor(null)} aria-current={selected === null ? 'true' : undefined}>
            <span class="touchpoint-name">{words.touchpoints.all}</span>
          </a>
        </li>
        {report.touchpoints.map((row) => (
          <li key={row.touchpoint}>
            <a href={hrefFor(row.touchpoint)} aria-current={selected === row.touchpoint ? 'true' : undefined}>
              <TouchpointRow row={row} />
            </a>
            {answersHrefFor && row.n > 0 && row.touchpoint !== '' && (
              <a class="touchpoint-answers" href={answersHrefFor(row.touchpoint)}>
                {words.touchpoints.answers}
                <span class="unseen"> {row.name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function TouchpointRow({ row: { name, score, interval, n } }: { row: Row }) {
  return (
    <>
      <span class="touchpoint-name">{name}</span>
      {n === 0 ? (
        <span class="touchpoint-reading">{words.touchpoints.none}</span>
      ) : (
        <>
          <Whisker score={score} interval={interval} />
          <span class="touchpoint-reading">{words.trend.reading(score, interval, n)}</span>
        </>
      )}
    </>
  )
}
