import type { RoutingRule } from '@innerloop/shared'
import type { Answer } from '../../api/create-api.ts'
import { formatShare } from '../../words/format.ts'
import { language } from '../../words/language.ts'
import { rulesWords } from '../words.ts'

type Report = Answer<'POST /v1/rules/dry-run'>['data']
type Props = { report: Report; rules: readonly RoutingRule[] }

const AT_ONCE = 5

const list = new Intl.ListFormat(language, { type: 'conjunction' })

export function TrialResult({ report, rules }: Props) {
  const { n, matched, keptBy, first } = report
  if (n === 0) return <p>{rulesWords.triedNone}</p>
  const brought = broughtBy(report.decided)
  return (
    <>
      <p>
        <strong>{rulesWords.tried(matched, n, formatShare(matched, n))}</strong>
      </p>
      {matched > 0 && (
        <p>{brought.length > 0 ? rulesWords.brings(list.format(brought)) : rulesWords.bringsNothing}</p>
      )}
      {Object.entries(keptBy).map(([id, kept]) => (
        <p key={id}>{rulesWords.keptBy(kept, rules.find((rule) => rule.id === id)?.name ?? id)}</p>
      ))}
      {first.length > 0 && (
        <>
          <h4>{rulesWords.first}</h4>
          <Matches matches={first.slice(0, AT_ONCE)} from={1} />
          {first.length > AT_ONCE && (
            <details>
              <summary>{rulesWords.moreMatches(first.length - AT_ONCE)}</summary>
              <Matches matches={first.slice(AT_ONCE)} from={AT_ONCE + 1} />
            </details>
          )}
        </>
      )}
    </>
  )
}

/** The collector gives the reason in English. */
function Matches({ matches, from }: { matches: Report['first']; from: number }) {
  return (
    <ol class="rows trial-matches" start={from}>
      {matches.map(({ responseId, why }, index) => (
        <li key={responseId}>
          <p lang="en">{why}</p>
          <a href={`/responses/${responseId}`}>
            {rulesWords.openResponse}
            <span class="unseen"> {from + index}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

const KINDS = Object.keys(rulesWords.decided) as (keyof typeof rulesWords.decided)[]

function broughtBy(decided: Readonly<Record<string, number>>): string[] {
  return KINDS.flatMap((kind) => {
    const n = decided[kind] ?? 0
    return n === 0 ? [] : [rulesWords.decided[kind](n)]
  })
}
