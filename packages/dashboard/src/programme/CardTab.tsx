import { PromiseText } from './PromiseText.tsx'
import type { TabProps } from './use-standing.ts'
import { programmeWords as words } from './words.ts'

/** For everybody's pocket: what we stand for, what we do, what we never do. */
export function CardTab({ standing: { visions, promises } }: TabProps) {
  if (promises.length === 0)
    return (
      <p>
        {words.noPromises} <a href="/programme?tab=promises">{words.addPromise}</a>
      </p>
    )
  return (
    <div class="stack">
      <p class="row-line no-print">
        <span class="quiet">{words.cardAbout}</span>
        <button type="button" class="plain" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <div class="pocket-card">
        {visions.map(({ id, name, standsFor, notFor }) => (
          <section key={id}>
            <h2>{name}</h2>
            <p>
              {words.standsFor}: {standsFor}
            </p>
            {notFor && (
              <p>
                {words.notFor}: {notFor}
              </p>
            )}
          </section>
        ))}
        {promises.map((promise) => (
          <section key={promise.id}>
            <PromiseText promise={promise} />
          </section>
        ))}
      </div>
    </div>
  )
}
