import type { ReadResponse } from '@innerloop/collector'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { responseWords } from './words.ts'

export type LabelProps = {
  response: ReadResponse
  mayWrite: boolean
  /** The reader pressed its key. */
  hasFocus: boolean
  onFocused: () => void
  onChanged: () => void
}

export function ResponseTags({ response, mayWrite, hasFocus, onFocused, onChanged }: LabelProps) {
  const { api } = useDesk()
  const { run, problem } = useAction()
  const [tag, setTag] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const known = useResource('tags', async (signal) => (await api.call('GET /v1/tags', { signal })).data.tags)
  useEffect(() => {
    if (!hasFocus) return
    field.current?.focus()
    onFocused()
  }, [hasFocus])
  const change = async (method: 'PUT' | 'DELETE', tag: string) => {
    const path = { responseId: response.id, tag }
    if (await run(() => api.call(`${method} /v1/responses/:responseId/tags/:tag`, { path }))) {
      setTag('')
      onChanged()
    }
  }
  if (!mayWrite && response.tags.length === 0) return null
  return (
    <section class="stack" aria-label={responseWords.tags}>
      {response.tags.length > 0 && (
        <ul class="tag-list">
          {response.tags.map((one) => (
            <li class="badge" key={one}>
              {one}
              {mayWrite && (
                <button
                  type="button"
                  aria-label={responseWords.removeTag(one)}
                  onClick={() => change('DELETE', one)}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (tag.trim()) void change('PUT', tag.trim())
          }}
        >
          <div class="field">
            <label for={id}>{responseWords.addTag}</label>
            <input
              id={id}
              ref={field}
              list={`${id}-known`}
              maxLength={50}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <datalist id={`${id}-known`}>
              {known.data?.map((one) => (
                <option key={one.tag}>{one.tag}</option>
              ))}
            </datalist>
          </div>
          <button type="submit" class="plain">
            {responseWords.add}
          </button>
        </form>
      )}
      <ActionProblem problem={problem} />
    </section>
  )
}
