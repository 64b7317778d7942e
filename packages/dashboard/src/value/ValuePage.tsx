import type { ValueReport } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { WorkedOut } from '../analyses/WorkedOut.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { AttentionTab } from './attention/AttentionTab.tsx'
import { ScorecardTab } from './scorecard/ScorecardTab.tsx'
import { WhatIfTab } from './what-if/WhatIfTab.tsx'
import { valueWords as words } from './words.ts'
import { WorthTab } from './worth/WorthTab.tsx'
import './value.css'

const SPANS = [90, 180, 365] as const
const TABS = ['worth', 'people', 'what-if', 'scorecard'] as const
type Tab = (typeof TABS)[number]

/** What customers are worth by what they said. */
export function ValuePage() {
  const { api, may } = useDesk()
  const { query } = useLocation()
  const days = SPANS.find((one) => `${one}` === query['days']) ?? 180
  const tabs = TABS.filter((one) => one !== 'people' || may('people:read'))
  const tab = tabs.find((one) => one === query['tab']) ?? 'worth'
  const report = useResource(`value ${days}`, async (signal) => {
    return (await api.call('GET /v1/reports/value', { signal, query: { days } })).data
  })
  const again = async () => {
    await api.call('POST /v1/analyses/value/run', { query: { days } })
    report.reload()
  }
  return (
    <Screen
      title={frameWords.titles.value}
      lede={words.lede}
      actions={
        <>
          <nav class="segments" aria-label={words.daysLabel}>
            {SPANS.map((span) => (
              <a key={span} href={href(tab, span)} aria-current={span === days ? 'true' : undefined}>
                {words.days(span)}
              </a>
            ))}
          </nav>
          <button type="button" class="plain" onClick={() => print()}>
            {words.print}
          </button>
        </>
      }
    >
      <div class="tabs no-print" role="navigation" aria-label={words.tabsLabel}>
        {tabs.map((one) => (
          <a key={one} href={href(one, days)} aria-current={one === tab ? 'page' : undefined}>
            {words.tabs[one]}
          </a>
        ))}
      </div>
      {tab === 'people' ? (
        <AttentionTab days={days} />
      ) : (
        <Loaded of={report}>
          {(found) => (
            <div class="stack value-page">
              {tab === 'worth' && (
                <WorkedOut of={found.analysis} reload={report.reloadSoon} onAgain={again}>
                  {(result) => <Worth report={found} result={result} />}
                </WorkedOut>
              )}
              {tab === 'what-if' && <WhatIfTab key={days} report={found} onChanged={report.reload} />}
              {tab === 'scorecard' && <ScorecardTab scorecard={found.scorecard} />}
            </div>
          )}
        </Loaded>
      )}
    </Screen>
  )
}

function href(to: Tab, span: number): string {
  return `/value?tab=${to}&days=${span}`
}

type Result = NonNullable<ValueReport['analysis']['result']>

function Worth({ report, result }: { report: ValueReport; result: Result }) {
  if (result.facts.length === 0)
    return (
      <Empty title={words.unnamed}>
        {words.unnamedHow} <a href="/settings/value">{words.unnamedLink}</a>
      </Empty>
    )
  if (result.people.scored === 0) return <Empty title={words.unscored}>{words.unscoredHow}</Empty>
  return <WorthTab openCases={report.openCases} result={result} />
}
