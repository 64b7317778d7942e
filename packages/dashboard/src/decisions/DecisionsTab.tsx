import type { Decision } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { ActionProblem, Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { EvidenceList } from '../initiatives/EvidenceList.tsx'
import { today } from '../initiatives/today.ts'
import { type KnownEvidence, useEvidence } from '../initiatives/use-evidence.ts'
import { day } from '../initiatives/words-en.ts'
import { readAll } from '../touchpoint-pages/read-all.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { decisionWords as words } from './words.ts'

/** What was decided, with what it rests on; what is to be looked at again stands first. */
export function DecisionsTab() {
  const { api, may } = useDesk()
  const known = useKnown()
  const decisions = useResource('decisions', (signal) =>
    readAll(async (cursor) => {
      const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
      const { data } = await api.call('GET /v1/decisions', { query, signal })
      return { items: data.decisions, next: data.next }
    }),
  )
  return (
    <div class="stack">
      <p class="quiet">{words.about}</p>
      {may('programme:write') && <DecisionForm known={known} onMade={decisions.reload} />}
      <Loaded of={decisions}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={words.none}>{words.noneHow}</Empty>
          ) : (
            <ol class="rows">
              {inOrder(all).map((decision) => (
                <li key={decision.id}>
                  <Decided decision={decision} known={known} onChanged={decisions.reload} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  )
}

/** With what is made here, too: initiatives and goals. */
function useKnown(): KnownEvidence & { made: readonly { kind: 'initiative'; id: string; name: string }[] } {
  const { api } = useDesk()
  const known = useEvidence()
  const { data } = useResource('initiatives by name', async (signal) => {
    const { data } = await api.call('GET /v1/initiatives', { signal, query: { limit: 100 } })
    return data.initiatives.map(({ id, title }) => ({ kind: 'initiative' as const, id, name: title }))
  })
  const made = data ?? []
  return {
    ...known,
    made,
    nameOf: (one) =>
      made.find(({ kind, id }) => kind === one.kind && id === one.id)?.name ?? known.nameOf(one),
  }
}

function inOrder(decisions: readonly Decision[]): Decision[] {
  return decisions.toSorted(
    (a, b) => Number(isDue(b)) - Number(isDue(a)) || (a.on < b.on ? 1 : a.on > b.on ? -1 : 0),
  )
}

function isDue({ reviewOn, reviewedOn }: Decision): boolean {
  return reviewOn !== undefined && reviewedOn === undefined && reviewOn <= today()
}

type Props = { decision: Decision; known: KnownEvidence; onChanged: () => void }

function Decided({ decision, known, onChanged }: Props) {
  const { may } = useDesk()
  const { title, on, by, what, evidence, expected, reviewOn, reviewedOn, outcome } = decision
  return (
    <article class="stack decision">
      <p>
        <strong>{title}</strong>{' '}
        <span class="quiet">
          {day(on)}, {words.by(by.join(', '))}
        </span>
      </p>
      {what && <p>{what}</p>}
      {expected && (
        <p>
          <span class="quiet">{words.expected}:</span> {expected}
        </p>
      )}
      <EvidenceList evidence={evidence} known={known} />
      {reviewedOn ? (
        <p>
          <span class="quiet">{words.reviewed(day(reviewedOn))}:</span> {outcome}
        </p>
      ) : (
        reviewOn && (
          <p class={isDue(decision) ? 'overdue' : 'quiet'}>
            {isDue(decision) ? words.due(day(reviewOn)) : words.review(day(reviewOn))}
          </p>
        )
      )}
      {may('programme:write') && !reviewedOn && <Review decision={decision} onChanged={onChanged} />}
    </article>
  )
}

function Review({ decision, onChanged }: Omit<Props, 'known'>) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [outcome, setOutcome] = useState('')
  const path = { id: decision.id }
  const keep = async () => {
    const body = { ...decision, outcome, reviewedOn: today() }
    if (await run(() => api.call('PUT /v1/decisions/:id', { path, body }))) onChanged()
  }
  const remove = async () => {
    if (await run(() => api.call('DELETE /v1/decisions/:id', { path }))) onChanged()
  }
  return (
    <details>
      <summary>{words.close}</summary>
      <Form submit={words.closeDo} isBusy={isBusy} onSubmit={keep}>
        <TextField label={words.outcome} value={outcome} onChange={setOutcome} isLong required />
      </Form>
      <ActionProblem problem={problem} />
      <button type="button" class="link" disabled={isBusy} onClick={remove}>
        {words.delete}
      </button>
    </details>
  )
}
