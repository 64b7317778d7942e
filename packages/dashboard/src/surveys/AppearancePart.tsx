import { CheckField } from '../controls/CheckField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import type { Presentation } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { NumberField } from './NumberField.tsx'
import type { PartProps } from './part.ts'
import { PLACES, positionsOf } from './positions-of.ts'

const DEFAULT_ACCENT = '#1a6b4f'

export function AppearancePart({ draft, change }: PartProps) {
  const { appearance = {}, presentation = { as: 'popover' }, steps = {} } = draft
  const { accent = '', scheme, radius, font = '', logo } = appearance
  const dress = (members: Partial<typeof appearance>) => change({ appearance: { ...appearance, ...members } })
  const place = (wanted: Presentation) => change({ presentation: wanted })
  const positions = positionsOf(presentation.as)
  return (
    <section class="stack" id="appearance" aria-labelledby="appearance-name">
      <h2 id="appearance-name">{editorWords.appearance}</h2>
      <div class="form-row">
        <SelectField
          label={editorWords.place}
          value={presentation.as}
          options={PLACES.map((as) => [as, editorWords.places[as]] as const)}
          onChange={(as) => place({ as })}
        />
        {positions.length > 0 && (
          <SelectField
            label={editorWords.at}
            value={presentation.at ?? positions[0]!}
            options={positions.map((at) => [at, editorWords.ats[at]] as const)}
            onChange={(at) => place({ ...presentation, at })}
          />
        )}
        {presentation.as === 'inline' && (
          <TextField
            label={editorWords.into}
            value={presentation.into ?? ''}
            onChange={(into) => place({ ...presentation, into: into || undefined })}
          />
        )}
      </div>
      <div class="form-row">
        <div class="accent">
          <TextField
            label={editorWords.accent}
            hint={editorWords.accentHint}
            value={accent}
            onChange={(text) => dress({ accent: text || undefined })}
          />
          <input
            type="color"
            aria-label={editorWords.pickAccent}
            value={/^#[0-9a-f]{6}$/i.test(accent) ? accent : DEFAULT_ACCENT}
            onInput={(event) => dress({ accent: event.currentTarget.value })}
          />
        </div>
        <SelectField
          label={editorWords.scheme}
          value={scheme ?? ''}
          options={(['', 'light', 'dark'] as const).map((one) => [one, editorWords.schemes[one]] as const)}
          onChange={(one) => dress({ scheme: one || undefined })}
        />
      </div>
      <details>
        <summary>
          {editorWords.more}
          <span class="unseen"> {editorWords.appearance}</span>
        </summary>
        <div class="stack more">
          <div class="form-row">
            <NumberField
              label={editorWords.radius}
              value={radius}
              min={0}
              max={32}
              onChange={(px) => dress({ radius: px })}
            />
            <TextField
              label={editorWords.font}
              value={font}
              onChange={(text) => dress({ font: text || undefined })}
            />
          </div>
          <TextField
            label={editorWords.logo}
            type="url"
            placeholder="https://"
            value={logo?.url ?? ''}
            onChange={(url) => dress({ logo: url ? { ...logo, url } : undefined })}
          />
          <CheckField
            label={editorWords.progress}
            checked={steps.progress ?? false}
            onChange={(progress) => change({ steps: { ...steps, progress } })}
          />
          <CheckField
            label={editorWords.stepBack}
            checked={steps.back ?? false}
            onChange={(back) => change({ steps: { ...steps, back } })}
          />
        </div>
      </details>
    </section>
  )
}
