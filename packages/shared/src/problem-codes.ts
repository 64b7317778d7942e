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
  'store.traces-remain': [503, 'It is removed, but traces of it may remain in the file'],
  'admin-key.missing': [401, 'The admin API needs a key'],
  'admin-key.unknown': [401, 'The admin key is not known'],
  'access.denied': [403, 'You may not do this here'],
  'project.ambiguous': [422, 'There are several projects'],
  'project.unknown': [404, 'The project is not known'],
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
