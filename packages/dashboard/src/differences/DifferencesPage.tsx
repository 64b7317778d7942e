import { useLocation } from 'preact-iso/router'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { AlarmsTab } from './AlarmsTab.tsx'
import { AnsweringTab } from './AnsweringTab.tsx'
import { SegmentsTab } from './SegmentsTab.tsx'
import { TimeTab } from './TimeTab.tsx'
import { differenceWords as words } from './words.ts'
import './differences.css'

const TABS = { segments: SegmentsTab, alarms: AlarmsTab, answering: AnsweringTab, time: TimeTab }
type Tab = keyof typeof TABS

/** What differs between customers and over time, and whether that can be told. */
export function DifferencesPage() {
  const { query } = useLocation()
  const tab = (Object.keys(TABS) as Tab[]).find((one) => one === query['tab']) ?? 'segments'
  const Shown = TABS[tab]
  return (
    <Screen title={frameWords.titles.segments} lede={words.lede}>
      <nav class="tabs" aria-label={words.parts}>
        {(Object.keys(TABS) as Tab[]).map((one) => (
          <a
            key={one}
            href={one === 'segments' ? '/segments' : `/segments?tab=${one}`}
            aria-current={one === tab ? 'page' : undefined}
          >
            {words.tabs[one]}
          </a>
        ))}
      </nav>
      <Shown />
    </Screen>
  )
}
