import { canonical } from '@innerloop/shared/canonical'
import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import type { Draft } from './draft.ts'
import type { Issue, Opened } from './read-opened.ts'
import { toSave } from './to-save.ts'

/** What the collector has. */
type Saved = { text: string; etag: string | undefined; issues: Issue[]; isDraft: boolean; isNew: boolean }

/** The draft as it is being written, and as it was saved. */
export function useDraft({ survey, draft: opened, etag, issues }: Opened) {
  const { api } = useDesk()
  const action = useAction()
  const [draft, setDraft] = useState(opened)
  const [saved, setSaved] = useState<Saved>({
    text: canonical(toSave(opened)),
    etag,
    issues,
    isDraft: survey.hasDraft,
    isNew: false,
  })
  const isDirty = canonical(toSave(draft)) !== saved.text

  /** @returns what was saved; undefined if it was refused */
  async function save(): Promise<Saved | undefined> {
    let answer: Saved | undefined
    await action.run(async () => {
      const body = toSave(draft)
      const { data, etag } = await api.call('PUT /v1/surveys/:surveyId/draft', {
        path: { surveyId: survey.id },
        body,
        ifMatch: saved.etag,
      })
      answer = { text: canonical(body), etag, issues: data.issues, isDraft: true, isNew: true }
      setSaved(answer)
    })
    return answer
  }

  const change = (members: Partial<Draft>) => setDraft((before) => ({ ...before, ...members }))
  return { draft, setDraft, change, saved, isDirty, save, action }
}
