import type { InputOf, WholeCase } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { ActForm } from './ActForm.tsx'
import { type ActName, actsFor } from './acts-for.ts'
import type { useNames } from './use-names.ts'
import { caseWords } from './words.ts'

export type Act = InputOf<'POST /v1/cases/:caseId/events'>['body']
type Props = { found: WholeCase; names: ReturnType<typeof useNames>; onChanged: () => void }

/** What can be done about a case now; the likeliest first. */
export function CaseActs({ found, names, onChanged }: Props) {
  const { api, me } = useDesk()
  const { run, problem, isBusy, forget } = useAction()
  const [chosen, choose] = useState<ActName | null>(null)
  const acts = actsFor(found)
  const email = names.members.find(({ name }) => me.actor.kind === 'person' && name === me.actor.name)?.email
  const act = async (body: Act) => {
    const path = { caseId: found.id }
    const isDone = await run(() => api.call('POST /v1/cases/:caseId/events', { path, body }))
    if (!isDone) return
    // Whoever has opened another form meanwhile keeps it.
    choose((now) => (now === chosen ? null : now))
    onChanged()
  }
  const isDone = found.state === 'resolved' || found.state === 'verified'
  const mayTake = !isDone && email !== undefined && found.assignee !== email
  return (
    <section class="stack" aria-labelledby="act">
      <h2 id="act">{caseWords.act}</h2>
      <div class="buttons">
        {mayTake && (
          <button
            type="button"
            aria-disabled={isBusy}
            onClick={() => act({ kind: 'assigned', assignee: { kind: 'person', email } })}
          >
            {caseWords.takeIt}
          </button>
        )}
        {acts.map((name, index) => (
          <button
            key={name}
            type="button"
            class={index === 0 && !mayTake ? '' : 'plain'}
            aria-expanded={chosen === name}
            onClick={() => {
              forget()
              choose(chosen === name ? null : name)
            }}
          >
            {caseWords.acts[name]}
          </button>
        ))}
      </div>
      {chosen && acts.includes(chosen) ? (
        <div class="panel">
          <ActForm
            key={chosen}
            name={chosen}
            found={found}
            names={names}
            isBusy={isBusy}
            problem={problem}
            onAct={act}
          />
        </div>
      ) : (
        <ActionProblem problem={problem} />
      )}
    </section>
  )
}
