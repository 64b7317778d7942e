import type { ScoreReport } from '@innerloop/collector'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words/words.ts'
import { Whisker } from '../touchpoints/Whisker.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Method } from './Method.tsx'
import { sentenceFor } from './sentence-for.ts'
import './score-sentence.css'

type Props = { report: ScoreReport; showAllHref: string }

export function ScoreSentence({ report, showAllHref }: Props) {
  const { claim, evidence, certainty } = sentenceFor(report)
  const section = useSectionInView(report.touchpoint)
  return (
    <section class="sentence" ref={section} aria-labelledby="score-name">
      <div class="sentence-about">
        <h2 id="score-name">
          {words.score.name}
          <sup>
            <a href="#marks" aria-label={words.score.marksLink}>
              ®
            </a>
          </sup>
        </h2>
        <span class="quiet">{words.score.pattern[report.pattern]}</span>
        {report.touchpoint !== null && (
          <span class="sentence-filter">
            {words.score.onlyAt(nameOf(report, report.touchpoint))}
            <a href={showAllHref}>{words.score.showAll}</a>
          </span>
        )}
      </div>
      <p class="sentence-text">
        <strong>{claim}</strong>
        {evidence}
      </p>
      {certainty === 'none' ? (
        report.touchpoint === null && <FirstSteps />
      ) : (
        <>
          <Whisker score={report.score} interval={report.interval} withScale />
          <Method report={report} />
        </>
      )}
    </section>
  )
}

/** Whoever chooses a touchpoint far down the page sees at once what it did. */
function useSectionInView(touchpoint: string | null) {
  const section = useRef<HTMLElement>(null)
  const before = useRef(touchpoint)
  useEffect(() => {
    if (before.current !== touchpoint) section.current?.scrollIntoView({ block: 'nearest' })
    before.current = touchpoint
  }, [touchpoint])
  return section
}

function nameOf({ touchpoints }: ScoreReport, key: string): string {
  return touchpoints.find(({ touchpoint }) => touchpoint === key)?.name ?? key
}
