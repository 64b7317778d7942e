import type { Api } from '../api/create-api.ts'

const LOOKED_AT = 100
const MOST_READ = 5

/** Whether the newest mail that was tried went nowhere for want of a mail server. */
export async function findMissingMailServer(api: Api, signal: AbortSignal): Promise<boolean> {
  const { data } = await api.call('GET /v1/deliveries', { query: { limit: LOOKED_AT }, signal })
  const tried = data.deliveries.filter(({ channel, attempts }) => channel === 'mail' && attempts > 0)
  for (const { id, state } of tried.slice(0, MOST_READ)) {
    if (state === 'delivered') return false
    const reason = (await api.call('GET /v1/deliveries/:id', { path: { id }, signal })).data.made.at(
      -1,
    )?.reason
    // What is gone is refused before it matters whether there is a mail server.
    if (reason !== 'nothing-to-tell') return reason === 'no-mail-server'
  }
  return false
}
