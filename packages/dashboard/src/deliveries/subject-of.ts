import type { AnswerOf } from '@innerloop/collector'
import type { deliveriesEn } from './deliveries-en.ts'

type Words = (typeof deliveriesEn)['subjects']
type Subject = AnswerOf<'GET /v1/deliveries'>['deliveries'][number]['subject']

/** What a delivery tells about. A kind that this page does not know yet is called by its name. */
export type DeliverySubject = { what: string; caseId?: string; responseId?: string }

export function subjectOf(subject: Subject, says: Words): DeliverySubject {
  return {
    what: whatOf(subject, says),
    ...(typeof subject.caseId === 'string' && { caseId: subject.caseId }),
    ...(typeof subject.responseId === 'string' && { responseId: subject.responseId }),
  }
}

function whatOf({ kind, event, every }: Subject, says: Words): string {
  switch (kind) {
    case 'case':
      return wordIn(says.case, event)
    case 'digest':
      return wordIn(says.digest, every)
    case 'response':
    case 'recovery':
    case 'change':
    case 'endpoint-paused':
    case 'test':
      return says[kind]
    default:
      return String(kind)
  }
}

function wordIn(words: Readonly<Record<string, string>>, name: unknown): string {
  return words[String(name)] ?? String(name)
}
