import { CheckField } from '../controls/CheckField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { Conditions } from './Conditions.tsx'
import { editorWords } from './editor-words.ts'
import { NumberField } from './NumberField.tsx'
import type { PartProps } from './part.ts'

const PATTERNS = ['past', 'present', 'potential'] as const
const PACE = { afterAnswerDays: 90, afterDeclineDays: 30, afterDisplayDays: 1 }

/** What most surveys leave as it is, so it is folded away. */
export function WhoAndWhen({ draft, change }: PartProps) {
  const { pattern = 'past', audience = {}, delayMs, snoozeDays, schedule = {}, limits = {} } = draft
  const { share = 1 } = audience
  return (
    <section id="who">
      <details class="who">
        <summary>
          <h2>{editorWords.who}</h2>
        </summary>
        <div class="stack more">
          {!draft.asksInside && (
            <SelectField
              label={editorWords.pattern}
              hint={editorWords.patternHint}
              value={pattern}
              options={PATTERNS.map((one) => [one, editorWords.patterns[one]] as const)}
              onChange={(one) => change({ pattern: one })}
            />
          )}
          <div class="form-row">
            <NumberField
              label={editorWords.share}
              hint={editorWords.shareHint}
              value={Math.round(share * 10_000) / 100}
              min={0}
              max={100}
              step="any"
              onChange={(percent) =>
                change({
                  audience: { ...audience, share: percent === undefined ? undefined : percent / 100 },
                })
              }
            />
            <NumberField
              label={editorWords.delay}
              value={(delayMs ?? 0) / 1000}
              min={0}
              max={600}
              step="any"
              onChange={(seconds) =>
                change({ delayMs: seconds === undefined ? undefined : Math.round(seconds * 1000) })
              }
            />
          </div>
          <PaceFields draft={draft} change={change} />
          <div class="form-row">
            <NumberField
              label={editorWords.snooze}
              hint={editorWords.snoozeHint}
              value={snoozeDays}
              min={0}
              max={365}
              step="any"
              onChange={(days) => change({ snoozeDays: days })}
            />
            <NumberField
              label={editorWords.quota}
              value={limits.answers}
              min={1}
              onChange={(answers) => change({ limits: { ...limits, answers } })}
            />
          </div>
          <div class="form-row">
            {(['startsOn', 'endsOn'] as const).map((day) => (
              <TextField
                key={day}
                type="date"
                label={day === 'startsOn' ? editorWords.starts : editorWords.ends}
                value={schedule[day] ?? ''}
                onChange={(text) => change({ schedule: { ...schedule, [day]: text } })}
              />
            ))}
          </div>
          <Conditions draft={draft} />
        </div>
      </details>
    </section>
  )
}

function PaceFields({ draft: { pace = {} }, change }: Pick<PartProps, 'draft' | 'change'>) {
  return (
    <fieldset class="field-set">
      <legend>{editorWords.paceTitle}</legend>
      <div class="form-row">
        {(Object.keys(PACE) as (keyof typeof PACE)[]).map((after) => (
          <NumberField
            key={after}
            label={editorWords.pace[after]}
            value={pace[after] ?? PACE[after]}
            min={0}
            max={3650}
            step="any"
            onChange={(days) => change({ pace: { ...pace, [after]: days } })}
          />
        ))}
      </div>
      <CheckField
        label={editorWords.oncePerSession}
        checked={pace.oncePerSession ?? false}
        onChange={(isOnce) => change({ pace: { ...pace, oncePerSession: isOnce || undefined } })}
      />
    </fieldset>
  )
}
