import type { Score } from '@innerloop/collector'
import { words } from '../words/words.ts'
import { formatShare, formatWhole } from '../words/format.ts'
import { type Bar, type BandOfBars, histogramOf } from './histogram-of.ts'
import './histogram.css'

export function Histogram({ report: { scores, n } }: { report: Score }) {
  return (
    <section aria-labelledby="histogram">
      <h2 id="histogram">{words.histogram.title}</h2>
      <p class="quiet">{words.histogram.about}</p>
      <div class="histogram">
        {histogramOf(scores).map((group) => (
          <BandGroup key={group.band} group={group} total={n} />
        ))}
      </div>
    </section>
  )
}

function BandGroup({ group: { band, n, bars }, total }: { group: BandOfBars; total: number }) {
  const { bands, bandRange } = words.histogram
  return (
    <div class={`band band-${band}`}>
      <h3>
        {bands[band]} <span class="band-range">{bandRange[band]}</span>
        <span class="band-n">
          {formatWhole(n)} <span class="band-share">{formatShare(n, total)}</span>
        </span>
      </h3>
      <ul>
        {bars.map((bar) => (
          <ScoreBar key={bar.score} bar={bar} total={total} />
        ))}
      </ul>
    </div>
  )
}

function ScoreBar({ bar: { score, n, height }, total }: { bar: Bar; total: number }) {
  return (
    <li class="bar">
      <span class="unseen">{words.histogram.bar(score, n, total)}</span>
      <span class="bar-n" aria-hidden="true">
        {formatWhole(n)} <small>{formatShare(n, total)}</small>
      </span>
      <span class="bar-track" aria-hidden="true">
        <span class="bar-fill" style={{ '--height': height }} />
      </span>
      <span class="bar-score" aria-hidden="true">
        {score}
      </span>
    </li>
  )
}
