import { ActionProblem } from '../controls/Form.tsx'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { frameWords } from '../frame/words.ts'
import { type DeliveriesView, hrefOfDeliveries, STATES } from './deliveries-view-of.ts'
import { DeliveryItem } from './DeliveryItem.tsx'
import { MailNotice } from './MailNotice.tsx'
import { useDeliveries } from './use-deliveries.ts'
import { deliveriesWords } from './words.ts'

export function DeliveryList({ view }: { view: DeliveriesView }) {
  const { state, address } = view
  const { first, deliveries, hasMore, showMore, problem, isBusy } = useDeliveries(view)
  return (
    <div class="stack">
      <MailNotice />
      <div class="row-line">
        <nav class="segments" aria-label={deliveriesWords.byState}>
          {[null, ...STATES].map((one) => (
            <a
              key={one}
              href={hrefOfDeliveries({ ...view, state: one })}
              aria-current={one === state ? 'true' : undefined}
            >
              {one === null ? deliveriesWords.all : deliveriesWords.states[one]}
            </a>
          ))}
        </nav>
        <button type="button" class="link row-end" onClick={first.reload}>
          {deliveriesWords.reload}
        </button>
      </div>
      {address !== null && (
        <p>
          {deliveriesWords.onlyTo(address)}{' '}
          <a href={hrefOfDeliveries({ ...view, address: null })}>{deliveriesWords.showAll}</a>
        </p>
      )}
      <Loaded of={first}>
        {({ endpoints }) =>
          deliveries.length === 0 ? (
            <Nothing isFiltered={state !== null || address !== null} />
          ) : (
            <div class="stack">
              <ol class="rows" aria-label={deliveriesWords.list}>
                {deliveries.map((delivery) => (
                  <DeliveryItem
                    key={delivery.id}
                    delivery={delivery}
                    endpoints={endpoints}
                    onSent={first.reloadSoon}
                  />
                ))}
              </ol>
              <ActionProblem problem={problem} />
              {hasMore && (
                <p>
                  <button type="button" class="plain" aria-disabled={isBusy} onClick={showMore}>
                    {frameWords.more}
                  </button>
                </p>
              )}
            </div>
          )
        }
      </Loaded>
    </div>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty title={deliveriesWords.noneSuch}>
        <a href={hrefOfDeliveries({})}>{deliveriesWords.showAll}</a>
      </Empty>
    )
  return (
    <Empty title={deliveriesWords.none}>
      {deliveriesWords.noneHow} <a href="/rules">{deliveriesWords.seeRules}</a>
    </Empty>
  )
}
