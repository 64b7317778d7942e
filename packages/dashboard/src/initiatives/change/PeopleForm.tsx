import type { Initiative } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { formWords as words } from '../form-words.ts'
import { initiativeWords } from '../words.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { entries } from './entries.ts'

type Level = Initiative['sponsors'][number]['level']

/** Who stands behind it at which level, and which departments it touches how much. */
export function PeopleForm(props: ChangeProps) {
  return (
    <>
      <Removable
        items={props.initiative.sponsors.map(
          ({ name, level }) => `${name}, ${initiativeWords.page.levels[level]}`,
        )}
        onRemove={(at) => props.save({ sponsors: props.initiative.sponsors.toSpliced(at, 1) })}
      />
      <AddSponsor {...props} />
      <Removable
        items={props.initiative.units.map(({ unit }) => unit)}
        onRemove={(at) => props.save({ units: props.initiative.units.toSpliced(at, 1) })}
      />
      <AddUnit {...props} />
    </>
  )
}

function Removable({ items, onRemove }: { items: readonly string[]; onRemove: (at: number) => void }) {
  return (
    <ul class="evidence">
      {items.map((name, at) => (
        <li key={name}>
          {name}{' '}
          <button
            type="button"
            class="plain icon-button"
            aria-label={words.remove(name)}
            onClick={() => onRemove(at)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}

function AddSponsor({ initiative: { sponsors }, save, isBusy }: ChangeProps) {
  const [name, setName] = useState('')
  const [level, setLevel] = useState<Level>('executive')
  const [unit, setUnit] = useState('')
  const add = () => save({ sponsors: [...sponsors, { name, level, ...(unit !== '' && { unit }) }] })
  return (
    <Form submit={words.addSponsor} isBusy={isBusy} onSubmit={add}>
      <div class="form-row">
        <TextField label={words.sponsor} value={name} onChange={setName} required maxLength={200} />
        <SelectField
          label={words.level}
          value={level}
          options={entries(initiativeWords.page.levels)}
          onChange={setLevel}
        />
        <TextField label={words.unit} value={unit} onChange={setUnit} />
      </div>
    </Form>
  )
}

function AddUnit({ initiative: { units }, save, isBusy }: ChangeProps) {
  const [unit, setUnit] = useState('')
  const [importance, setImportance] = useState('3')
  const [impact, setImpact] = useState('3')
  const add = () =>
    save({
      units: [
        ...units.filter((one) => one.unit !== unit),
        { unit, importance: Number(importance), impact: Number(impact) },
      ],
    })
  return (
    <Form submit={words.addUnit} isBusy={isBusy} onSubmit={add}>
      <div class="form-row">
        <TextField label={words.unit} value={unit} onChange={setUnit} required maxLength={200} />
        <TextField
          label={words.importance}
          type="number"
          min={1}
          max={5}
          value={importance}
          onChange={setImportance}
          required
        />
        <TextField
          label={words.impact}
          type="number"
          min={1}
          max={5}
          value={impact}
          onChange={setImpact}
          required
        />
      </div>
    </Form>
  )
}
