import type { ValueReport, ValueResult } from '@innerloop/collector'
import { formatDay } from '../../words/format.ts'
import { valueWords as words } from '../words.ts'
import { BreachPart } from './BreachPart.tsx'
import { ClassPart } from './ClassPart.tsx'
import { headlineOf } from './headline-of.ts'
import { OpenCasesPart } from './OpenCasesPart.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { QuadrantPart } from './QuadrantPart.tsx'
import { TrendPart } from './TrendPart.tsx'
import { WeightedPart } from './WeightedPart.tsx'

const day = (date: string) => formatDay(date, { dateStyle: 'medium' })

type Props = { openCases: ValueReport['openCases']; result: ValueResult }

export function WorthTab({ openCases, result }: Props) {
  const { from, split, to, people } = result
  return (
    <>
      <p class="value-sentence">{headlineOf(result)}</p>
      <p class="quiet">
        {words.periods(day(from), day(split), day(to))} {words.withoutId(people.withoutId)}{' '}
        {words.association}
      </p>
      <OpenCasesPart openCases={openCases} />
      <WeightedPart weighted={result.weighted} />
      <ClassPart classes={result.classes} />
      <OutcomePart result={result} />
      <BreachPart breaches={result.breaches} />
      <QuadrantPart groups={result.groups} overall={result.overall} />
      <TrendPart trend={result.trend} />
    </>
  )
}
