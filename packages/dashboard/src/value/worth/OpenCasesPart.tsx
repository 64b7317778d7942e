import type { ValueReport } from '@innerloop/collector'
import { Part } from '../Part.tsx'
import { valueWords as words } from '../words.ts'

export function OpenCasesPart({ openCases }: Pick<ValueReport, 'openCases'>) {
  const { cases, looked, customers, known, worth, worthIs } = openCases
  const { open } = words
  return (
    <Part title={open.title} sentence={sentenceOf(openCases)}>
      {worth !== null && worthIs && (known < customers || looked < cases) && (
        <p class="quiet">
          {known < customers && open.partial(known, customers)} {looked < cases && open.looked(looked)}
        </p>
      )}
      {cases > 0 && (
        <p>
          <a href="/cases?whose=all">{open.link}</a>
        </p>
      )}
    </Part>
  )
}

function sentenceOf({ cases, customers, worth, worthIs }: ValueReport['openCases']): string {
  if (cases === 0) return words.open.none
  if (worth === null || !worthIs) return words.open.unknown(cases)
  return words.open.sentence(words.amount(worth), words.worthIs[worthIs], customers, cases)
}
