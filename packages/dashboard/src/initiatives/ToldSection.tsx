import type { Initiative } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { today } from './today.ts'
import { initiativeWords } from './words.ts'

const { told: words } = initiativeWords

/** What was changed goes back to those who had to hear the complaints; to customers only when somebody says so. */
export function ToldSection({ initiative }: { initiative: Initiative }) {
  const { may } = useDesk()
  const { youSaid, weDid } = initiative
  return (
    <section class="part" aria-labelledby="told">
      <h2 id="told">{words.title}</h2>
      {(youSaid || weDid) && (
        <dl class="facts">
          {youSaid && (
            <>
              <dt>{words.youSaid}</dt>
              <dd>{youSaid}</dd>
            </>
          )}
          {weDid && (
            <>
              <dt>{words.weDid}</dt>
              <dd>{weDid}</dd>
            </>
          )}
        </dl>
      )}
      <p class="quiet">{words.about}</p>
      {may('deliveries:write') && <TellCustomers initiative={initiative} />}
    </section>
  )
}

function TellCustomers({ initiative: { id, note, steps } }: { initiative: Initiative }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [isSent, setSent] = useState(false)
  const path = { id }
  const counted = useResource(`customers of ${id}`, async (signal) => {
    return (await api.call('GET /v1/initiatives/:id/customers', { path, signal })).data
  })
  const isLaunched = steps.launched !== undefined && steps.launched <= today()
  const tell = () =>
    run(async () => {
      counted.set((await api.call('POST /v1/initiatives/:id/customers', { path })).data)
      setSent(true)
    })
  const { data } = counted
  return (
    <details>
      <summary>{words.customers}</summary>
      <div class="stack">
        <p>{words.customersAbout}</p>
        {data && <p class="quiet">{words.count(data.reachable, data.told, data.noAddress)}</p>}
        <ActionProblem problem={problem} />
        {!isLaunched ? (
          <p>{words.notLaunched}</p>
        ) : !note ? (
          <p>{words.noNote}</p>
        ) : (
          data &&
          data.reachable > 0 && (
            <div>
              <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && tell()}>
                {words.send(data.reachable)}
              </button>
            </div>
          )
        )}
        <p role="status">{isSent && words.sent}</p>
      </div>
    </details>
  )
}
