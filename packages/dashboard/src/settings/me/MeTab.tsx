import type { ReaderPreferences } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { frameWords } from '../../frame/words.ts'
import { SuggestField } from '../../touchpoint-pages/SuggestField.tsx'
import { type Language, LANGUAGES } from '../../words/language.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { meWords as words } from './words.ts'

/** How somebody wants to be told, and their password. */
export function MeTab() {
  const { me } = useDesk()
  return me.actor.kind === 'person' ? <Person /> : <Empty title={words.key}>{words.keyHow}</Empty>
}

function Person() {
  const { api } = useDesk()
  const found = useResource(
    'preferences',
    async (signal) => (await api.call('GET /v1/me/preferences', { signal })).data,
  )
  return (
    <>
      <section class="stack settings-part">
        <h2>{words.told}</h2>
        <p class="quiet">{words.toldLede}</p>
        <Loaded of={found}>{(preferences) => <Preferences preferences={preferences} />}</Loaded>
      </section>
      <section class="stack settings-part">
        <h2>{words.password}</h2>
        <PasswordForm />
      </section>
    </>
  )
}

function Preferences({ preferences }: { preferences: ReaderPreferences }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [wanted, setWanted] = useState(preferences)
  const [isSaved, setSaved] = useState(false)
  const set = (part: Partial<ReaderPreferences>) => {
    setSaved(false)
    setWanted({ ...wanted, ...part })
  }
  const save = async () => {
    const { timeZone, ...rest } = wanted
    const body = { ...rest, ...(timeZone && { timeZone }) }
    setSaved(await run(() => api.call('PUT /v1/me/preferences', { body })))
  }
  return (
    <Form
      submit={frameWords.save}
      isBusy={isBusy}
      problem={problem}
      done={isSaved ? frameWords.saved : undefined}
      onSubmit={save}
    >
      <SelectField
        label={words.language}
        value={wanted.language ?? 'en'}
        options={Object.entries(LANGUAGES) as [Language, string][]}
        onChange={(language) => set({ language })}
      />
      <SuggestField
        label={words.timeZone}
        value={wanted.timeZone ?? ''}
        suggestions={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))}
        onChange={(timeZone) => set({ timeZone })}
        hint={words.timeZoneHint}
      />
      <CheckField label={words.daily} checked={wanted.daily} onChange={(daily) => set({ daily })} />
      <CheckField label={words.weekly} checked={wanted.weekly} onChange={(weekly) => set({ weekly })} />
    </Form>
  )
}
