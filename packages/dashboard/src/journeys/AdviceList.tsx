import type { Advice, Remembrance } from '@innerloop/collector'
import { journeyWords as words } from './words.ts'

type Props = { remembered: Remembrance; nameOf: (touchpoint: string) => string }

/** What follows from the peak-end rule; the first that is to be done stands out. */
export function AdviceList({ remembered, nameOf }: Props) {
  return (
    <section class="stack" aria-labelledby="advice">
      <h2 id="advice">{words.advice}</h2>
      <ol class="advice">
        {remembered.advice.map((advice) => (
          <AdviceItem
            key={advice.label}
            advice={advice}
            isFirst={advice.label === remembered.first}
            name={nameOf(advice.touchpoint)}
            now={remembered.peakEnd}
          />
        ))}
      </ol>
    </section>
  )
}

type ItemProps = { advice: Advice; isFirst: boolean; name: string; now: number }

function AdviceItem({ advice, isFirst, name, now }: ItemProps) {
  const { label, verdict, difference, interval, remembered } = advice
  const gain = verdict === 'now' ? words.adviceGain(remembered, now) : ''
  return (
    <li class={isFirst ? 'advice-first' : undefined}>
      <h3 class="row-line">
        {words.labels[label]}
        {isFirst && <span class="badge badge-bad">{words.first}</span>}
      </h3>
      <p>{words.adviceSentence[label][verdict](name)}</p>
      <p class="quiet">
        {words.adviceBeside(difference, interval)} {gain}
      </p>
    </li>
  )
}
