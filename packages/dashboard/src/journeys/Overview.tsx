import type { JourneyReport } from '@innerloop/collector'
import { formatTenths } from '../words/format.ts'
import { LevelWhisker } from './LevelWhisker.tsx'
import { journeyWords as words } from './words.ts'

type Props = { report: JourneyReport; nameOf: (touchpoint: string) => string }

/** The whole journey in a few sentences, and its stages, before anything is told of one touchpoint. */
export function Overview({ report, nameOf }: Props) {
  const { score, remembered, stages } = report
  const { byTouchpoint, byAnswer, nps } = score
  return (
    <section class="stack" aria-labelledby="overview">
      <h2 id="overview">{words.overview}</h2>
      {byTouchpoint.level !== null && byTouchpoint.interval !== null && (
        <div class="stack journey-sentence">
          <p class="journey-level">
            {words.journeyLevel(byTouchpoint.level, byTouchpoint.interval, byTouchpoint.n)}
          </p>
          <p>
            {remembered
              ? words.remembered(
                  remembered.peakEnd,
                  remembered.mean,
                  nameOf(remembered.intense),
                  nameOf(remembered.end),
                )
              : words.noRemembered}
          </p>
          <p class="quiet">{words.byAnswer(byAnswer.level!, nps.score, nps.interval, nps.n)}</p>
        </div>
      )}
      <ol class="journey-stages">
        {stages.map(({ id, name, level, interval, n, touchpoints }) => (
          <li key={id}>
            <h3>{name}</h3>
            {level === null ? (
              <p class="quiet">{words.stageNone}</p>
            ) : (
              <>
                <p>
                  <strong class="journey-n">{formatTenths(level)}</strong>
                </p>
                <LevelWhisker level={level} interval={interval} />
                <p class="quiet">{words.level(level, interval, n)}</p>
              </>
            )}
            <p class="quiet">{words.touchpointsOf(touchpoints.length)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
