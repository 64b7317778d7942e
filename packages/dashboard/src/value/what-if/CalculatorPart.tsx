import type { Assumption, ValueResult } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { formatWhole } from '../../words/format.ts'
import { Part } from '../Part.tsx'
import { valueWords } from '../words.ts'
import { calculated, type Fields, fieldsOf, type Step } from './calculator-of.ts'

const words = valueWords.calculator
const NAMES = ['customers', 'points', 'fromMargin', 'fromChurn', 'toMargin', 'toChurn', 'causal'] as const

type Props = { result: ValueResult | null; assumptions: readonly Assumption[] }

/** It recalculates as one writes; nothing of it is stored. */
export function CalculatorPart({ result, assumptions }: Props) {
  const [step, setStep] = useState<Step>('detractor')
  const [fields, setFields] = useState<Fields>(() => fieldsOf(step, result, assumptions))
  const choose = (chosen: Step) => {
    setStep(chosen)
    setFields(fieldsOf(chosen, result, assumptions))
  }
  const discount = assumptions.find(({ id }) => id === 'discount')?.low ?? 0
  const found = calculated(fields, discount / 100)
  const measured = result?.moves.find(({ from }) => from === step)?.annual
  const worthIs = result?.worthIs ?? 'margin'
  return (
    <Part
      title={words.title}
      sentence={
        <span role="status">
          {found
            ? words.says(
                formatWhole(found.likely.moved),
                valueWords.amount(found.likely.annual),
                valueWords.amount(found.most.annual),
                valueWords.amount(found.likely.lifetime),
                valueWords.worthIs[worthIs],
                formatWhole(discount),
              )
            : words.incomplete}
        </span>
      }
      method={words.method}
    >
      {measured?.interval && (
        <p class={measured.interval.low > 0 ? 'quiet' : 'notice-text'}>
          {words.measured(
            valueWords.amount(measured.interval.low),
            valueWords.amount(measured.interval.high),
          )}{' '}
          {measured.interval.low <= 0 && words.nothing}
        </p>
      )}
      <div class="stack value-inputs">
        <SelectField
          label={words.move}
          value={step}
          options={[
            ['detractor', words.moves.detractor],
            ['passive', words.moves.passive],
          ]}
          onChange={choose}
        />
        <div class="form-row">
          {NAMES.map((name) => (
            <TextField
              key={name}
              label={words.fields[name](step)}
              type="number"
              step="any"
              value={fields[name]}
              onChange={(value) => setFields({ ...fields, [name]: value })}
            />
          ))}
        </div>
        <div class="buttons no-print">
          <button type="button" class="plain" onClick={() => choose(step)}>
            {words.reset}
          </button>
        </div>
      </div>
    </Part>
  )
}
