import type { JourneyReport } from '@innerloop/collector'
import { experienceWords } from '../touchpoint-pages/experience-words.ts'
import { touchpointWords } from '../touchpoint-pages/words.ts'
import { LevelWhisker } from './LevelWhisker.tsx'
import { journeyWords as words } from './words.ts'

type Props = { report: JourneyReport; nameOf: (touchpoint: string) => string }

/** The same journey by channel, by experience, by who speaks, and from team to team. */
export function Groups({ report: { channels, experiences, kinds, handOffs }, nameOf }: Props) {
  return (
    <>
      <section class="stack" aria-labelledby="groups">
        <h2 id="groups">{words.groups}</h2>
        <div class="journey-groups">
          <Group title={words.channels} rows={channels} names={touchpointWords.channels} />
          <Group title={words.experiences} rows={experiences} names={experienceWords.experiences} />
          <Group title={words.kinds} rows={kinds} names={words.kindNames} />
        </div>
      </section>
      <section aria-labelledby="hand-offs">
        <h2 id="hand-offs">{words.handOffs}</h2>
        {handOffs.length === 0 && <p class="quiet">{words.noHandOffs}</p>}
        <ul class="rows">
          {handOffs.map(({ from, to, difference, interval, verdict }) => (
            <li key={from.touchpoint} class="row-line">
              <span>
                {nameOf(from.touchpoint)} <span class="quiet">({from.team})</span> → {nameOf(to.touchpoint)}{' '}
                <span class="quiet">({to.team})</span>
              </span>
              <span class={verdict === 'drop' ? 'badge badge-bad wrap' : 'quiet'}>
                {verdict === 'cannot-tell' || difference === null || interval === null
                  ? words.handOff['cannot-tell']
                  : words.handOff[verdict](difference, interval)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type GroupProps = {
  title: string
  rows: JourneyReport['channels']
  names: Record<string, string>
}

function Group({ title, rows, names }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <section class="stack">
      <h3>{title}</h3>
      <ul class="units">
        {rows.map(({ key, level, interval, n, touchpoints }) => (
          <li key={key}>
            <span>
              {names[key] ?? key} <span class="quiet">{words.touchpointsOf(touchpoints)}</span>
            </span>
            {level === null ? (
              <span class="quiet">{words.noData}</span>
            ) : (
              <>
                <LevelWhisker level={level} interval={interval} />
                <span class="quiet">{words.level(level, interval, n)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
