import type { AnswerOf } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { ActionProblem } from '../../controls/Form.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { hrefOfDeliveries } from '../deliveries-view-of.ts'
import type { ShownSecret } from './SecretSheet.tsx'
import { useTest } from './use-test.ts'
import { endpointWords } from './words.ts'

type Props = {
  endpoint: AnswerOf<'GET /v1/endpoints'>['endpoints'][number]
  onChanged: () => void
  onSecret: (shown: ShownSecret) => void
}

export function EndpointItem({ endpoint, onChanged, onSecret }: Props) {
  const { api, may } = useDesk()
  const [isRemoving, setRemoving] = useState(false)
  const { run, problem, isBusy } = useAction()
  const { id, name, kind, url, everyCase, paused } = endpoint
  const { outcome, test } = useTest(id)
  const path = { id }
  const called = <span class="unseen"> {endpointWords.ofEndpoint(name)}</span>
  const act = (work: () => Promise<unknown>) => () => {
    if (!isBusy) void run(work)
  }
  const changing = (work: () => Promise<unknown>) =>
    act(async () => {
      await work()
      onChanged()
    })
  const tool = (label: string, onClick: () => void) => (
    <button type="button" class="link" aria-disabled={isBusy} onClick={onClick}>
      {label}
      {called}
    </button>
  )

  return (
    <li class="endpoint">
      <p class="row-line">
        <strong>{name}</strong>
        <span class="quiet">{endpointWords.kinds[kind]}</span>
        <span class={paused === null ? 'badge badge-good' : 'badge badge-bad'}>
          {paused === null ? endpointWords.active : endpointWords.paused[paused]}
        </span>
        <span class="quiet row-end">{everyCase ? endpointWords.everyCase : endpointWords.byRules}</span>
      </p>
      <p class="quiet endpoint-url">{url}</p>
      <div class="delivery-tools">
        <a href={hrefOfDeliveries({ address: id })}>
          {endpointWords.seeMessages}
          {called}
        </a>
        {may('deliveries:write') && (
          <>
            {tool(endpointWords.test, act(test))}
            {paused === null
              ? tool(
                  endpointWords.pause,
                  changing(() => api.call('POST /v1/endpoints/:id/pause', { path })),
                )
              : tool(
                  endpointWords.resume,
                  changing(() => api.call('POST /v1/endpoints/:id/resume', { path })),
                )}
            {kind === 'webhook' &&
              tool(
                endpointWords.newSecret,
                act(async () => {
                  const { data } = await api.call('POST /v1/endpoints/:id/secret', { path })
                  onSecret({ name, secret: data.secret })
                }),
              )}
            {tool(endpointWords.remove, () => setRemoving(true))}
          </>
        )}
      </div>
      <p role="status" class="quiet">
        {outcome}
      </p>
      <ActionProblem problem={problem} />
      {isRemoving && (
        <Sheet title={endpointWords.removing(name)} onClose={() => setRemoving(false)}>
          <p>{endpointWords.removingHow}</p>
          <div class="buttons">
            <button
              type="button"
              onClick={changing(async () => {
                await api.call('DELETE /v1/endpoints/:id', { path })
                setRemoving(false)
              })}
            >
              {endpointWords.removeIt}
            </button>
          </div>
        </Sheet>
      )}
    </li>
  )
}
