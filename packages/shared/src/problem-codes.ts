// Every refusal has one stable code, one HTTP status and one title; the detail says what to do.

export const PROBLEMS = {
  'request.malformed-json': [400, 'The body is not JSON'],
  'request.invalid': [422, 'The request does not have the expected form'],
  'request.length-required': [411, 'The body must say its length'],
  'request.too-large': [413, 'The body is too large'],
  'request.too-many': [429, 'Too many requests'],
  'request.not-found': [404, 'There is nothing at this address'],
  'project-key.missing': [401, 'The project key is missing'],
  'project-key.unknown': [401, 'The project key is not known'],
  'origin.not-allowed': [403, 'This site may not send responses to the project'],
  'response.invalid': [422, 'The response does not have the expected form'],
  'response.survey-unknown': [422, 'The survey or its version is not known'],
  'response.touchpoint-unknown': [422, 'The touchpoint is not known'],
  'response.question-unknown': [422, 'The survey has no such question'],
  'response.score-out-of-range': [422, 'The score is outside the scale'],
  'response.option-unknown': [422, 'The question has no such option'],
  'response.answer-of-wrong-type': [422, 'The answer does not fit the question'],
  'person.unproved': [403, 'The signature does not prove who the person is'],
  'person.unknown': [404, 'Nothing is stored about the person'],
  'person.merged': [409, 'The person has been merged into another'],
  'person.same': [422, 'A person cannot be merged into themselves'],
  'person.too-many-merges': [409, 'The project has too many merged people'],
  'response.unknown': [404, 'There is no such response'],
  'note.unknown': [404, 'There is no such note'],
  'store.traces-remain': [503, 'It is removed, but traces of it may remain in the file'],
  'admin-key.missing': [401, 'The admin API needs a key'],
  'admin-key.unknown': [401, 'The admin key is not known'],
  'access.denied': [403, 'You may not do this here'],
  'request.cross-site': [403, 'Another site may not do this with your session'],
  'session.ended': [401, 'The session has ended'],
  'sign-in.refused': [401, 'E-mail and password do not belong together'],
  'sign-in.provider-none': [404, 'No sign-in provider is set up'],
  'sign-in.provider-unavailable': [503, 'The sign-in provider does not answer as it should'],
  'password.wrong': [403, 'The current password is not right'],
  'account.exists': [409, 'There is an account with this e-mail already'],
  'invitation.unknown': [404, 'The invitation is not known, or no longer valid'],
  'invitation.needless': [409, 'They are a member already'],
  'member.unknown': [404, 'The member is not known'],
  'member.last-owner': [409, 'Somebody must own the project'],
  'key.unknown': [404, 'The key is not known'],
  'project.ambiguous': [422, 'There are several projects'],
  'project.unknown': [404, 'The project is not known'],
  'project.exists': [409, 'There is a project with this id already'],
  'project.key-taken': [409, 'Another project has this key'],
  'edit.outdated': [412, 'It has been changed since it was read'],
  'touchpoint.unknown': [404, 'The touchpoint is not known'],
  'touchpoint.exists': [409, 'There is a touchpoint with this key already'],
  'journey.unknown': [404, 'The journey is not known'],
  'journey.exists': [409, 'There is a journey with this id already'],
  'journey.touchpoint-unknown': [422, 'The journey names a touchpoint that is not known'],
  'survey.unknown': [404, 'The survey is not known'],
  'survey.exists': [409, 'There is a survey with this id already'],
  'survey.version-unknown': [404, 'The survey has no such version'],
  'survey.unpublished': [409, 'The survey was never published'],
  'survey.archived': [409, 'The survey is archived'],
  'survey.not-archived': [409, 'The survey is not archived'],
  'draft.unknown': [404, 'The survey has no draft'],
  'draft.incomplete': [422, 'The draft cannot be published yet'],
  'survey.ambiguous': [422, 'There are several surveys'],
  'survey.version-immutable': [409, 'A published version cannot be changed'],
  'report.dimension-unknown': [422, 'The project declares no such dimension'],
  'server.busy': [503, 'The collector cannot keep the answer right now'],
  'server.bug': [500, 'Something went wrong in the collector'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof PROBLEMS

/** The body of every refusal: RFC 9457, `application/problem+json`. */
export type ProblemDocument = {
  type: string
  code: ProblemCode
  title: string
  status: number
  detail?: string
}
