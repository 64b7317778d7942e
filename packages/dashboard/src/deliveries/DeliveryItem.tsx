import type { AnswerOf } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { formatInstant } from '../words/format.ts'
import { Attempts } from './Attempts.tsx'
import { subjectOf } from './subject-of.ts'
import type { Delivery } from './use-deliveries.ts'
import { deliveriesWords } from './words.ts'

type Props = {
  delivery: Delivery
  endpoints: AnswerOf<'GET /v1/endpoints'>['endpoints']
  onSent: () => void
}

const BADGES: Partial<Record<Delivery['state'], string>> = {
  delivered: 'badge badge-good',
  refused: 'badge badge-bad',
  'given-up': 'badge badge-bad',
}

export function DeliveryItem({ delivery, endpoints, onSent }: Props) {
  const { api, may } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const { run, problem, isBusy } = useAction()
  const { id, state, attempts, createdAt, dueAt } = delivery
  const { what, caseId, responseId } = subjectOf(delivery.subject, deliveriesWords.subjects)
  const address = nameOf(delivery, endpoints)
  const called = <span class="unseen"> {deliveriesWords.ofDelivery(what, address)}</span>
  const resend = () =>
    run(async () => {
      await api.call('POST /v1/deliveries/:id/resend', { path: { id } })
      onSent()
    })

  return (
    <li class="delivery">
      <p class="row-line">
        <strong>{what}</strong>
        <span>{deliveriesWords.to(address)}</span>
        <span class={BADGES[state] ?? 'badge'}>{deliveriesWords.states[state]}</span>
        <time class="quiet row-end" dateTime={createdAt}>
          {formatInstant(createdAt)}
        </time>
      </p>
      {state === 'due' && attempts > 0 && <p class="quiet">{deliveriesWords.next(formatInstant(dueAt))}</p>}
      {state === 'held' && <p class="quiet">{deliveriesWords.heldWhy}</p>}
      <div class="delivery-tools">
        {caseId !== undefined && may('cases:read') && (
          <a href={`/cases/${encodeURIComponent(caseId)}`}>
            {deliveriesWords.openCase}
            {called}
          </a>
        )}
        {caseId === undefined && responseId !== undefined && may('responses:read') && (
          <a href={`/responses/${encodeURIComponent(responseId)}`}>
            {deliveriesWords.openResponse}
            {called}
          </a>
        )}
        {may('deliveries:write') && state !== 'due' && state !== 'held' && (
          <button type="button" class="link" aria-disabled={isBusy} onClick={resend}>
            {deliveriesWords.resend}
            {called}
          </button>
        )}
        {attempts === 0 && <span class="quiet">{deliveriesWords.noAttempt}</span>}
        {attempts > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {deliveriesWords.attempts(attempts)}
              {called}
            </summary>
            {isOpen && <Attempts delivery={delivery} />}
          </details>
        )}
      </div>
      <ActionProblem problem={problem} />
    </li>
  )
}

/** `customer` stands for an address that is not kept. */
function nameOf({ channel, address }: Delivery, endpoints: Props['endpoints']): string {
  if (channel === 'endpoint') return endpoints.find(({ id }) => id === address)?.name ?? address
  return address === 'customer' ? deliveriesWords.theCustomer : address
}
