import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { AssessmentTab } from './AssessmentTab.tsx'
import { CardTab } from './CardTab.tsx'
import { FileTab } from './FileTab.tsx'
import { PromisesTab } from './PromisesTab.tsx'
import { WayTab } from './WayTab.tsx'
import { programmeWords as words } from './words.ts'
import './programme.css'

const TABS = { standing: AssessmentTab, way: WayTab, promises: PromisesTab, card: CardTab }
const NAMES = ['standing', 'way', 'promises', 'card', 'file'] as const

/** The company's own way: not what customers say, but what it does about it. */
export function ProgrammePage() {
  const { api } = useDesk()
  const { query } = useLocation()
  const tab = NAMES.find((one) => one === query['tab']) ?? 'standing'
  const standing = useResource('standing', async (signal) => {
    return (await api.call('GET /v1/standing', { signal })).data
  })
  return (
    <Screen title={frameWords.titles.programme} lede={words.lede}>
      <nav class="tabs no-print" aria-label={words.parts}>
        {NAMES.map((one) => (
          <a
            key={one}
            href={one === 'standing' ? '/programme' : `/programme?tab=${one}`}
            aria-current={one === tab ? 'page' : undefined}
          >
            {words.tabs[one]}
          </a>
        ))}
      </nav>
      {tab === 'file' ? (
        <FileTab />
      ) : (
        <Loaded of={standing}>
          {(found) => {
            const Shown = TABS[tab]
            return <Shown standing={found} onChanged={standing.reload} />
          }}
        </Loaded>
      )}
    </Screen>
  )
}
