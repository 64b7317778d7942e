import { createHmac } from 'node:crypto'
import { newId } from '@innerloop/shared/new-id'
import fc from 'fast-check'
import type { Hints } from './arbitrary-of.ts'
import { aResponse, type Arranged, OWNER, PASSWORD } from './arrange.ts'

type Given = { arranged: Arranged; key: string; secret: string }

const named = (kind: string, many: number) =>
  fc.nat({ max: many - 1 }).map((index): unknown => `${kind}-${index}`)
const oneOf = (...values: readonly unknown[]) => fc.constantFrom(...values)

/** What names mean in every request, and what they mean in some. Few names are made, so that the store stays small. */
export function createHints({ arranged, secret }: Given): (operationId: string) => Hints {
  const projects = named('made', 8)
  const common: Hints = {
    project: oneOf('demo', 'demo', 'demo', 'made-0', '*'),
    projectId: oneOf('demo', 'made-0', 'made-1'),
    projectKey: oneOf('pk_demo_checkout'),
    surveyId: fc.oneof(oneOf('checkout'), named('survey', 12)),
    surveyVersion: oneOf(1, 1, 2),
    version: oneOf(1, 2),
    from: fc.oneof(oneOf('1', '2', '2026-01-01', '2026-01-01T00:00:00Z')),
    to: fc.oneof(oneOf('1', 'draft', '2026-12-31')),
    survey: oneOf('checkout'),
    touchpoint: oneOf('checkout.paid', 'touch-0'),
    touchpoints: fc.subarray(['checkout.paid', 'touch-0']),
    key: named('touch', 12),
    journeyId: named('journey', 12),
    responseId: oneOf(...arranged.responseIds, arranged.responseIds[0]),
    noteId: oneOf(...arranged.noteIds),
    tag: oneOf('refund', 'seen', 'Refund'),
    personId: fc.oneof(oneOf('ana', 'ben'), named('person', 20)),
    into: oneOf('ana'),
    person: oneOf('ana'),
    signature: oneOf(createHmac('sha256', secret).update('ana').digest('hex')),
    userId: oneOf(...arranged.userIds),
    token: oneOf(...arranged.tokens),
    cursor: oneOf('0', 'a', 'checkout', newId(), `${newId()},demo`),
    timeZone: oneOf('UTC', 'Europe/Lisbon'),
    'a.to': oneOf('2026-01-01'),
    'b.from': oneOf('2026-01-02'),
    'a.from': oneOf('2025-01-01'),
    'b.to': oneOf('2026-12-31'),
    dimension: oneOf('device'),
  }
  const oneUnit: Hints = { kind: oneOf('units', 'units', 'phases'), id: named('unit', 2) }
  const special: Record<string, Hints> = {
    createProject: { id: projects, key: projects },
    changeProject: { projectId: oneOf('made-0'), key: oneOf('made-0') },
    applyProgramme: { projectId: oneOf('made-1') },
    previewProgramme: { projectId: oneOf('made-1') },
    createTouchpoint: { key: named('touch', 12) },
    createJourney: { id: named('journey', 12) },
    createSurvey: { id: named('survey', 12) },
    changeJourney: { journeyId: oneOf('journey-0'), id: oneOf('journey-0') },
    deleteJourney: { journeyId: fc.nat({ max: 10 }).map((index) => `journey-${index + 1}`) },
    changeTouchpoint: { key: oneOf('touch-0') },
    makeIdentitySecret: { project: oneOf('made-0') },
    mergePerson: { personId: named('person', 20), into: oneOf('ana') },
    erasePerson: { personId: named('person', 20) },
    makeInvitation: { email: named('guest', 12).map((name) => `${name as string}@shop.example`) },
    revokeKey: { id: oneOf(...arranged.keyIds) },
    revokeInvitation: { id: oneOf(...arranged.invitationIds) },
    getDifferenceReport: {
      ...Object.fromEntries(
        ['', 'a.', 'b.'].flatMap((side) =>
          ['dimension', 'value', 'survey', 'touchpoint', 'from', 'to'].map((name) => [
            `${side}${name}`,
            oneOf(undefined),
          ]),
        ),
      ),
      'a.to': oneOf('2026-01-01'),
      'b.from': oneOf('2026-01-02'),
    },
    diffSurvey: { surveyId: oneOf('checkout'), from: oneOf('1'), to: oneOf('1', 'draft') },
    getStandingRecord: oneUnit,
    saveStandingRecord: oneUnit,
    deleteStandingRecord: oneUnit,
    getSurveyPage: { project: oneOf('pk_demo_checkout') },
  }
  return (operationId) => ({ ...common, ...special[operationId] })
}

/** Whole bodies that succeed, where a schema alone does not lead to one. */
export function createBodies({ arranged, key }: Given): Record<string, fc.Arbitrary<unknown>> {
  const { id: _, version: __, ...draft } = arranged.survey
  const savedResponse = fc
    .record({
      id: fc.oneof(
        oneOf(...arranged.responseIds),
        fc.uuid({ version: 7 }).map((id): unknown => id),
      ),
      score: fc.integer({ min: 0, max: 10 }),
      person: named('person', 20),
    })
    .map(({ id, score, person }) => ({
      ...aResponse(id as string, person as string),
      answers: { recommend: { value: score, sequence: 1 } },
    }))
  return {
    sendResponses: fc.array(savedResponse, { minLength: 1, maxLength: 3 }).map((responses) => ({
      projectKey: 'pk_demo_checkout',
      sentAt: new Date().toISOString(),
      responses,
    })),
    createSurvey: named('survey', 12).map((id) => ({ id, ...draft })),
    saveSurveyDraft: fc.nat({ max: 3 }).map((index) => ({ ...draft, name: `Draft ${index}` })),
    applyProgramme: fc.constant(arranged.programme),
    previewProgramme: fc.constant(arranged.programme),
    changeProject: named('Made', 5).map((name) => ({ name, pace: { afterAnswerDays: 3 } })),
    saveStandingRecord: named('unit', 2).map((id) => ({ id, name: 'North', people: 12 })),
    signIn: oneOf({ key }, { key }, { key }, { email: OWNER, password: PASSWORD }),
    changePassword: fc.constant({ current: PASSWORD, next: PASSWORD }),
    acceptInvitation: oneOf(...arranged.tokens.map((token) => ({ token, name: 'Eva', password: PASSWORD }))),
  }
}
