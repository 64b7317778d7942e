import type { Initiative } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { formWords as words } from '../form-words.ts'
import { initiativeWords } from '../words.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { entries } from './entries.ts'

type BlockerKind = Initiative['blockers'][number]['kind']

/** Who does what until when, and what is in the way. */
export function WorkForm({ initiative, save, isBusy }: ChangeProps) {
  return (
    <>
      <AddAction initiative={initiative} save={save} isBusy={isBusy} />
      <AddBlocker initiative={initiative} save={save} isBusy={isBusy} />
    </>
  )
}

function AddAction({ initiative: { actions }, save, isBusy }: ChangeProps) {
  const [text, setText] = useState('')
  const [who, setWho] = useState('')
  const [unit, setUnit] = useState('')
  const [due, setDue] = useState('')
  const action = {
    id: newId(),
    text,
    ...(who !== '' && { who }),
    ...(unit !== '' && { unit }),
    ...(due !== '' && { due }),
  }
  return (
    <Form submit={words.addAction} isBusy={isBusy} onSubmit={() => save({ actions: [...actions, action] })}>
      <TextField label={words.action} value={text} onChange={setText} required maxLength={200} />
      <div class="form-row">
        <TextField label={words.who} type="email" value={who} onChange={setWho} hint={words.ownerHint} />
        <TextField label={words.unit} value={unit} onChange={setUnit} />
        <TextField label={words.due} type="date" value={due} onChange={setDue} />
      </div>
    </Form>
  )
}

function AddBlocker({ initiative: { blockers }, save, isBusy }: ChangeProps) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<BlockerKind>('policy')
  const add = () => save({ blockers: [...blockers, { id: newId(), kind, text }] })
  return (
    <Form submit={words.addBlocker} isBusy={isBusy} onSubmit={add}>
      <div class="form-row">
        <TextField label={words.blocker} value={text} onChange={setText} required maxLength={200} />
        <SelectField
          label={words.blockerKind}
          value={kind}
          options={entries(initiativeWords.effort.blockerKinds)}
          onChange={setKind}
        />
      </div>
    </Form>
  )
}
