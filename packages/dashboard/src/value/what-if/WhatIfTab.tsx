import type { ValueReport } from '@innerloop/collector'
import { AssumptionsPart } from './AssumptionsPart.tsx'
import { CalculatorPart } from './CalculatorPart.tsx'
import { ClaimsPart } from './ClaimsPart.tsx'
import { ProfitPart } from './ProfitPart.tsx'

type Props = { report: ValueReport; onChanged: () => void }

/** What it would be worth to do better: on one's own figures, with assumptions that are shown as such. */
export function WhatIfTab({ report, onChanged }: Props) {
  const { assumptions, analysis, profitTrees } = report
  return (
    <>
      <CalculatorPart result={analysis.result} assumptions={assumptions} />
      <ClaimsPart result={analysis.result} assumptions={assumptions} />
      <AssumptionsPart assumptions={assumptions} onChanged={onChanged} />
      <ProfitPart stored={profitTrees[0]} result={analysis.result} onChanged={onChanged} />
    </>
  )
}
