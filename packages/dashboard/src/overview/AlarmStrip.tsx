import { readAlarms } from '../differences/read-alarms.ts'
import { differenceWords } from '../differences/words.ts'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'

const { alarms: words, tabs } = differenceWords

/** Touchpoints whose score has fallen this quarter; nothing where none has. */
export function AlarmStrip() {
  const { api } = useDesk()
  const { data } = useResource('alarms', (signal) => readAlarms(api, signal))
  const fallen = data?.touchpoints.filter(({ state }) => state === 'alarm') ?? []
  if (fallen.length === 0) return null
  return (
    <section aria-labelledby="alarms">
      <h2 id="alarms">{tabs.alarms}</h2>
      {fallen.map((watched) => (
        <p key={watched.touchpoint}>{words.told(watched)}</p>
      ))}
      <p>
        <a href="/segments?tab=alarms">{words.more}</a>
      </p>
    </section>
  )
}
