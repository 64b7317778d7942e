import type { LiveResponse, Mine } from '@innerloop/collector'
import { AnswerItem } from '../answers/AnswerItem.tsx'
import { useNow } from '../answers/use-now.ts'
import { CaseLine } from '../cases/CaseLine.tsx'
import { useNames } from '../cases/use-names.ts'
import { causeNames } from '../cases/words.ts'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { NewsList } from '../initiatives/NewsList.tsx'
import { Whisker } from '../touchpoints/Whisker.tsx'
import { words } from '../words/words.ts'
import { formatInstant } from '../words/format.ts'
import { mineWords } from './words.ts'
import '../answers/answer-list.css'
import '../cases/cases.css'
import '../touchpoints/touchpoint-list.css'

const TICK_MS = 60_000
/** With fewer answers a score says more of chance than of anybody's work. */
const FEWEST = 10

/** For each employee: their answers, their trend with its interval, and nobody else's. */
export function MinePage() {
  const { me } = useDesk()
  return (
    <Screen title={frameWords.titles.mine} lede={mineWords.lede}>
      {me.actor.kind === 'person' ? (
        <Feed />
      ) : (
        <Empty title={mineWords.notPerson}>{mineWords.notPersonHow}</Empty>
      )}
    </Screen>
  )
}

function Feed() {
  const { api } = useDesk()
  const mine = useResource('mine', async (signal) => (await api.call('GET /v1/mine', { signal })).data)
  return <Loaded of={mine}>{(found) => <Own mine={found} />}</Loaded>
}

function Own({ mine }: { mine: Mine }) {
  const { places, score, weeks, praise, praiseSince, cases, answers, news, topics } = mine
  const names = useNames()
  const now = useNow(TICK_MS)
  return (
    <div class="columns">
      <div class="stack">
        {places.length === 0 ? (
          <Empty title={mineWords.noPlaces}>
            {mineWords.noPlacesHow} <a href="/touchpoints">{mineWords.touchpoints}</a>.
          </Empty>
        ) : (
          <section class="stack">
            <p>
              {score.n < FEWEST || score.interval === null
                ? mineWords.few(score.n)
                : mineWords.score(score.n, score.score!, score.interval.low, score.interval.high)}{' '}
              <span class="quiet">{mineWords.places(places.map(({ name }) => name).join(', '))}</span>
            </p>
            {score.n >= FEWEST && <Whisker score={score.score} interval={score.interval} withScale />}
          </section>
        )}
        <section>
          <h2>{mineWords.cases}</h2>
          {cases.length === 0 && <p class="quiet">{mineWords.noCases}</p>}
          <ol class="rows">
            {cases.map((listed) => (
              <li key={listed.id}>
                <CaseLine listed={listed} names={names} now={now} />
              </li>
            ))}
          </ol>
        </section>
        <Answers title={mineWords.answers} none={mineWords.noAnswers} answers={answers} now={now} />
      </div>
      <div class="stack">
        <Answers
          title={mineWords.praise}
          none={praiseSince ? mineWords.noPraiseSince(formatInstant(praiseSince)) : mineWords.noPraise}
          answers={praise}
          now={now}
        />
        {praiseSince && praise.length > 0 && (
          <p class="quiet">{mineWords.praiseSince(formatInstant(praiseSince))}</p>
        )}
        {topics.length > 0 && (
          <section>
            <h2>{mineWords.topics}</h2>
            <ul>
              {topics.map(({ cause, name, n, of }) => (
                <li key={cause}>{mineWords.topic(causeNames[cause] ?? name, n, of)}</li>
              ))}
            </ul>
          </section>
        )}
        <NewsList news={news} />
        {weeks.length > 0 && (
          <section>
            <h2>{mineWords.weeks}</h2>
            <ul class="rows">
              {weeks.toReversed().map((week) => (
                <li key={week.from}>
                  <p>{mineWords.week(week.from)}</p>
                  <Whisker score={week.score} interval={week.interval} />
                  <p class="quiet">{words.trend.reading(week.score, week.interval, week.n)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

type Shown = { title: string; none: string; answers: readonly LiveResponse[]; now: number }

function Answers({ title, none, answers, now }: Shown) {
  return (
    <section>
      <h2>{title}</h2>
      {answers.length === 0 && <p class="quiet">{none}</p>}
      <ol class="answers">
        {answers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} fresh={false} now={now} />
        ))}
      </ol>
    </section>
  )
}
