import { useState } from 'preact/hooks'
import type { Problem } from '../../api/api-problem.ts'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { frameWords } from '../../frame/words.ts'
import { SuggestField } from '../SuggestField.tsx'
import { HoursFields } from './HoursFields.tsx'
import type { HoursRead } from './hours-of.ts'
import { MemberFields } from './MemberFields.tsx'
import { RemoveTeam } from './RemoveTeam.tsx'
import { type TeamFields, teamFieldsOf, teamOf, touchpointsChanged } from './team-of.ts'
import type { TeamsRead } from './TeamsTab.tsx'
import { teamWords as words } from './words.ts'

type Change = { teams: TeamsRead['teams']; touchpoints: Map<string, string | null> }
type Props = {
  read: TeamsRead
  /** None of a new one. */
  id: string | undefined
  isBusy: boolean
  problem: Problem | null
  onSave: (change: Change) => unknown
  onShowNow: () => unknown
}

export function TeamForm({ read, id, isBusy, problem, onSave, onShowNow }: Props) {
  const { teams, touchpoints, colleagues } = read
  const before = teams.find((team) => team.id === id)
  const [fields, setFields] = useState(() => teamFieldsOf(before, touchpoints))
  const [unread, setUnread] = useState<Problem | null>(null)
  const set = (change: Partial<TeamFields>) => setFields({ ...fields, ...change })

  function save() {
    const made = teamOf(fields, { before, taken: teams.map((team) => team.id) })
    if (!('team' in made)) return setUnread({ status: 422, title: words.invalid, detail: detailOf(made) })
    setUnread(null)
    const { team } = made
    onSave({
      teams: before ? teams.map((one) => (one.id === team.id ? team : one)) : [...teams, team],
      touchpoints: touchpointsChanged(team.id, fields.touchpoints, touchpoints),
    })
  }

  return (
    <div class="stack">
      <h2>{before?.name ?? words.newTitle}</h2>
      <Form
        submit={before ? frameWords.save : words.create}
        isBusy={isBusy}
        problem={unread ?? problem}
        onSubmit={save}
        besides={
          <>
            <a href="/touchpoints?tab=teams">{frameWords.cancel}</a>
            {problem?.status === 412 && (
              <button type="button" class="plain" onClick={onShowNow}>
                {words.showNow}
              </button>
            )}
          </>
        }
      >
        <TextField
          label={words.name}
          value={fields.name}
          onChange={(name) => set({ name })}
          required
          maxLength={200}
        />
        <MemberFields
          colleagues={colleagues}
          members={fields.members}
          onChange={(members) => set({ members })}
        />
        <fieldset class="field-set">
          <legend>{words.touchpoints}</legend>
          <div class="checks">
            {touchpoints.map(({ key, name, owner, team }) => (
              <div key={key}>
                <CheckField
                  label={name}
                  checked={fields.touchpoints.includes(key)}
                  onChange={(isIts) =>
                    set({
                      touchpoints: isIts
                        ? [...fields.touchpoints, key]
                        : fields.touchpoints.filter((one) => one !== key),
                    })
                  }
                />
                {(owner !== undefined || (team !== undefined && team !== id)) && (
                  <span class="field-hint">
                    {[
                      team !== undefined && team !== id && words.ofAnother(nameOf(team)),
                      owner !== undefined && words.hasOwner(owner),
                    ]
                      .filter(Boolean)
                      .join('; ')}
                  </span>
                )}
              </div>
            ))}
          </div>
        </fieldset>
        <SuggestField
          label={words.supervisor}
          type="email"
          value={fields.supervisor}
          suggestions={colleagues.map(({ email, name }) => ({ value: email, label: name }))}
          onChange={(supervisor) => set({ supervisor })}
          hint={words.supervisorHint}
        />
        <HoursFields
          fields={fields.hours}
          onChange={(hours) => set({ hours })}
          usualZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        />
      </Form>
      {before && (
        <RemoveTeam
          name={before.name}
          onRemove={() =>
            onSave({
              teams: teams.filter((team) => team.id !== before.id),
              touchpoints: touchpointsChanged(before.id, [], touchpoints),
            })
          }
        />
      )}
    </div>
  )

  function nameOf(team: string): string {
    return teams.find((one) => one.id === team)?.name ?? team
  }
}

function detailOf(read: Exclude<HoursRead, { hours: unknown }>): string {
  if (read.wrong === 'no-hours') return words.noHours
  if (read.wrong === 'days-off') return words.notDays(read.text)
  return words.notHours(words.days[read.wrong])
}
