// After a case was resolved the customer is asked whether it was put right: by a link to the survey's own page, which
// says of which case it asks. The id of a case is 74 bits of chance: whoever has the link may answer, nobody else can.

import type { SurveyResponse } from '@innerloop/shared'
import { signatureOf } from '../keys/identity-secrets.ts'
import type { ProjectEntry } from '../projects/directory.ts'

/** The property of a response that says which case it is about. */
const CASE_PROPERTY = 'case'

type Asked = { id: string; personId: string | null; touchpoint: string | null }

type Answered = {
  entry: Pick<ProjectEntry, 'project'>
  response: Pick<SurveyResponse, 'surveyId' | 'properties'>
}

/** The id of the case that a response is about: whether it was put right. Undefined of every other response. */
export function caseAskedAbout({ entry, response }: Answered): string | undefined {
  const id = response.properties?.[CASE_PROPERTY]
  return typeof id === 'string' && entry.project.recovery?.survey === response.surveyId ? id : undefined
}

/** @returns the path and query of the page; undefined where the project names no survey, or it is not published */
export function recoveryPathOf(
  { project, published, secrets }: Pick<ProjectEntry, 'project' | 'published' | 'secrets'>,
  { id, personId, touchpoint }: Asked,
): string | undefined {
  const { recovery, key } = project
  if (!recovery || !published.some(({ id }) => id === recovery.survey)) return undefined
  const [secret] = secrets
  const query = new URLSearchParams({
    project: key,
    channel: 'email',
    [`properties.${CASE_PROPERTY}`]: id,
    ...(touchpoint !== null && { touchpoint }),
    ...(personId !== null && { person: personId }),
    ...(personId !== null && secret !== undefined && { signature: signatureOf(secret, personId) }),
  })
  return `/s/${encodeURIComponent(recovery.survey)}?${query}`
}
