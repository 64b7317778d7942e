import type { WholeCase } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import type { Problem } from '../api/api-problem.ts'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { formatMoney } from '../words/format.ts'
import type { Act } from './CaseActs.tsx'
import { caseWords } from './words.ts'

type Props = { found: WholeCase; isBusy: boolean; problem: Problem | null; onAct: (act: Act) => unknown }
type What = keyof typeof caseWords.give.kinds

/** What the customer is given to make it good, and how much of one's discretion is left. */
export function GiveForm({ found: { gestures }, isBusy, problem, onAct }: Props) {
  const [what, setWhat] = useState<What>('credit')
  const [amount, setAmount] = useState('')
  const [text, setText] = useState('')
  const { give, acts } = caseWords
  if (!gestures) return null
  const { currency, given, limit } = gestures
  const note = text.trim() === '' ? {} : { note: text.trim() }
  const money = (value: number) => formatMoney(value, currency)
  return (
    <Form
      submit={acts.give}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => onAct({ kind: 'gesture', what, amount: Number(amount), ...note })}
    >
      <p class="quiet">{limit === null ? give.any(money(given)) : give.within(money(given), money(limit))}</p>
      <div class="form-row">
        <SelectField
          label={give.what}
          value={what}
          options={Object.entries(give.kinds) as [What, string][]}
          onChange={setWhat}
        />
        <TextField
          label={give.amount(currency)}
          type="number"
          min={0}
          step="any"
          value={amount}
          onChange={setAmount}
          required
        />
      </div>
      <TextField label={give.note} value={text} onChange={setText} isLong />
    </Form>
  )
}
