import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { readAll } from '../../touchpoint-pages/read-all.ts'
import { IdentitySecrets } from './IdentitySecrets.tsx'
import { KeyRows } from './KeyRows.tsx'
import { MakeKey } from './MakeKey.tsx'
import { keyWords as words } from './words.ts'

export function KeysTab() {
  const { api } = useDesk()
  const found = useResource('keys', (signal) =>
    readAll(async (cursor) => {
      const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
      const { data } = await api.call('GET /v1/keys', { query, signal })
      return { items: data.keys, next: data.next }
    }),
  )
  return (
    <div class="stack">
      <section class="settings-part" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p class="quiet">{words.lede}</p>
        <Loaded of={found}>{(keys) => <KeyRows keys={keys} onRevoked={found.reload} />}</Loaded>
        <MakeKey onMade={found.reload} />
      </section>
      <IdentitySecrets />
    </div>
  )
}
