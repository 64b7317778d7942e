import type { Theme } from '@innerloop/collector'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { useState } from 'preact/hooks'
import { causeNames } from '../cases/words.ts'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { entries } from '../initiatives/change/entries.ts'
import { mergedInto } from './merged-into.ts'
import type { Shown } from './ThemeItem.tsx'
import { themeWords as words } from './words.ts'

const MOST_WHYS = 5

/** What people decide of a theme goes before what is found. */
export function DecideForm({ theme, result, record, records, proposal, onDecided }: Shown) {
  const { api, project } = useDesk()
  const { run, problem, isBusy } = useAction()
  const { data: causes } = useResource('root causes', async (signal) => {
    const path = { projectId: project.id }
    return rootCausesOf((await api.call('GET /v1/projects/:projectId', { path, signal })).data)
  })
  const [name, setName] = useState(record?.name ?? proposal ?? theme.name)
  const [tag, setTag] = useState<Theme['tag'] | ''>(record?.tag ?? '')
  const [whys, setWhys] = useState<readonly string[]>(record?.whys ?? [])
  const [rootCause, setRootCause] = useState(record?.rootCause ?? '')
  const [target, setTarget] = useState('')
  const { id } = theme
  const others = result.themes.filter((one) => one.id !== id)

  const put = (definition: Theme, isThere: boolean) =>
    isThere
      ? api.call('PUT /v1/themes/:id', { path: { id: definition.id }, body: definition })
      : api.call('POST /v1/themes', { body: definition })
  const decided = (state: Theme['state']): Theme => ({
    id,
    name,
    state,
    rules: record?.rules ?? theme.rules,
    whys: whys.map((why) => why.trim()).filter((why) => why !== ''),
    ...(tag !== '' && { tag }),
    ...(rootCause !== '' && { rootCause }),
  })
  const act = async (work: () => Promise<unknown>) => {
    if (await run(work)) onDecided()
  }
  const merge = () =>
    act(async () => {
      const other = others.find((one) => one.id === target)!
      const known = records.find((one) => one.id === target)
      await put(mergedInto(known ?? { ...other, state: 'pinned', whys: [] }, decided('pinned')), !!known)
      if (record) await api.call('DELETE /v1/themes/:id', { path: { id } })
    })
  const shownWhys = [...whys, ''].slice(0, MOST_WHYS)
  return (
    <Form
      submit={words.keep}
      problem={problem}
      isBusy={isBusy}
      besides={
        <>
          <button
            type="button"
            class="plain"
            disabled={isBusy}
            onClick={() => act(() => put(decided('hidden'), !!record))}
          >
            {words.hide}
          </button>
          {record && (
            <button
              type="button"
              class="plain"
              disabled={isBusy}
              onClick={() => act(() => api.call('DELETE /v1/themes/:id', { path: { id } }))}
            >
              {words.forget}
            </button>
          )}
        </>
      }
      onSubmit={() => act(() => put(decided('pinned'), !!record))}
    >
      <TextField label={words.name} value={name} onChange={setName} required maxLength={200} />
      <SelectField
        label={words.tag}
        value={tag ?? ''}
        options={[['', words.noTag], ...entries<NonNullable<Theme['tag']>>(words.tags)]}
        onChange={setTag}
      />
      {shownWhys.map((why, depth) => (
        <TextField
          key={depth}
          label={words.why(depth)}
          value={why}
          onChange={(text) => setWhys(shownWhys.with(depth, text).slice(0, Math.max(whys.length, depth + 1)))}
          maxLength={500}
        />
      ))}
      <SelectField
        label={words.rootCause}
        value={rootCause}
        options={[
          ['', words.noCause],
          ...(causes ?? []).map((cause) => [cause.key, causeNames[cause.key] ?? cause.name] as const),
        ]}
        onChange={setRootCause}
      />
      {others.length > 0 && (
        <div class="form-row">
          <SelectField
            label={words.mergeInto}
            value={target}
            options={[['', words.notMerged], ...others.map((one) => [one.id, one.name] as const)]}
            onChange={setTarget}
          />
          <button type="button" class="plain theme-merge" disabled={isBusy || target === ''} onClick={merge}>
            {words.merge}
          </button>
        </div>
      )}
    </Form>
  )
}
