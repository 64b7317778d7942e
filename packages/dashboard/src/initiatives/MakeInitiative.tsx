import type { Evidence, Initiative } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { frameWords } from '../frame/words.ts'
import { entries } from './change/entries.ts'
import { EvidenceField } from './EvidenceField.tsx'
import { evidenceIn } from './evidence-of.ts'
import { formWords as words } from './form-words.ts'
import { useEvidence } from './use-evidence.ts'
import { initiativeWords } from './words.ts'

type Kind = Initiative['kind']
type Course = Initiative['course']

/** @param from what it comes from, as a link on another page names it */
export function MakeInitiative({ from: named }: { from: string | undefined }) {
  const { api } = useDesk()
  const { route } = useLocation()
  const { run, problem, isBusy } = useAction()
  const known = useEvidence()
  const [title, setTitle] = useState('')
  const [why, setWhy] = useState('')
  const [kind, setKind] = useState<Kind>('quick-win')
  const [course, setCourse] = useState<Course>('boost')
  const [from, setFrom] = useState<Evidence[]>(() => evidenceIn(named))
  const make = async () => {
    const id = newId()
    const body = {
      id,
      title,
      kind,
      course,
      from,
      ...(why.trim() !== '' && { why }),
    }
    if (await run(() => api.call('POST /v1/initiatives', { body }))) route(`/initiatives/${id}`)
  }
  return (
    <section class="part" aria-labelledby="new-initiative">
      <h2 id="new-initiative">{words.newTitle}</h2>
      <Form
        submit={words.create}
        problem={problem}
        isBusy={isBusy}
        besides={<a href="/initiatives">{frameWords.cancel}</a>}
        onSubmit={make}
      >
        <EvidenceField evidence={from} known={known} onChange={setFrom} />
        <TextField
          label={words.name}
          value={title}
          onChange={setTitle}
          hint={words.nameHint}
          required
          maxLength={200}
        />
        <TextField label={words.why} value={why} onChange={setWhy} isLong maxLength={5000} />
        <div class="form-row">
          <SelectField
            label={words.kind}
            value={kind}
            options={entries(initiativeWords.kinds)}
            onChange={setKind}
          />
          <SelectField
            label={words.course}
            value={course}
            options={entries(initiativeWords.courses)}
            onChange={setCourse}
            hint={words.courseHint}
          />
        </div>
      </Form>
    </section>
  )
}
