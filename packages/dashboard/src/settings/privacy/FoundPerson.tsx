import { useState } from 'preact/hooks'
import { ActionProblem } from '../../controls/Form.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { formatInstant, formatWhole } from '../../words/format.ts'
import { EraseSheet } from './EraseSheet.tsx'
import { privacyWords as words } from './words.ts'

type Props = { id: string; onErased: (responses: number) => void }

export function FoundPerson({ id, onErased }: Props) {
  const { api, may, project } = useDesk()
  const path = { personId: id }
  const found = useResource(`person ${id}`, (signal) =>
    api.call('GET /v1/people/:personId', { path, signal }),
  )
  const { run, problem } = useAction()
  const [isErasing, setErasing] = useState(false)
  if (found.problem?.status === 404) return <p role="status">{words.nothing(id)}</p>

  async function erase() {
    setErasing(false)
    await run(async () => onErased((await api.call('DELETE /v1/people/:personId', { path })).data.responses))
  }

  return (
    <Loaded of={found}>
      {({ data: { responses, firstSeenAt, lastSeenAt, aliases, traits } }) => (
        <div class="panel">
          <h3>{words.found(id)}</h3>
          <dl class="facts">
            <dt>{words.prompts}</dt>
            <dd>{formatWhole(responses.length)}</dd>
            <dt>{words.first}</dt>
            <dd>{firstSeenAt === null ? words.never : formatInstant(firstSeenAt)}</dd>
            <dt>{words.last}</dt>
            <dd>{lastSeenAt === null ? words.never : formatInstant(lastSeenAt)}</dd>
            <dt>{words.traits}</dt>
            <dd>
              {Object.entries(traits)
                .map(([name, value]) => `${name}: ${value}`)
                .join(', ') || words.none}
            </dd>
            {aliases.length > 0 && (
              <>
                <dt>{words.aliases}</dt>
                <dd>{aliases.join(', ')}</dd>
              </>
            )}
          </dl>
          <ActionProblem problem={problem} />
          <p class="buttons">
            {may('people:write') && (
              <a
                href={`/v1/people/${encodeURIComponent(id)}/export?project=${encodeURIComponent(project.id)}`}
                download={`${id}.json`}
              >
                {words.export}
              </a>
            )}
            {may('people:erase') && (
              <button type="button" class="plain row-end" onClick={() => setErasing(true)}>
                {words.erase}
              </button>
            )}
          </p>
          {isErasing && <EraseSheet id={id} onErase={erase} onClose={() => setErasing(false)} />}
        </div>
      )}
    </Loaded>
  )
}
