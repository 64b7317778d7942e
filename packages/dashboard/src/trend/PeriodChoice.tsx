import type { ScoreReport } from '@innerloop/collector'
import { words } from '../words/words.ts'
import '../controls/controls.css'

type By = ScoreReport['by']

const CHOICES: By[] = ['day', 'week', 'month']

export function PeriodChoice({ by, hrefFor }: { by: By; hrefFor: (by: By) => string }) {
  return (
    <nav class="segments" aria-label={words.trend.choose}>
      {CHOICES.map((choice) => (
        <a key={choice} href={hrefFor(choice)} aria-current={choice === by ? 'true' : undefined}>
          {words.trend.by[choice]}
        </a>
      ))}
    </nav>
  )
}
