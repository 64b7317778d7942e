import type { SurveyResponse } from '@innerloop/shared'
import { isSigned } from '../keys/identity-secrets.ts'
import type { ProjectEntry } from '../projects/directory.ts'

/**
 * Whoever is not who they say they are stays a visitor: the answer is kept, the id and the traits are not. A wrong
 * signature never counts, and a missing one does not where the project requires it.
 */
export function provePerson(
  { secrets, project }: Pick<ProjectEntry, 'secrets' | 'project'>,
  response: SurveyResponse,
): SurveyResponse {
  const { personId, signature } = response
  if (personId === undefined || secrets.length === 0) return response
  const isProved =
    signature === undefined ? !project.requiresSignature : isSigned(secrets, personId, signature)
  if (isProved) return response
  const { personId: _, signature: __, traits: ___, ...visitor } = response
  return visitor
}
