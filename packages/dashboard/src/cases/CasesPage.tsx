import type { CasePage } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { useNow } from '../answers/use-now.ts'
import { CheckField } from '../controls/CheckField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { LiveSign } from '../live/LiveSign.tsx'
import { useLive } from '../live/use-live.ts'
import { CaseBoard } from './CaseBoard.tsx'
import { CaseLine } from './CaseLine.tsx'
import { type CaseView, caseViewOf, hrefOfCases, ORDERS } from './case-view.ts'
import { useNames } from './use-names.ts'
import { caseWords } from './words.ts'
import './cases.css'

const TICK_MS = 30_000

/** What waits for somebody, as a list or a board. */
export function CasesPage() {
  const { api, me } = useDesk()
  const { query, route } = useLocation()
  const isPerson = me.actor.kind === 'person'
  const view = caseViewOf(query, isPerson ? 'me' : 'all')
  const { cursor } = query
  const names = useNames()
  const now = useNow(TICK_MS)
  const shown = useResource(`${hrefOfCases(view)}&${cursor ?? ''}`, async (signal) => {
    const { data } = await api.call('GET /v1/cases', {
      signal,
      query: {
        limit: 50,
        state: view.view === 'board' ? 'all' : view.state,
        order: view.order,
        ...(view.whose !== 'all' && { assignee: view.whose === 'me' ? 'me' : '' }),
        ...(view.team && { team: view.team }),
        ...(view.touchpoint && { touchpoint: view.touchpoint }),
        ...(view.overdue && { overdue: 'true' }),
        ...(cursor && { cursor }),
      },
    })
    return data
  })
  const connection = useLive(api, { onResponse: shown.reloadSoon, onChanged: shown.reloadSoon })
  const change = (part: Partial<CaseView>) => route(hrefOfCases({ ...view, ...part }))
  return (
    <Screen
      title={frameWords.titles.cases}
      lede={caseWords.lede}
      actions={<LiveSign connection={connection} />}
    >
      <div class="filters">
        <nav class="segments" aria-label={caseWords.whose.label}>
          {(isPerson ? (['me', 'nobody', 'all'] as const) : (['nobody', 'all'] as const)).map((whose) => (
            <a
              key={whose}
              href={hrefOfCases({ ...view, whose })}
              aria-current={view.whose === whose ? 'true' : undefined}
            >
              {caseWords.whose[whose]}
            </a>
          ))}
        </nav>
        <nav class="segments row-end" aria-label={caseWords.viewsLabel}>
          {(['list', 'board'] as const).map((one) => (
            <a
              key={one}
              href={hrefOfCases({ ...view, view: one })}
              aria-current={view.view === one ? 'true' : undefined}
            >
              {caseWords.views[one]}
            </a>
          ))}
        </nav>
      </div>
      <div class="filters">
        {view.view === 'list' && (
          <SelectField
            label={caseWords.stateLabel}
            value={view.state}
            options={Object.entries(caseWords.state) as [CaseView['state'], string][]}
            onChange={(state) => change({ state })}
          />
        )}
        {names.teams.size > 0 && (
          <SelectField
            label={caseWords.team}
            value={view.team}
            options={[['', caseWords.anyTeam], ...names.teams]}
            onChange={(team) => change({ team })}
          />
        )}
        <SelectField
          label={caseWords.touchpoint}
          value={view.touchpoint}
          options={[['', caseWords.anyTouchpoint], ...names.touchpoints]}
          onChange={(touchpoint) => change({ touchpoint })}
        />
        <SelectField
          label={caseWords.order.label}
          value={view.order}
          options={ORDERS.map((order) => [order, caseWords.order[order]] as const)}
          onChange={(order) => change({ order })}
        />
        <CheckField
          label={caseWords.overdueOnly}
          checked={view.overdue}
          onChange={(overdue) => change({ overdue })}
        />
      </div>
      <Loaded of={shown}>{(page) => <Cases page={page} view={view} names={names} now={now} />}</Loaded>
    </Screen>
  )
}

type Shown = { page: CasePage; view: CaseView; names: ReturnType<typeof useNames>; now: number }

function Cases({ page: { cases, next }, view, names, now }: Shown) {
  const isMine = view.whose === 'me'
  if (cases.length === 0)
    return (
      <Empty title={isMine ? caseWords.noneMine : caseWords.none}>
        {isMine ? caseWords.noneMineHow : caseWords.noneHow} <a href="/rules">{caseWords.rules}</a>
      </Empty>
    )
  return (
    <div class="stack">
      {view.view === 'board' ? (
        <CaseBoard cases={cases} names={names} now={now} />
      ) : (
        <ol class="rows">
          {cases.map((listed) => (
            <li key={listed.id}>
              <CaseLine listed={listed} names={names} now={now} />
            </li>
          ))}
        </ol>
      )}
      {next && (
        <p>
          <a href={`${hrefOfCases(view)}&cursor=${encodeURIComponent(next)}`}>{frameWords.more}</a>
        </p>
      )}
    </div>
  )
}
