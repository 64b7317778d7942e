import type { RoutingRule } from '@innerloop/shared'
import { useId, useState } from 'preact/hooks'
import type { Answer } from '../../api/create-api.ts'
import { ActionProblem } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { rulesWords } from '../words.ts'
import { TrialResult } from './TrialResult.tsx'

type Props = { rule: RoutingRule; rules: readonly RoutingRule[]; isWhole: boolean }
type Tried = { report: Answer<'POST /v1/rules/dry-run'>['data']; of: string }

const LAST = ['50', '200', '1000'] as const

/** What the rule, as it is written now, would have done. */
export function TryRule({ rule, rules, isWhole }: Props) {
  const { api } = useDesk()
  const [last, setLast] = useState<(typeof LAST)[number]>('200')
  const [tried, setTried] = useState<Tried | null>(null)
  const { run, problem, isBusy } = useAction()
  const id = useId()
  const of = JSON.stringify([rule, last])
  const tryNow = () =>
    run(async () => {
      const { data } = await api.call('POST /v1/rules/dry-run', { body: { rule, last: Number(last) } })
      setTried({ report: data, of })
    })

  return (
    <section class="panel trial" aria-labelledby={id}>
      <h3 id={id}>{rulesWords.tryIt}</h3>
      <p class="quiet">{rulesWords.tryHow}</p>
      <SelectField
        label={rulesWords.last}
        value={last}
        options={LAST.map((n) => [n, rulesWords.lastOf(Number(n))] as const)}
        onChange={setLast}
      />
      <div class="buttons">
        <button
          type="button"
          class="plain"
          aria-disabled={!isWhole || isBusy}
          onClick={() => isWhole && !isBusy && tryNow()}
        >
          {rulesWords.tryNow}
        </button>
        {!isWhole && <span class="quiet">{rulesWords.tryFirst}</span>}
      </div>
      <ActionProblem problem={problem} />
      <div role="status" class="stack">
        {tried && tried.of !== of && <p class="quiet">{rulesWords.outdatedResult}</p>}
        {tried && <TrialResult report={tried.report} rules={rules} />}
      </div>
    </section>
  )
}
