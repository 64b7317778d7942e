import { expect, test } from 'vitest'
import { type Followed, stepsOf } from './steps-of.ts'

const MINUTE = 60_000
const opened: Followed = {
  openedAt: 0,
  routedAt: null,
  contactedAt: null,
  resolvedAt: null,
  verifiedAt: null,
  toldAt: null,
}

test('each step is measured from the one before it', () => {
  const whole = {
    openedAt: 0,
    routedAt: MINUTE,
    contactedAt: 10 * MINUTE,
    resolvedAt: 30 * MINUTE,
    verifiedAt: 90 * MINUTE,
    toldAt: 91 * MINUTE,
  }
  const steps = stepsOf({ asked: 10, answered: 4 }, [whole, opened])
  expect(steps).toMatchObject({ asked: 10, answered: 4, cases: 2 })
  expect(
    [steps.routed, steps.contacted, steps.resolved, steps.verified, steps.told].map(({ n }) => n),
  ).toEqual([1, 1, 1, 1, 1])
  expect(steps.routed.medianMs).toBe(MINUTE)
  expect(steps.contacted.medianMs).toBe(10 * MINUTE)
  expect(steps.resolved.medianMs).toBe(20 * MINUTE)
  expect(steps.verified.medianMs).toBe(60 * MINUTE)
  expect(steps.told.medianMs).toBe(MINUTE)
})

test('one that was resolved without a contact is measured from its opening', () => {
  const { resolved, contacted } = stepsOf({ asked: 0, answered: 0 }, [{ ...opened, resolvedAt: 5 * MINUTE }])
  expect(resolved).toEqual({ n: 1, medianMs: 5 * MINUTE, p90Ms: 5 * MINUTE })
  expect(contacted).toEqual({ n: 0, medianMs: null, p90Ms: null })
})
