import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { WhomDraft, WhomKind } from '../draft.ts'
import type { Names } from '../names.ts'
import { rulesWords } from '../words.ts'
import { KeyField } from './KeyField.tsx'

type Props = {
  label: string
  whom: WhomDraft
  names: Names
  /** Who may be told, and has no cases. */
  hasSupervisor?: boolean
  onChange: (whom: WhomDraft) => void
}

const KINDS: readonly WhomKind[] = ['touchpoint-owner', 'team', 'person', 'account-manager', 'employee']

export function WhomFields({ label, whom, names, hasSupervisor = false, onChange }: Props) {
  const kinds: readonly WhomKind[] = hasSupervisor ? [...KINDS, 'supervisor'] : KINDS
  const write = (value: string) => onChange({ ...whom, value })
  return (
    <div class="form-row">
      <SelectField
        label={label}
        value={whom.kind}
        options={kinds.map((kind) => [kind, rulesWords.whoms[kind]] as const)}
        onChange={(kind) => onChange({ kind, value: '' })}
      />
      {whom.kind === 'person' && (
        <TextField label={rulesWords.email} type="email" value={whom.value} onChange={write} />
      )}
      {whom.kind === 'team' && (
        <KeyField label={rulesWords.team} list={names.teams} value={whom.value} onChange={write} />
      )}
      {(whom.kind === 'account-manager' || whom.kind === 'employee') && (
        <TextField
          label={whom.kind === 'employee' ? rulesWords.property : rulesWords.trait}
          hint={rulesWords.staffOnly}
          value={whom.value}
          maxLength={64}
          onChange={write}
        />
      )}
    </div>
  )
}
