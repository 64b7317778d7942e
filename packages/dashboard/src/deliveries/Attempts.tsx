import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatInstant } from '../words/format.ts'
import type { Delivery } from './use-deliveries.ts'
import { deliveriesWords } from './words.ts'

/** Each attempt with what came of it. */
export function Attempts({ delivery: { id, state, attempts } }: { delivery: Delivery }) {
  const { api } = useDesk()
  const whole = useResource(`${id} ${state} ${attempts}`, async (signal) => {
    const { data } = await api.call('GET /v1/deliveries/:id', { path: { id }, signal })
    return data.made
  })
  return (
    <Loaded of={whole}>
      {(made) => (
        <ol class="attempts">
          {made.map(({ number, at, outcome, reason, status, detail, excerpt }) => (
            <li key={number}>
              <p class="row-line">
                <span>{deliveriesWords.attempt(number)}</span>
                <time class="quiet" dateTime={at}>
                  {formatInstant(at)}
                </time>
              </p>
              <p>
                {deliveriesWords.outcomes[outcome]}: {deliveriesWords.reasons[reason] ?? reason}
                {status !== undefined && ` · ${deliveriesWords.status(status)}`}
                {detail !== undefined && ` · ${detail}`}
              </p>
              {excerpt !== undefined && (
                <p class="quiet">
                  {deliveriesWords.said} <q>{excerpt}</q>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}
