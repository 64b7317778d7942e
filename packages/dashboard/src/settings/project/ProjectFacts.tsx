import type { Project } from '@innerloop/shared'
import { projectWords as words } from './words.ts'

/** For whoever may only read. */
export function ProjectFacts({ project }: { project: Project }) {
  const { name, key, timeZone, origins, allowNullOrigin, requiresSignature, pace } = project
  return (
    <dl class="facts">
      <dt>{words.name}</dt>
      <dd>{name}</dd>
      <dt>{words.key}</dt>
      <dd>
        <code>{key}</code>
      </dd>
      <dt>{words.timeZone}</dt>
      <dd>{timeZone}</dd>
      <dt>{words.origins}</dt>
      <dd>{origins.join(', ') || words.originsNone}</dd>
      <dt>{words.nullOrigin}</dt>
      <dd>{sayYes(allowNullOrigin)}</dd>
      <dt>{words.signature}</dt>
      <dd>{sayYes(requiresSignature)}</dd>
      <dt>{words.afterAnswer}</dt>
      <dd>{words.days(pace.afterAnswerDays)}</dd>
      <dt>{words.afterDecline}</dt>
      <dd>{words.days(pace.afterDeclineDays)}</dd>
      <dt>{words.afterDisplay}</dt>
      <dd>{words.days(pace.afterDisplayDays)}</dd>
      <dt>{words.oncePerSession}</dt>
      <dd>{sayYes(pace.oncePerSession)}</dd>
    </dl>
  )
}

function sayYes(isSo: boolean | undefined): string {
  return isSo ? words.yes : words.no
}
