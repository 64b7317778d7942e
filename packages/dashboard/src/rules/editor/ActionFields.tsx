import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { ActionDraft } from '../draft.ts'
import type { Names } from '../names.ts'
import { rulesWords } from '../words.ts'
import { KeyField } from './KeyField.tsx'
import { WhomFields } from './WhomFields.tsx'

type Props = { action: ActionDraft; names: Names; onChange: (action: ActionDraft) => void }

const BOOSTS = ['0', '1', '2', '3'] as const

export function ActionFields({ action, names, onChange }: Props) {
  switch (action.kind) {
    case 'open-case':
      return (
        <>
          <WhomFields
            label={rulesWords.whom['open-case']}
            whom={action.whom}
            names={names}
            onChange={(whom) => onChange({ ...action, whom })}
          />
          <SelectField
            label={rulesWords.boost}
            value={action.boost}
            options={BOOSTS.map((boost) => [boost, rulesWords.boosts[boost]] as const)}
            onChange={(boost) => onChange({ ...action, boost })}
          />
        </>
      )
    case 'notify':
    case 'praise':
      return (
        <WhomFields
          label={rulesWords.whom[action.kind]}
          whom={action.whom}
          names={names}
          hasSupervisor={action.kind === 'notify'}
          onChange={(whom) => onChange({ ...action, whom })}
        />
      )
    case 'channel':
      return (
        <>
          <KeyField
            label={rulesWords.endpoint}
            list={names.endpoints}
            value={action.channel}
            onChange={(channel) => onChange({ ...action, channel })}
          />
          {names.endpoints?.length === 0 && (
            <p class="field-hint">
              {rulesWords.noEndpoints} <a href="/deliveries?tab=endpoints">{rulesWords.addEndpoint}</a>
            </p>
          )}
        </>
      )
    case 'tag':
      return (
        <TextField
          label={rulesWords.tag}
          value={action.tag}
          maxLength={50}
          onChange={(tag) => onChange({ ...action, tag })}
        />
      )
  }
}
