import { useLocation } from 'preact-iso/router'
import type { RecordedAct } from '@innerloop/collector'
import { ActionProblem } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { frameWords } from '../../frame/words.ts'
import { ActRows } from './ActRows.tsx'
import { addressOf, type AuditFilter, auditQueryOf, filterOf } from './audit-query-of.ts'
import { auditWords as words } from './words.ts'

type Page = { acts: RecordedAct[]; next?: string | undefined }

/** Who did what. */
export function AuditTab() {
  const { api } = useDesk()
  const { query, route } = useLocation()
  const filter = filterOf(query)
  const address = addressOf(filter)
  const read = async (more: { cursor?: string; signal?: AbortSignal }): Promise<Page> => {
    const { signal, cursor } = more
    const asked = { ...auditQueryOf(filter), limit: 50, ...(cursor !== undefined && { cursor }) }
    return (await api.call('GET /v1/audit', { query: asked, ...(signal && { signal }) })).data
  }
  const found = useResource(address, (signal) => read({ signal }))
  const { run, problem, isBusy } = useAction()
  const choose = (change: Partial<AuditFilter>) => {
    route(addressOf({ ...filter, ...change }))
  }
  const readMore = ({ acts, next }: Page) =>
    run(async () => {
      const page = await read({ cursor: next! })
      found.set({ acts: [...acts, ...page.acts], next: page.next })
    })

  return (
    <div class="stack">
      <p class="quiet">{words.lede}</p>
      <div class="filters">
        <SelectField
          label={words.act}
          value={filter.act}
          options={[['', words.anyAct], ...namedActs(filter.act)]}
          onChange={(act) => choose({ act })}
        />
        <TextField label={words.from} type="date" value={filter.from} onChange={(from) => choose({ from })} />
        <TextField label={words.to} type="date" value={filter.to} onChange={(to) => choose({ to })} />
      </div>
      <Loaded of={found}>
        {(page) => (
          <>
            {page.acts.length === 0 ? (
              <Empty title={words.none}>{words.noneHow}</Empty>
            ) : (
              <ActRows acts={page.acts} />
            )}
            <ActionProblem problem={problem} />
            {page.next !== undefined && (
              <p>
                <button
                  type="button"
                  class="plain"
                  aria-disabled={isBusy}
                  onClick={() => !isBusy && readMore(page)}
                >
                  {frameWords.more}
                </button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

/** By what they are called; one that the address names is there even if it has no name. */
function namedActs(chosen: string): [string, string][] {
  const acts = Object.entries(words.acts).sort(([, a], [, b]) => a.localeCompare(b))
  return chosen === '' || chosen in words.acts ? acts : [...acts, [chosen, chosen]]
}
