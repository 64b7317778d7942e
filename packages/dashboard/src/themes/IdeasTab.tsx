import type { Idea } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { ActionProblem, Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { entries } from '../initiatives/change/entries.ts'
import { themeWords } from './words.ts'

const { ideas: words } = themeWords
const ALL = { limit: 100 }

/** Suggestions, until something came of them. */
export function IdeasTab() {
  const { api, may } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [title, setTitle] = useState('')
  const ideas = useResource('ideas', async (signal) => {
    return (await api.call('GET /v1/ideas', { query: ALL, signal })).data.ideas
  })
  const add = async () => {
    const body: Idea = { id: newId(), title, from: 'team', state: 'new' }
    if (!(await run(() => api.call('POST /v1/ideas', { body })))) return
    setTitle('')
    ideas.reload()
  }
  const move = async (idea: Idea, state: Idea['state']) => {
    const given = { path: { id: idea.id }, body: { ...idea, state } }
    if (await run(() => api.call('PUT /v1/ideas/:id', given))) ideas.reload()
  }
  return (
    <div class="stack">
      {may('responses:write') && (
        <Form submit={words.add} isBusy={isBusy} onSubmit={add}>
          <TextField label={words.title} value={title} onChange={setTitle} required maxLength={200} />
        </Form>
      )}
      <ActionProblem problem={problem} />
      <Loaded of={ideas}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={words.none}>{words.noneHow}</Empty>
          ) : (
            <ul class="ideas">
              {found.map((idea) => (
                <li key={idea.id} class="panel theme">
                  <h2 dir="auto">{idea.title}</h2>
                  <p class="quiet">
                    {words.from[idea.from]}
                    {idea.from === 'customer' && (
                      <>
                        {' · '}
                        <a href={`/responses/${encodeURIComponent(idea.id)}`}>{words.answer}</a>
                      </>
                    )}
                  </p>
                  {idea.reply && <p>{words.reply(idea.reply)}</p>}
                  {may('responses:write') ? (
                    <SelectField
                      label={words.state}
                      value={idea.state}
                      options={entries<Idea['state']>(words.states)}
                      onChange={(state) => void move(idea, state)}
                    />
                  ) : (
                    <p>{words.states[idea.state]}</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}
