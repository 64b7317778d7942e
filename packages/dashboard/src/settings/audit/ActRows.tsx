import type { RecordedAct } from '@innerloop/collector'
import { formatInstant } from '../../words/format.ts'
import { auditWords as words } from './words.ts'

export function ActRows({ acts }: { acts: readonly RecordedAct[] }) {
  return (
    <ul class="rows">
      {acts.map(({ id, at, actor, act, subject, details }) => (
        <li key={id}>
          <div class="row-line">
            <strong>{actor.name}</strong>
            <span class="badge">{words.kinds[actor.kind]}</span>
            <span>{words.acts[act] ?? act}</span>
            <time class="quiet row-end" dateTime={at}>
              {formatInstant(at)}
            </time>
          </div>
          <p class="audit-details">{sayWhat(subject, details)}</p>
        </li>
      ))}
    </ul>
  )
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** A name comes first, an id last. */
function sayWhat(subject: string, details: RecordedAct['details']): string {
  const all = Object.entries(details).map(([name, value]) => `${name}: ${said(value)}`)
  return (ID.test(subject) ? [...all, subject] : [subject, ...all]).join(' · ')
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ')
  if (typeof value === 'string' && INSTANT.test(value)) return formatInstant(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
