import { expect, test } from 'vitest'
import { averageRunLength, limitFor, nextCusum, stepsFor } from '../cusum.ts'
import { approximateRhoFor, mixtureRadius, rhoFor } from '../normal-mixture.ts'
import { figuresOf } from '../testing/figures-of.ts'
import reference from './statistics.json' with { type: 'json' }

const { cusum_lattice: lattice, normal_mixture: mixture } = reference.sequential
const { expectFigures, given, left } = figuresOf(reference.sequential)

// The reference gives a course at eight points and not its answers: these 300 pass through all of them.
const COURSE =
  '0-0++0++--+-++0--00+0-00++++-0+--+++--++0++-+--0++0+++0+0+-+-++-0++-00+0+0+++++-+-++0++++++0+-0000-0++++0-0--+0-+++--0+0' +
  '+00+0--00++-+0+-0+0+++0+++++0+00+-+-+0---+++-+0++0++00++-+0-0-00+-0+0+----0-0-0++-+--0+0++---0+-++-+000++---0+0+-00---+0' +
  '0+0000-------++-+-+-+0+-0--+-0-00000--+-00--+-++0+0-0+---0-0'

const steps = stepsFor(lattice.mu0, lattice.k)

test('a CUSUM of −1, 0 and 1: how far its alarms are apart', () => {
  given('cusum_lattice/mu0', 'cusum_lattice/k')
  expectFigures('cusum_lattice/scores_x10', steps)
  const shares = {
    'in_control(.2,.3,.5)': { detractors: 0.2, passives: 0.3, promoters: 0.5 },
    'shift_NPS_.2(.3,.3,.4)': { detractors: 0.3, passives: 0.3, promoters: 0.4 },
    'shift_NPS_0(.35,.3,.35)': { detractors: 0.35, passives: 0.3, promoters: 0.35 },
  }
  for (const limit of Object.keys(lattice.ARL))
    expectFigures(
      `cusum_lattice/ARL/${limit}`,
      Object.fromEntries(
        Object.entries(shares).map(([key, of]) => [key, averageRunLength(steps, of, Number(limit))]),
      ),
    )
  expect(limitFor(steps, shares['in_control(.2,.3,.5)'], 400)).toBeLessThanOrEqual(150)
  expect(limitFor(steps, shares['in_control(.2,.3,.5)'], 405)).toBeGreaterThan(150)
})

const answers = [...COURSE].map((answer) => (answer === '-' ? -1 : answer === '+' ? 1 : 0))

test('a CUSUM’s course, and its first alarm', () => {
  const course: number[] = []
  for (const answer of answers) {
    const step = answer < 0 ? steps.detractor : answer > 0 ? steps.promoter : steps.passive
    course.push(nextCusum(course.at(-1) ?? 0, step))
  }
  const at = Object.keys(lattice.trace_at)
  expectFigures('cusum_lattice/trace_at', Object.fromEntries(at.map((n) => [n, course[Number(n) - 1]])))
  expectFigures('cusum_lattice/first_alarm_h150', course.findIndex((value) => value >= 150) + 1)
})

test('an interval that holds whenever one looks', () => {
  const { t_opt: best } = mixture
  const [rho, approximate] = [rhoFor(best, 0.05), approximateRhoFor(best, 0.05)]
  given('normal_mixture/t_opt', 'normal_mixture/rule', 'normal_mixture/approx_rule')
  expectFigures('normal_mixture/rho', rho)
  expectFigures('normal_mixture/rho_approx', approximate)
  const at = Object.keys(mixture.radius)
  const radiusAt = (rho: number) =>
    Object.fromEntries(at.map((n) => [n, mixtureRadius(Number(n), 0.05, rho)]))
  expectFigures('normal_mixture/radius', radiusAt(rho))
  expectFigures('normal_mixture/radius_confseq_rule', radiusAt(approximate))
  const intervals = at.map((n) => {
    const mean = answers.slice(0, Number(n)).reduce<number>((sum, answer) => sum + answer, 0) / Number(n)
    const radius = mixtureRadius(Number(n), 0.05, rho)
    return [n, [Math.max(-1, mean - radius), Math.min(1, mean + radius)]]
  })
  expectFigures('normal_mixture/ci', Object.fromEntries(intervals))
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
