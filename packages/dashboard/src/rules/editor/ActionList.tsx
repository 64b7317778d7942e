import { SelectField } from '../../controls/SelectField.tsx'
import { type ActionDraft, EMPTY_ACTIONS } from '../draft.ts'
import type { Names } from '../names.ts'
import { rulesWords } from '../words.ts'
import { ActionFields } from './ActionFields.tsx'
import { Part } from './Part.tsx'

type Kind = ActionDraft['kind']
type Props = { actions: readonly ActionDraft[]; names: Names; onChange: (actions: ActionDraft[]) => void }

const KINDS = Object.keys(EMPTY_ACTIONS) as Kind[]

export function ActionList({ actions, names, onChange }: Props) {
  return (
    <div class="stack">
      {actions.map((action, index) => (
        <Part
          // oxlint-disable-next-line react/no-array-index-key -- the same kind may be there twice
          key={`${action.kind}-${index}`}
          title={rulesWords.actions[action.kind]}
          onRemove={() => onChange(actions.toSpliced(index, 1))}
        >
          <ActionFields
            action={action}
            names={names}
            onChange={(changed) => onChange(actions.with(index, changed))}
          />
        </Part>
      ))}
      <SelectField<Kind | ''>
        label={rulesWords.addAction}
        value=""
        options={[
          ['', rulesWords.chooseAction],
          ...KINDS.map((kind) => [kind, rulesWords.actions[kind]] as const),
        ]}
        onChange={(kind) => kind !== '' && onChange([...actions, EMPTY_ACTIONS[kind]])}
      />
    </div>
  )
}
