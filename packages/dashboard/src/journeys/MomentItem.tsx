import type { Moment } from '@innerloop/collector'
import type { ComponentChildren } from 'preact'
import { AnswerItem } from '../answers/AnswerItem.tsx'
import { useNow } from '../answers/use-now.ts'
import { FloorFacts } from './FloorFacts.tsx'
import { nameOfValue } from './JourneyFilters.tsx'
import { LevelWhisker } from './LevelWhisker.tsx'
import { journeyWords as words } from './words.ts'

type Props = { moment: Moment; stage: string; dimension: string | null }

const TICK_MS = 60_000

/** One touchpoint: what customers said of it, how much one may rely on it, and who can act. */
export function MomentItem({ moment, stage, dimension }: Props) {
  const { touchpoint, name, level, metric, score, evidence, spread, comments, pull } = moment
  const now = useNow(TICK_MS)
  return (
    <li class="moment" id={`moment-${touchpoint}`}>
      <div class="row-line">
        <h3>
          <a href={`/touchpoints/${encodeURIComponent(touchpoint)}`}>{name}</a>
        </h3>
        <span class="quiet">{stage}</span>
        <span class={evidence.standing === 'enough' ? 'badge badge-good' : 'badge'}>
          {words.evidence[evidence.standing]}
        </span>
        <span class="badge">{evidence.isConfirmed ? words.confirmed : words.assumed}</span>
        <span class="quiet">{words.evidenceLong(evidence.answers, evidence.last90Days)}</span>
      </div>
      {level.level !== null && (
        <>
          <LevelWhisker
            level={level.level}
            interval={level.interval}
            expected={moment.expectation?.expected}
          />
          <p>
            {words.level(level.level, level.interval, level.n)}
            {metric && score.score !== null && ` · ${words.score(metric, score.score, score.interval)}`}
            {pull && ` · ${words.pull(pull.alike)}`}
          </p>
        </>
      )}
      <Sentences moment={moment} />
      {moment.floor && <FloorFacts floor={moment.floor} metric={metric} />}
      {spread && spread.units.length > 0 && (
        <details>
          <summary>
            {words.spreadTitle(dimension ?? '')}: {words.spread(spread.p)}
          </summary>
          <ul class="units">
            {spread.units.map((unit) => (
              <li key={unit.value}>
                <span>{nameOfValue(unit.value)}</span>
                <LevelWhisker level={unit.level!} interval={unit.interval} />
                <span class="quiet">{words.level(unit.level!, unit.interval, unit.n)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <WhoAndHow moment={moment} />
      {comments && comments.length > 0 && (
        <section aria-label={`${words.comments}: ${name}`}>
          <h4 class="quiet">{words.comments}</h4>
          <ol class="answers">
            {comments.map((answer) => (
              <AnswerItem key={answer.id} answer={answer} fresh={false} now={now} />
            ))}
          </ol>
          <p class="no-print">
            <a href={`/responses?touchpoint=${encodeURIComponent(touchpoint)}`}>
              {words.readAll}
              <span class="unseen"> {name}</span>
            </a>
          </p>
        </section>
      )}
    </li>
  )
}

function Sentences({ moment }: { moment: Moment }) {
  const { expectation, surprise, belowFloor, answered } = moment
  const met = expectation && sayGap(expectation)
  return (
    <>
      {met && <p>{met}</p>}
      {surprise && <p>{words.surprise(surprise.worse.share, surprise.better.share, surprise.worse.n)}</p>}
      {belowFloor && <p>{words.belowFloor(belowFloor.limit, belowFloor.share, belowFloor, belowFloor.n)}</p>}
      {answered && <p class="quiet">{words.answered(answered.n, answered.share, answered)}</p>}
    </>
  )
}

function sayGap({ verdict, expected, gap, interval }: NonNullable<Moment['expectation']>): string {
  if (verdict === 'cannot-tell' || gap === null) return words.gap['cannot-tell'](expected, gap, interval)
  return words.gap[verdict](expected, gap, interval)
}

function WhoAndHow({ moment }: { moment: Moment }) {
  const { serviceStandard, procedure, owner, team, surveys } = moment
  const facts: [string, ComponentChildren][] = [
    [words.standard, serviceStandard],
    [words.procedure, procedure && <Procedure {...procedure} />],
    [words.owner, owner],
    [words.team, team],
    [
      words.askedBy,
      surveys.length === 0
        ? words.askedNothing
        : surveys.map(({ id, name }, index) => (
            <>
              {index > 0 && ', '}
              <a href={`/surveys/${encodeURIComponent(id)}`}>{name}</a>
            </>
          )),
    ],
  ]
  return (
    <dl class="moment-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Procedure({ url, version }: NonNullable<Moment['procedure']>) {
  return (
    <>
      {version && words.procedureVersion(version)} {url && <a href={url}>{words.procedureOpen}</a>}
    </>
  )
}
