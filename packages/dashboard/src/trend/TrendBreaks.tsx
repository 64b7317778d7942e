import { words } from '../words/words.ts'
import type { TrendBreak } from './trend-of.ts'

/** What the lines in the chart mean: there another question begins. */
export function TrendBreaks({ breaks }: { breaks: TrendBreak[] }) {
  if (breaks.length === 0) return null
  return (
    <ul class="trend-breaks">
      {breaks.map(({ day, surveyId, version, questionId, reasons }) => (
        <li key={`${surveyId} ${version} ${questionId}`}>{words.trend.brokenOn(day, surveyId, reasons)}</li>
      ))}
    </ul>
  )
}
