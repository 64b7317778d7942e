import type { HeldHuddle } from '@innerloop/collector'
import { CheckField } from '../controls/CheckField.tsx'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { huddleWords } from './words.ts'

/** What the team said last time that it would do; ticked when it is done. */
export function OpenActions({ last, onChanged }: { last: HeldHuddle | null; onChanged: () => void }) {
  const { api, may } = useDesk()
  const { run, problem, isBusy } = useAction()
  if (last === null)
    return (
      <section>
        <h2>{huddleWords.open}</h2>
        <p class="quiet">{huddleWords.noLast}</p>
      </section>
    )
  const { id: huddleId, minutes, heldAt } = last
  const tick = async (id: string, done: boolean) => {
    const actions = minutes.actions.map((action) => (action.id === id ? { ...action, done } : action))
    const body = { ...minutes, actions }
    if (await run(() => api.call('PUT /v1/huddles/:huddleId', { path: { huddleId }, body }))) onChanged()
  }
  return (
    <section class="stack">
      <h2>{huddleWords.open}</h2>
      {minutes.notes && <p class="comment">{minutes.notes}</p>}
      {minutes.actions.length === 0 && <p class="quiet">{huddleWords.noOpen}</p>}
      <ul>
        {minutes.actions.map(({ id, text, who, due, done }) => (
          <li key={id}>
            <CheckField
              label={[text, who, due].filter(Boolean).join(' · ')}
              checked={done}
              disabled={isBusy || !may('cases:write')}
              onChange={(ticked) => tick(id, ticked)}
            />
          </li>
        ))}
      </ul>
      <p class="quiet">{huddleWords.writtenBy(minutes.by, huddleWords.day(heldAt))}</p>
      <ActionProblem problem={problem} />
    </section>
  )
}
