import type { Journey } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { CheckField } from '../controls/CheckField.tsx'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import type { Api } from '../api/create-api.ts'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { frameWords } from '../frame/words.ts'
import { readTouchpoints } from '../touchpoint-pages/read-programme.ts'
import { idFor } from '../touchpoint-pages/teams/id-for.ts'
import { makeWords as words } from './make-words.ts'
import { readJourneys } from './read-journeys.ts'
import { type JourneyTemplate, TEMPLATES } from './templates.ts'

/** A map from a template: its touchpoints are made where there are none of their key yet. */
export function MakeJourney() {
  const desk = useDesk()
  const { route } = useLocation()
  const { run, problem, isBusy } = useAction()
  const [templateId, setTemplateId] = useState(TEMPLATES[0]!.id)
  const [name, setName] = useState('')
  const [makesPlaces, setMakesPlaces] = useState(true)
  const template = TEMPLATES.find(({ id }) => id === templateId)
  async function make() {
    let made = ''
    const isMade = await run(async () => {
      const { signal } = new AbortController()
      const { journeys } = await readJourneys(desk.api, signal)
      const touchpoints = await readTouchpoints(desk, signal)
      const known = new Set(touchpoints.map(({ key }) => key))
      if (template && makesPlaces) await makeMissing(desk.api, template, known)
      const body = journeyFrom(template, name.trim(), {
        id: idFor(
          /[a-z0-9]/i.test(name) ? name : (template?.id ?? 'journey'),
          journeys.map(({ id }) => id),
        ),
        known,
      })
      await desk.api.call('POST /v1/journeys', { body })
      made = body.id
    })
    if (isMade) route(`/journeys/${encodeURIComponent(made)}/edit`)
  }
  return (
    <section class="stack" aria-labelledby="make-journey">
      <h2 id="make-journey">{words.title}</h2>
      <Form
        submit={words.make}
        problem={problem}
        isBusy={isBusy}
        besides={<a href="/journeys">{frameWords.cancel}</a>}
        onSubmit={make}
      >
        <SelectField
          label={words.template}
          value={templateId}
          options={[
            ...TEMPLATES.map(({ id, ...said }) => [id, `${said.lifeNeed}: ${said.name}`] as const),
            ['', words.empty],
          ]}
          onChange={setTemplateId}
        />
        {template && (
          <p class="quiet">
            {template.stages
              .map((stage) => `${stage.name} (${stage.touchpoints.map((one) => one.name).join(', ')})`)
              .join(' → ')}
          </p>
        )}
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          placeholder={template?.name ?? ''}
          required
          maxLength={200}
        />
        {template && <CheckField label={words.makePlaces} checked={makesPlaces} onChange={setMakesPlaces} />}
      </Form>
    </section>
  )
}

async function makeMissing(api: Api, template: JourneyTemplate, known: Set<string>): Promise<void> {
  for (const { key, name, channel, experience } of template.stages.flatMap((stage) => stage.touchpoints)) {
    if (known.has(key)) continue
    await api.call('POST /v1/touchpoints', { body: { key, name, channel, experience } })
    known.add(key)
  }
}

/** Without the touchpoints that are not there. */
export function journeyFrom(
  template: JourneyTemplate | undefined,
  name: string,
  { id, known }: { id: string; known: ReadonlySet<string> },
): Journey {
  return {
    id,
    name,
    state: 'as-is',
    status: 'draw',
    ...(template && { lifeNeed: template.lifeNeed }),
    stages: (template?.stages ?? []).map((stage) => ({
      id: stage.id,
      name: stage.name,
      touchpoints: stage.touchpoints.map(({ key }) => key).filter((key) => known.has(key)),
    })),
  }
}
