import { useLocation } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'
import { useNow } from '../answers/use-now.ts'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { ago } from '../words/ago.ts'
import { formatWhole } from '../words/format.ts'
import { words } from '../words/words.ts'
import { SCALES } from '@innerloop/shared/scale-of'
import { peopleWords } from './words.ts'

const WRITING_MS = 350
const TICK_MS = 60_000

/** Those whom the host's pages named, by the beginning of their id. */
export function PeoplePage() {
  const { api } = useDesk()
  const { query, route } = useLocation()
  const { q = '', cursor } = query
  const [search, setSearch] = useState(q)
  const now = useNow(TICK_MS)
  useEffect(() => {
    if (search === q) return
    const timer = setTimeout(() => route(`/people?q=${encodeURIComponent(search)}`), WRITING_MS)
    return () => clearTimeout(timer)
  }, [search])
  const page = useResource(`people ${q} ${cursor}`, async (signal) => {
    const asked = { limit: 50, ...(q && { q }), ...(cursor && { cursor }) }
    return (await api.call('GET /v1/people', { signal, query: asked })).data
  })
  const { columns } = peopleWords
  return (
    <Screen title={frameWords.titles.people} lede={peopleWords.lede}>
      <search class="filters">
        <TextField
          class="field-wide"
          label={peopleWords.search}
          type="search"
          value={search}
          onChange={setSearch}
        />
      </search>
      <Loaded of={page}>
        {({ people, next }) =>
          people.length === 0 ? (
            <Empty title={q ? peopleWords.noneFound : peopleWords.none}>
              {!q && (
                <>
                  {peopleWords.noneHow} <a href="/install">{peopleWords.how}</a>
                </>
              )}
            </Empty>
          ) : (
            <div class="table-scroll">
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{columns.customer}</th>
                    <th scope="col">{columns.score}</th>
                    <th scope="col">{columns.seen}</th>
                    <th scope="col" class="number">
                      {columns.prompts}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {people.map(({ personId, lastScore, lastSeenAt, responses }) => (
                    <tr key={personId}>
                      <td>
                        <a href={`/people/${encodeURIComponent(personId)}`}>{personId}</a>
                      </td>
                      <td>
                        {lastScore
                          ? words.answers.score(
                              lastScore.value,
                              lastScore.metric,
                              SCALES[lastScore.metric][1],
                            )
                          : '–'}
                      </td>
                      <td>{lastSeenAt ? ago(lastSeenAt, now) : peopleWords.never}</td>
                      <td class="number">{formatWhole(responses)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {next && (
                <p>
                  <a href={`/people?q=${encodeURIComponent(q)}&cursor=${encodeURIComponent(next)}`}>
                    {frameWords.more}
                  </a>
                </p>
              )}
            </div>
          )
        }
      </Loaded>
    </Screen>
  )
}
