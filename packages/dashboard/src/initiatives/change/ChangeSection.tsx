import type { Initiative } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { ActionProblem } from '../../controls/Form.tsx'
import { formWords as words } from '../form-words.ts'
import type { Save } from '../use-initiative.ts'
import { initiativeWords } from '../words.ts'
import { AboutForm } from './AboutForm.tsx'
import { BenefitForm } from './BenefitForm.tsx'
import { MeasureForm } from './MeasureForm.tsx'
import { PeopleForm } from './PeopleForm.tsx'
import { SaidForm } from './SaidForm.tsx'
import { WorkForm } from './WorkForm.tsx'

export type ChangeProps = { initiative: Initiative; save: Save; isBusy: boolean }

const PARTS = [
  ['about', AboutForm],
  ['measure', MeasureForm],
  ['action', WorkForm],
  ['people', PeopleForm],
  ['benefit', BenefitForm],
  ['said', SaidForm],
] as const

/** All of it can be changed, each part by itself. */
export function ChangeSection(props: ChangeProps) {
  return (
    <section class="part" aria-labelledby="change">
      <h2 id="change">{words.change}</h2>
      {PARTS.map(([name, Part]) => (
        <ChangePart key={name} title={name === 'action' ? initiativeWords.page.actions : words[name]}>
          <Part {...props} />
        </ChangePart>
      ))}
      <Delete id={props.initiative.id} />
    </section>
  )
}

/** Its fields exist only while it is open. */
function ChangePart({ title, children }: { title: string; children: preact.ComponentChildren }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div class="change-part">{children}</div>}
    </details>
  )
}

function Delete({ id }: { id: string }) {
  const { api } = useDesk()
  const { route } = useLocation()
  const { run, problem, isBusy } = useAction()
  const remove = async () => {
    if (!confirm(initiativeWords.page.deleteSure)) return
    if (await run(() => api.call('DELETE /v1/initiatives/:id', { path: { id } }))) route('/initiatives')
  }
  return (
    <div>
      <ActionProblem problem={problem} />
      <button type="button" class="link" disabled={isBusy} onClick={remove}>
        {initiativeWords.page.delete}
      </button>
    </div>
  )
}
