import type { Huddle, ListedCase } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { AnswerItem } from '../answers/AnswerItem.tsx'
import { useNow } from '../answers/use-now.ts'
import { CaseLine } from '../cases/CaseLine.tsx'
import { useNames } from '../cases/use-names.ts'
import { causeNames } from '../cases/words.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { makeFrom } from '../initiatives/evidence-of.ts'
import { NewsList } from '../initiatives/NewsList.tsx'
import { initiativeWords } from '../initiatives/words.ts'
import { formatInstant } from '../words/format.ts'
import { CarriedList } from './CarriedList.tsx'
import { MinutesForm } from './MinutesForm.tsx'
import { OpenActions } from './OpenActions.tsx'
import { huddleWords } from './words.ts'
import '../answers/answer-list.css'
import '../cases/cases.css'
import './huddle.css'

const TICK_MS = 60_000

/** What a team's short meeting talks about; also as a printed sheet. */
export function HuddlePage() {
  const { api } = useDesk()
  const { query, route } = useLocation()
  const team = query['team'] ?? ''
  const names = useNames()
  const huddle = useResource(`huddle ${team}`, async (signal) => {
    return (await api.call('GET /v1/huddle', { signal, query: team ? { team } : {} })).data
  })
  return (
    <Screen
      title={frameWords.titles.huddle}
      lede={huddleWords.lede}
      actions={
        <>
          {names.teams.size > 0 && (
            <SelectField
              label={huddleWords.team}
              value={team}
              options={[['', huddleWords.everybody], ...names.teams]}
              onChange={(chosen) => route(chosen ? `/huddle?team=${encodeURIComponent(chosen)}` : '/huddle')}
            />
          )}
          <button type="button" class="plain" onClick={() => print()}>
            {huddleWords.print}
          </button>
        </>
      }
    >
      <Loaded of={huddle}>{(found) => <Sheet huddle={found} onChanged={huddle.reload} />}</Loaded>
    </Screen>
  )
}

function Sheet({ huddle, onChanged }: { huddle: Huddle; onChanged: () => void }) {
  const { may } = useDesk()
  const now = useNow(TICK_MS)
  const { newCases, overdue, praise, praiseSince, ratio, change, topCause, resolved, last, since, team } =
    huddle
  return (
    <div class="stack huddle">
      <p class="quiet">{huddleWords.since(huddleWords.day(since), last === null)}</p>
      <div class="columns">
        <div class="stack">
          <Cases
            title={huddleWords.newCases(newCases.n)}
            none={huddleWords.noNew}
            cases={newCases.first}
            now={now}
          />
          <Cases
            title={huddleWords.overdue(overdue.n)}
            none={huddleWords.noOverdue}
            cases={overdue.first}
            now={now}
          />
          <OpenActions last={last} onChanged={onChanged} />
          {may('cases:write') && <MinutesForm team={team} onKept={onChanged} />}
        </div>
        <div class="stack">
          <section>
            <h2>{huddleWords.change}</h2>
            <p>{huddleWords.changed(change)}</p>
          </section>
          <section>
            <h2>{huddleWords.topic}</h2>
            <p>
              {topCause
                ? huddleWords.topCause(causeNames[topCause.cause] ?? topCause.name, topCause.n, topCause.of)
                : huddleWords.noCause}
            </p>
            {topCause && may('programme:write') && (
              <p>
                <a href={makeFrom({ kind: 'root-cause', id: topCause.cause })}>{initiativeWords.from}</a>
              </p>
            )}
            <p class="quiet">{huddleWords.resolved(resolved)}</p>
          </section>
          <section>
            <h2>{huddleWords.praise}</h2>
            {ratio && <p>{huddleWords.ratio(ratio)}</p>}
            {praiseSince && <p class="quiet">{huddleWords.praiseSince(formatInstant(praiseSince))}</p>}
            {praise.length === 0 && <p class="quiet">{huddleWords.noPraise}</p>}
            <ol class="answers">
              {praise.map(({ answer }) => (
                <AnswerItem key={answer.id} answer={answer} fresh={false} now={now} />
              ))}
            </ol>
          </section>
          {huddle.news.length > 0 && <NewsList news={huddle.news} />}
          <CarriedList items={huddle.carried} team={team} onChanged={onChanged} />
        </div>
      </div>
    </div>
  )
}

type Listed = { title: string; none: string; cases: readonly ListedCase[]; now: number }

function Cases({ title, none, cases, now }: Listed) {
  const names = useNames()
  return (
    <section>
      <h2>{title}</h2>
      {cases.length === 0 && <p class="quiet">{none}</p>}
      <ol class="rows">
        {cases.map((listed) => (
          <li key={listed.id}>
            <CaseLine listed={listed} names={names} now={now} />
          </li>
        ))}
      </ol>
    </section>
  )
}
