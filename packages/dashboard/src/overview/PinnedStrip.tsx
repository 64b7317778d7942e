import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { readScoreboard } from '../scoreboard/read-scoreboard.ts'
import { scoreboardWords as words } from '../scoreboard/words.ts'

/** The pinned metrics in one line each; nothing where none is. */
export function PinnedStrip() {
  const { api } = useDesk()
  const { data } = useResource('scoreboard', (signal) => readScoreboard(api, signal))
  if (!data || data.pinned.length === 0) return null
  return (
    <section aria-labelledby="pinned">
      <h2 id="pinned">{words.pinned}</h2>
      <dl class="pinned">
        {data.pinned.map(({ metric: { id, title, metric, target }, actual, verdict }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <b>{actual.score === null ? '–' : words.score(metric, actual.score)}</b>{' '}
              <span class="quiet">
                {words.target(metric, target)} · {words.verdicts[verdict]}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/scoreboard">{words.all}</a>
      </p>
    </section>
  )
}
