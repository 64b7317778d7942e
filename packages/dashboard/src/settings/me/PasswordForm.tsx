import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { meWords as words } from './words.ts'

export function PasswordForm() {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [isChanged, setChanged] = useState(false)
  const change = async () => {
    const isDone = await run(() => api.call('PUT /v1/me/password', { body: { current, next } }))
    setChanged(isDone)
    if (!isDone) return
    setCurrent('')
    setNext('')
  }
  return (
    <Form
      submit={words.change}
      isBusy={isBusy}
      problem={problem}
      done={isChanged ? words.changed : undefined}
      onSubmit={change}
    >
      <TextField
        label={words.current}
        type="password"
        autocomplete="current-password"
        value={current}
        onChange={setCurrent}
        required
      />
      <TextField
        label={words.next}
        type="password"
        autocomplete="new-password"
        minLength={12}
        value={next}
        onChange={setNext}
        required
      />
    </Form>
  )
}
