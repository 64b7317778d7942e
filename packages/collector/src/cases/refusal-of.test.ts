import type { CaseEvent } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOf, refusalOf } from './refusal-of.ts'

const by = { kind: 'person', id: 'olga', name: 'Olga' } as const
const common = { id: 'e', at: 0, by }
const opened: CaseEvent = { ...common, kind: 'opened', responseId: 'r', boost: 0, rule: 'default.detractor' }
const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constantFrom<CaseEvent>(
    opened,
    { ...common, kind: 'assigned', assignee: { kind: 'person', email: 'ana@shop.example' } },
    { ...common, kind: 'handed-over', teamId: 'returns', reason: 'theirs' },
    { ...common, kind: 'noted', text: 'a note' },
    { ...common, kind: 'resolved', rootCause: 'late' },
    { ...common, kind: 'verified', how: 'team' },
    { ...common, kind: 'reopened', reason: 'again' },
    { ...common, kind: 'escalated', level: 1, missed: 'contact' },
    { ...common, kind: 'carried', reason: 'not ours' },
  ),
  fc
    .constantFrom('reached' as const, 'left-message' as const, 'no-answer' as const)
    .map((outcome): CaseEvent => ({ ...common, kind: 'attempted', channel: 'phone', outcome })),
)

function attempt(outcome: 'reached' | 'no-answer'): CaseEvent {
  return { ...common, kind: 'attempted', channel: 'phone', outcome }
}

/** The events of any sequence that were not refused. */
function allowedOf(wanted: readonly CaseEvent[]): CaseEvent[] {
  const events = [opened]
  for (const event of wanted) if (!refusalOf(progressOf(events), event)) events.push(event)
  return events
}

test('whatever is tried, a case is resolved only after an attempt since it was opened or reopened, and verified only when resolved', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (wanted) => {
      const events = allowedOf(wanted)
      for (const [at, { kind }] of events.entries()) {
        const kinds = events.slice(0, at).map((event) => event.kind)
        const since = kinds.slice(Math.max(kinds.lastIndexOf('reopened'), 0))
        if (kind === 'resolved') expect(since).toContain('attempted')
        if (kind === 'verified')
          expect(since.lastIndexOf('resolved')).toBeGreaterThan(since.lastIndexOf('verified'))
        if (kind === 'reopened') expect(since).toContain('resolved')
        if (kind === 'opened') expect(at).toBe(0)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['resolved', 'case.untried'],
  ['verified', 'case.not-now'],
  ['reopened', 'case.not-now'],
  ['opened', 'case.not-now'],
] as const)('a new case cannot be %s: %s', (kind, code) => {
  expect(refusalOf(progressOf([opened]), { kind })?.code).toBe(code)
})

test('an attempt that reaches the customer makes it a contacted case; another does not', () => {
  expect(progressOf([opened, attempt('no-answer')]).state).toBe('open')
  expect(progressOf([opened, attempt('no-answer'), attempt('reached')]).state).toBe('contacted')
})
