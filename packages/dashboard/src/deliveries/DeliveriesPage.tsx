import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { deliveriesViewOf, hrefOfDeliveries } from './deliveries-view-of.ts'
import { DeliveryList } from './DeliveryList.tsx'
import { EndpointsTab } from './endpoints/EndpointsTab.tsx'
import { deliveriesWords } from './words.ts'
import './deliveries.css'

const TABS = ['messages', 'endpoints'] as const

/** Which message went where, and where messages go besides people's mail. */
export function DeliveriesPage() {
  const { may } = useDesk()
  const view = deliveriesViewOf(useLocation().query)
  return (
    <Screen title={frameWords.titles.deliveries} lede={deliveriesWords.lede}>
      {may('deliveries:read') ? (
        <>
          <nav class="tabs" aria-label={deliveriesWords.views}>
            {TABS.map((tab) => (
              <a
                key={tab}
                href={hrefOfDeliveries({ tab })}
                aria-current={tab === view.tab ? 'page' : undefined}
              >
                {deliveriesWords.tabs[tab]}
              </a>
            ))}
          </nav>
          {view.tab === 'endpoints' ? <EndpointsTab /> : <DeliveryList view={view} />}
        </>
      ) : (
        <Empty title={frameWords.notAllowed}>{frameWords.notAllowedHow}</Empty>
      )}
    </Screen>
  )
}
