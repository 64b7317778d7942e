import type { WholeCase } from '@innerloop/collector'
import { CheckField } from '../controls/CheckField.tsx'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { caseWords } from './words.ts'

const ITEMS = ['answer', 'apologise', 'listen', 'solve', 'prevent'] as const
type Item = (typeof ITEMS)[number]

/** What every complaint deserves. */
export function CaseChecklist({ found, onChanged }: { found: WholeCase; onChanged: () => void }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const tick = async (item: Item, done: boolean) => {
    const path = { caseId: found.id }
    const isDone = await run(() =>
      api.call('POST /v1/cases/:caseId/events', { path, body: { kind: 'checked', item, done } }),
    )
    if (isDone) onChanged()
  }
  return (
    <fieldset class="field-set panel">
      <legend class="unseen">{caseWords.checklist}</legend>
      <h2>{caseWords.checklist}</h2>
      {ITEMS.map((item) => (
        <div key={item}>
          <CheckField
            label={caseWords.check[item]}
            checked={isTicked(found, item)}
            disabled={isBusy}
            onChange={(done) => tick(item, done)}
          />
          <p class="field-hint">{caseWords.checkHow[item]}</p>
        </div>
      ))}
      <ActionProblem problem={problem} />
    </fieldset>
  )
}

function isTicked({ events }: WholeCase, item: Item): boolean {
  const last = events.findLast((event) => event.kind === 'checked' && event.item === item)
  return last?.kind === 'checked' && last.done
}
