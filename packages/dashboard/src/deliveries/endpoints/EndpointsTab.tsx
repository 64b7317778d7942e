import { useState } from 'preact/hooks'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { AddEndpoint } from './AddEndpoint.tsx'
import { EndpointItem } from './EndpointItem.tsx'
import { SecretSheet, type ShownSecret } from './SecretSheet.tsx'
import { endpointWords } from './words.ts'

export function EndpointsTab() {
  const { api, may } = useDesk()
  const [shown, setShown] = useState<ShownSecret | null>(null)
  const all = useResource('endpoints', async (signal) => {
    const { data } = await api.call('GET /v1/endpoints', { signal })
    return data.endpoints
  })
  return (
    <div class="stack">
      <p class="quiet">{endpointWords.lede}</p>
      <Loaded of={all}>
        {(endpoints) => (
          <div class="stack">
            {endpoints.length === 0 ? (
              <Empty title={endpointWords.none}>{endpointWords.noneHow}</Empty>
            ) : (
              <ul class="rows" aria-label={endpointWords.list}>
                {endpoints.map((endpoint) => (
                  <EndpointItem
                    key={endpoint.id}
                    endpoint={endpoint}
                    onChanged={all.reload}
                    onSecret={setShown}
                  />
                ))}
              </ul>
            )}
            {may('deliveries:write') && (
              <AddEndpoint taken={endpoints.map(({ id }) => id)} onAdded={all.reload} onSecret={setShown} />
            )}
          </div>
        )}
      </Loaded>
      {shown && <SecretSheet {...shown} onClose={() => setShown(null)} />}
    </div>
  )
}
