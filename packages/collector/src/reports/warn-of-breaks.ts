import { canonical } from '@innerloop/shared/canonical'
import type { Metric } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { WantedSide } from './difference-query.ts'
import { readBreaks } from './read-breaks.ts'

type Side = { wanted: WantedSide; surveys: readonly Survey[] }
type Compared = { entry: ProjectEntry; metric: Metric; a: Side; b: Side }

/** In words, why the answers of the two sides may not be one series. */
export async function warnOfBreaks(tx: Transaction, compared: Compared): Promise<string[]> {
  const { entry, metric, a, b } = compared
  const surveyIds = [...new Set([...a.surveys, ...b.surveys].map(({ id }) => id))]
  const from = earliest(a.wanted.from, b.wanted.from)
  const breaks = await readBreaks(tx, {
    entry,
    surveyIds,
    metric,
    from,
    to: latest(a.wanted.to, b.wanted.to),
  })
  const warnings = breaks
    // On the first day of all, nothing was asked before it.
    .filter(({ day }) => day !== from)
    .map(
      ({ day, surveyId, version, questionId, reasons }) =>
        `On ${day} version ${version} of survey "${surveyId}" changed "${questionId}" (${reasons.join(', ')}): answers before and after are not one series.`,
    )
  return [...warnings, ...warnOfWordings(compared)]
}

/** Of other surveys on the other side. */
function warnOfWordings({ metric, a, b }: Compared): string[] {
  const { survey: one } = a.wanted
  const { survey: other } = b.wanted
  if (one === undefined || other === undefined || one === other) return []
  if (canonical(wordingOf(a.surveys, metric)) === canonical(wordingOf(b.surveys, metric))) return []
  return [`Surveys "${one}" and "${other}" word the question differently.`]
}

function wordingOf(versions: readonly Survey[], metric: Metric) {
  const newest = versions.toSorted((a, b) => b.version - a.version)[0]
  return newest?.questions.find(({ kind }) => kind === metric)?.wording
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a < b ? a : b
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b
}
