import type { DriverSet } from '@innerloop/collector'
import { driversWords as words } from './words.ts'

type Driver = DriverSet['drivers'][number]

/** One kind of drivers: in a sentence, as bars with their intervals, and as a table. */
export function Drivers({ set }: { set: DriverSet }) {
  const { kind, n, of, refusal, models, drivers, leftOut } = set
  const told = drivers
    .filter(({ verdict }) => verdict !== 'cannot-tell')
    .map(({ driver }) => (kind === 'themes' ? words.theme(driver) : driver))
  return (
    <section class="stack">
      <h2>{words.kinds[kind]}</h2>
      <p class="quiet">{words.about[kind]}</p>
      {refusal !== null && (
        <p>{kind === 'themes' && refusal === 'no-drivers' ? words.noThemes : words.refusals[refusal]}</p>
      )}
      {models !== null && (
        <>
          <p class="drivers-sentence">{words.sentence(told, models.score.explained, n, of)}</p>
          <Bars name={words.kinds[kind]} drivers={drivers} />
          <Table name={words.kinds[kind]} drivers={drivers} />
        </>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut}</summary>
          <ul class="drivers-left-out">
            {leftOut.map(({ driver, reason, as = '' }) => (
              <li key={driver}>{words.reasons[reason](driver, as)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const WIDTH = 100

function Bars({ name, drivers }: { name: string; drivers: Driver[] }) {
  const most = Math.max(0.05, ...drivers.map(({ effects }) => effects.score.shareInterval.high))
  const at = (share: number) => (WIDTH * Math.max(0, share)) / most
  return (
    <figure class="drivers-bars" aria-label={words.chart(name)}>
      {drivers.map(({ driver, verdict, effects }) => {
        const { share, shareInterval } = effects.score
        const [low, high] = [at(shareInterval.low), at(shareInterval.high)]
        return (
          <div key={driver} class="drivers-bar">
            <span class="drivers-name">{driver}</span>
            <svg
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              aria-hidden="true"
              class={`drivers-${verdict}`}
            >
              <rect class="drivers-track" x="0" y="2" width={WIDTH} height="8" />
              <rect class="drivers-fill" x="0" y="2" width={at(share)} height="8" />
              <line class="drivers-whisker" x1={low} x2={high} y1="6" y2="6" />
            </svg>
            <span class="drivers-value">{words.share(effects.score)}</span>
          </div>
        )
      })}
    </figure>
  )
}

function Table({ name, drivers }: { name: string; drivers: Driver[] }) {
  const { columns } = words
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll drivers-table" tabIndex={0} role="group" aria-label={name}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columns.driver}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col" class="number">
              {columns.slope}
            </th>
            <th scope="col" class="number">
              {columns.detractor}
            </th>
            <th scope="col" class="number">
              {columns.promoter}
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.map(({ driver, verdict, asymmetry, effects }) => (
            <tr key={driver}>
              <th scope="row">
                {driver}
                {asymmetry && (
                  <>
                    <br />
                    <span class="quiet">{words.asymmetry[asymmetry]}</span>
                  </>
                )}
              </th>
              <td>{words.verdicts[verdict]}</td>
              <td class="number">{words.slope(effects.score)}</td>
              <td class="number">{words.share(effects.detractor)}</td>
              <td class="number">{words.share(effects.promoter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
