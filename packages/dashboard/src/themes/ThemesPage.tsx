import type { ThemesResult } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { WorkedOut } from '../analyses/WorkedOut.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { IdeasTab } from './IdeasTab.tsx'
import { ThemeBoard } from './ThemeBoard.tsx'
import { WordsTab } from './WordsTab.tsx'
import { themeWords as words } from './words.ts'
import './themes.css'

const SPANS = ['90', '365', 'all'] as const
const TABS = ['themes', 'words', 'ideas'] as const

/** What comments speak of, and what people decided about it. */
export function ThemesPage() {
  const { query } = useLocation()
  const span = SPANS.find((one) => one === query['days']) ?? 'all'
  const tab = TABS.find((one) => one === query['tab']) ?? 'themes'
  const href = (one: (typeof TABS)[number], days: string) => {
    const parts = [one !== 'themes' && `tab=${one}`, days !== 'all' && `days=${days}`].filter(Boolean)
    return parts.length === 0 ? '/themes' : `/themes?${parts.join('&')}`
  }
  return (
    <Screen
      title={frameWords.titles.themes}
      lede={tab === 'ideas' ? words.ideas.lede : words.lede}
      actions={
        tab !== 'ideas' && (
          <nav class="segments" aria-label={words.spanLabel}>
            {SPANS.map((one) => (
              <a key={one} href={href(tab, one)} aria-current={one === span ? 'true' : undefined}>
                {words.spans[one]}
              </a>
            ))}
          </nav>
        )
      }
    >
      <nav class="tabs" aria-label={words.parts}>
        {TABS.map((one) => (
          <a key={one} href={href(one, span)} aria-current={one === tab ? 'page' : undefined}>
            {words.tabs[one]}
          </a>
        ))}
      </nav>
      {tab === 'ideas' ? <IdeasTab /> : <Worked span={span} tab={tab} />}
    </Screen>
  )
}

type WorkedProps = { span: (typeof SPANS)[number]; tab: 'themes' | 'words' }

function Worked({ span, tab }: WorkedProps) {
  const { api } = useDesk()
  const query = span === 'all' ? {} : { days: Number(span) }
  const themes = useResource(`themes ${span}`, async (signal) => {
    return (await api.call('GET /v1/analyses/themes', { query, signal })).data
  })
  const again = async () => themes.set((await api.call('POST /v1/analyses/themes/run', { query })).data)
  const show = (result: ThemesResult) => {
    if (result.languages.every(({ isTooFew }) => isTooFew) && result.themes.length === 0)
      return <Empty title={words.none}>{words.noneHow}</Empty>
    return tab === 'words' ? (
      <WordsTab result={result} />
    ) : (
      <ThemeBoard result={result} onDecided={() => void again()} />
    )
  }
  return (
    <Loaded of={themes}>
      {(worked) => (
        <WorkedOut of={worked} reload={themes.reload} onAgain={again}>
          {(result) => <div class="stack">{show(result)}</div>}
        </WorkedOut>
      )}
    </Loaded>
  )
}
