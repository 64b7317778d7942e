import type { Initiative } from '@innerloop/collector'
import { Fragment } from 'preact'
import { useNames } from '../cases/use-names.ts'
import { formatShare } from '../words/format.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { useEvidence } from './use-evidence.ts'
import { day } from './words-en.ts'
import { initiativeWords } from './words.ts'
import { METRIC_NAMES, type Metric, writeChange, writeMoney } from './write-amount.ts'

const { page: words, kinds, courses, horizons } = initiativeWords

/** What it came from and why, and what it is. */
export function StorySection({ initiative, metric }: { initiative: Initiative; metric: Metric }) {
  const known = useEvidence()
  const names = useNames()
  const { from, why, kind, course, horizon, owner, due, cost, currency, expectedPoints, segment, share } =
    initiative
  const facts: [string, string | undefined][] = [
    ['', [kinds[kind], courses[course], horizons[horizon]].join(' · ')],
    [words.owner, names.members.find(({ email }) => email === owner)?.name ?? owner ?? words.nobody],
    [words.due, due && day(due)],
    [words.cost, cost === undefined ? undefined : writeMoney(cost, currency)],
    [
      words.expected,
      expectedPoints === undefined
        ? undefined
        : `${METRIC_NAMES[metric]} ${writeChange(metric, expectedPoints)}`,
    ],
    [words.segment, segment && `${segment.dimension}: ${segment.value}`],
    [words.pilot, share === undefined ? undefined : words.pilotShare(formatShare(share, 1))],
  ]
  return (
    <>
      <section class="part" aria-labelledby="from">
        <h2 id="from">{words.from}</h2>
        <EvidenceList evidence={from} known={known} />
        {why && <p>{why}</p>}
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <p>{facts[0]![1]}</p>
        <dl class="facts">
          {facts.slice(1).map(
            ([name, value]) =>
              value && (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ),
          )}
        </dl>
      </section>
    </>
  )
}
