import { useNow } from '../answers/use-now.ts'
import { CaseLine } from '../cases/CaseLine.tsx'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { waitWords } from './wait-words.ts'
import '../cases/cases.css'

const TICK_MS = 60_000
const QUERY = { state: 'open', order: 'oldest', limit: 1 } as const

/** The customer whom nobody has answered for the longest time; nothing where nobody waits. */
export function LongestWait() {
  const { api } = useDesk()
  const names = useNames()
  const now = useNow(TICK_MS)
  const { data } = useResource(
    'longest wait',
    async (signal) => (await api.call('GET /v1/cases', { query: QUERY, signal })).data,
  )
  const oldest = data?.cases[0]
  if (!oldest) return null
  return (
    <section aria-labelledby="wait">
      <h2 id="wait">{waitWords.title}</h2>
      <p class="quiet">{waitWords.about}</p>
      <div class="wait">
        <CaseLine listed={oldest} names={names} now={now} />
      </div>
      {data.next && (
        <p>
          <a href="/cases?whose=all&state=open&order=oldest">{waitWords.all}</a>
        </p>
      )}
    </section>
  )
}
