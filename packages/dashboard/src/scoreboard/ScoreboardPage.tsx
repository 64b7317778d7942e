import type { ScoreboardReport } from '@innerloop/collector'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { PinForm } from './PinForm.tsx'
import { type Pinning, PINNINGS } from './pinning.ts'
import { readScoreboard } from './read-scoreboard.ts'
import { StandingItem } from './StandingItem.tsx'
import { scoreboardWords as words } from './words.ts'
import './scoreboard.css'

const MOST_PINNED = 5

/** The few figures that everybody is to know. */
export function ScoreboardPage() {
  const { api, may } = useDesk()
  const { query, route } = useLocation()
  const making = may('programme:write') ? PINNINGS.find((one) => one === query['new']) : undefined
  const report = useResource('scoreboard', (signal) => readScoreboard(api, signal))
  return (
    <Screen title={frameWords.titles.scoreboard} lede={words.lede}>
      <Loaded of={report}>
        {(found) =>
          making ? (
            <PinForm
              pinning={making}
              touchpoint={query['touchpoint']}
              onMade={() => {
                report.reload()
                route('/scoreboard')
              }}
            />
          ) : (
            <Board report={found} onChanged={report.reload} />
          )
        }
      </Loaded>
    </Screen>
  )
}

type Props = { report: ScoreboardReport; onChanged: () => void }

function Board({ report: { pinned, mustWins, unused }, onChanged }: Props) {
  const names = useNames()
  const list = (standings: typeof pinned, pinning: Pinning) => (
    <ul class="standings">
      {standings.map((standing) => (
        <li key={standing.metric.id}>
          <StandingItem standing={standing} names={names} pinning={pinning} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  )
  const idle = [...pinned, ...mustWins].filter(({ metric }) => unused.includes(metric.id))
  return (
    <div class="stack">
      {idle.length > 0 && (
        <p class="notice-text">{words.unused(idle.map(({ metric: { title } }) => title))}</p>
      )}
      <Part
        title={words.pinned}
        about={words.pinnedAbout}
        add={pinned.length < MOST_PINNED ? ['metric', words.addPinned] : undefined}
      >
        {pinned.length === 0 ? <p>{words.noPinned}</p> : list(pinned, 'metric')}
      </Part>
      <Part title={words.mustWins} about={words.mustWinsAbout} add={['must-win', words.addMustWin]}>
        {mustWins.length === 0 ? (
          <p>
            {words.noMustWins} <a href="/priorities">{words.priorities}</a>
          </p>
        ) : (
          list(mustWins, 'must-win')
        )}
      </Part>
      <details>
        <summary>{words.how}</summary>
        <div class="stack">
          {words.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </div>
  )
}

type PartProps = {
  title: string
  about: string
  add: readonly [pinning: Pinning, label: string] | undefined
  children: ComponentChildren
}

function Part({ title, about, add, children }: PartProps) {
  const { may } = useDesk()
  return (
    <section class="stack">
      <div class="row-line">
        <h2>{title}</h2>
        {add && may('programme:write') && (
          <a class="add-link" href={`/scoreboard?new=${add[0]}`}>
            {add[1]}
          </a>
        )}
      </div>
      <p class="quiet">{about}</p>
      {children}
    </section>
  )
}
