import { formatDay } from '../words/format.ts'
import type { ListedSurvey } from './read-listed.ts'
import { StateBadge } from './StateBadge.tsx'
import { surveysWords } from './words.ts'

type Props = { survey: ListedSurvey; nameOf: (touchpoint: string) => string }

export function SurveyRow({ survey, nameOf }: Props) {
  const { id, name, status, version, publishedAt, hasDraft, touchpoints, asks } = survey
  return (
    <li>
      <div class="row-line">
        <a class="survey-name" href={`/surveys/${encodeURIComponent(id)}`}>
          {name}
        </a>
        <StateBadge status={status} />
        {hasDraft && version !== null && <span class="badge">{surveysWords.hasDraft}</span>}
        {version !== null && publishedAt !== null && (
          <span class="quiet row-end">
            {surveysWords.versionSince(version, formatDay(publishedAt.slice(0, 10), { dateStyle: 'medium' }))}
          </span>
        )}
      </div>
      <p>{asks || surveysWords.nothing}</p>
      <p class="quiet">
        {touchpoints.length > 0 ? touchpoints.map(nameOf).join(' · ') : surveysWords.nowhere}
      </p>
    </li>
  )
}
