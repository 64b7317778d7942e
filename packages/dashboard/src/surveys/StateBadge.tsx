import type { Status } from './read-listed.ts'
import { surveysWords } from './words.ts'

export function StateBadge({ status }: { status: Status }) {
  return (
    <span class={status === 'published' ? 'badge badge-good' : 'badge'}>{surveysWords.states[status]}</span>
  )
}
