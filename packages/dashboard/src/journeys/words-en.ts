import type { FloorReport, HandOff, Moment } from '@innerloop/collector'
import { formatDay, formatTenths, formatWhole } from '../words/format.ts'
import { formatPercent, type Interval } from './format.ts'

const answers = (n: number) => (n === 1 ? '1 answer' : `${formatWhole(n)} answers`)
const between = ({ low, high }: Interval) => `${formatTenths(low)} to ${formatTenths(high)}`
const share = (value: number) => formatPercent(value)
const shares = ({ low, high }: Interval) => `${share(low)} to ${share(high)}`
const long = (iso: string) => formatDay(iso.slice(0, 10), { year: 'numeric', month: 'long', day: 'numeric' })
const measure = ({ limit, unit }: Pick<FloorReport, 'limit' | 'unit'>) =>
  unit === null ? `${limit}` : `${limit} ${unit}`
const cannotTell = 'We cannot tell yet'

export const en = {
  lede: 'Each journey from the customer’s side: where it hurts, where it delights, how it ends, and what follows.',
  none: 'No journeys yet',
  noneHow:
    'A journey puts your touchpoints in the order in which a customer meets them. Begin with a template.',
  make: 'New journey',
  all: 'All journeys',
  withoutNeed: 'Other journeys',
  states: { 'as-is': 'as it is', 'to-be': 'as it should be' },
  statuses: { prepare: 'prepare', draw: 'draw', validated: 'validated', improve: 'improve' },
  statusLong: {
    prepare: 'Prepare: whose journey, with which data',
    draw: 'Draw: stages and touchpoints',
    validated: 'Validated: customers have confirmed it',
    improve: 'Improve: work on what it shows',
  },
  stages: (stages: number, touchpoints: number) =>
    `${stages === 1 ? '1 stage' : `${stages} stages`}, ${touchpoints === 1 ? '1 touchpoint' : `${touchpoints} touchpoints`}`,
  changed: (iso: string) => `Changed on ${long(iso)}`,
  stale: (days: number) => `Not looked at for more than ${formatWhole(days)} days`,
  staleBadge: 'stale',
  confirm: 'Ask customers whether it is right',
  assumed: 'assumed',
  assumedLong: (k: number) =>
    `Assumed: the team’s guess, until each touchpoint has ${answers(k)} of customers.`,
  confirmed: 'confirmed',
  confirmedLong: (k: number) => `Confirmed: each touchpoint has at least ${answers(k)} of customers.`,
  edit: 'Change the map',
  print: 'Print',
  changes: 'Versions and differences',
  paths: 'Paths people took',
  workshop: 'Workshop sheet',
  map: 'Map',
  parts: 'Parts of this journey',
  span: 'Period',
  spans: { 30: '30 days', 90: '90 days', 365: 'a year', all: 'all time' },
  who: 'Customers',
  everybody: 'All customers',
  value: (name: string, value: string) => `${name}: ${value}`,
  unknownValue: '(not known)',
  otherValue: '(other)',

  period: (from: string | null, value: string | null) =>
    `${value ?? 'All customers'}, ${from === null ? 'all answers' : `answers since ${long(from)}`}`,
  overview: 'Overview',
  level: (level: number, interval: Interval | null, n: number) =>
    interval === null
      ? `${formatTenths(level)} of 10 (${answers(n)})`
      : `${formatTenths(level)} of 10 (${between(interval)}, ${answers(n)})`,
  journeyLevel: (level: number, interval: Interval, n: number) =>
    `Customers give this journey ${formatTenths(level)} of 10, very likely ${between(interval)}, from ${answers(n)}.`,
  byAnswer: (level: number, nps: number | null, interval: Interval | null, n: number) =>
    `Touchpoints count alike in it; counted by answers it is ${formatTenths(level)}.` +
    (nps === null || interval === null
      ? ''
      : ` NPS over all its touchpoints is ${formatWhole(nps)} (${formatWhole(interval.low)} to ${formatWhole(interval.high)}, ${answers(n)}).`),
  remembered: (peakEnd: number, mean: number, intense: string, end: string) =>
    `What stays in mind is nearer to ${formatTenths(peakEnd)} than to the mean of ${formatTenths(mean)}: the strongest moment (${intense}) and the end (${end}).`,
  noRemembered: `${cannotTell} what stays in mind: it takes two touchpoints with ten answers each.`,
  noAnswers: 'Nobody has answered along this journey in this period.',
  noAnswersHow: 'Ask at its touchpoints with a survey, or choose a longer period.',
  stageNone: 'No data',
  touchpointsOf: (count: number) => (count === 1 ? '1 touchpoint' : `${count} touchpoints`),

  advice: 'What to do',
  first: 'Begin here',
  labels: { 'fix-trough': 'Fix the trough', 'finish-end': 'Finish well', 'build-peak': 'Build a peak' },
  adviceSentence: {
    'fix-trough': {
      now: (name: string) => `${name} is the worst moment, and a bad one: fix it.`,
      holds: (name: string) => `${name} is the worst moment, and still a good one: nothing to fix.`,
      'cannot-tell': (name: string) =>
        `${name} is the worst moment; ${cannotTell.toLowerCase()} whether it is a bad one.`,
    },
    'finish-end': {
      now: (name: string) => `The journey ends at ${name}, and not as well as it should: finish it.`,
      holds: (name: string) => `The journey ends well, at ${name}.`,
      'cannot-tell': (name: string) =>
        `The journey ends at ${name}; ${cannotTell.toLowerCase()} whether well enough.`,
    },
    'build-peak': {
      now: (name: string) => `No moment stands out. ${name} is the best one: make it one to speak of.`,
      holds: (name: string) => `${name} stands out: keep it so, and pay for it.`,
      'cannot-tell': (name: string) =>
        `${name} is the best moment; ${cannotTell.toLowerCase()} whether it stands out.`,
    },
  },
  adviceBeside: (difference: number, interval: Interval) =>
    `${formatTenths(Math.abs(difference))} ${difference < 0 ? 'below' : 'above'} the mean of the other touchpoints (${between(interval)}).`,
  adviceGain: (remembered: number, now: number) =>
    remembered - now >= 0.05
      ? `It would move what stays in mind from ${formatTenths(now)} to ${formatTenths(remembered)}.`
      : '',

  curve: 'The customer’s curve',
  curveAbout:
    'The mean answer at each touchpoint on 0–10, with its 95% interval. The bars below are how many were asked.',
  curveLabel: (points: string) => `Curve of the journey. ${points}`,
  curvePoint: (name: string, level: number | null) =>
    level === null ? `${name}: no data.` : `${name}: ${formatTenths(level)}.`,
  legend: {
    level: 'mean answer and interval',
    few: 'few answers',
    expectation: 'expected',
    floor: 'below it they leave',
    volume: 'asked',
  },
  peak: 'peak',
  trough: 'trough',
  end: 'end',
  noData: 'no data',
  breachesShort: (value: number, floor: Pick<FloorReport, 'limit' | 'unit'>) =>
    `${share(value)} over ${measure(floor)}`,
  asTable: 'As a table',
  columns: {
    touchpoint: 'Touchpoint',
    level: 'Level',
    interval: '95% interval',
    n: 'Answers',
    asked: 'Asked',
    expected: 'Expected',
    breaches: 'Breaches',
    pull: 'Pull',
  },

  gaps: 'Gaps to what customers expect',
  gapsNone: 'No touchpoint is clearly below what customers expect.',
  detail: 'Touchpoint by touchpoint',
  evidence: {
    none: 'no data',
    few: 'few answers',
    enough: 'enough answers',
    stale: 'no new answers',
  } satisfies Record<Moment['evidence']['standing'], string>,
  evidenceLong: (ever: number, recent: number) =>
    `${answers(ever)} ever, ${formatWhole(recent)} in the last 90 days`,
  score: (metric: 'nps' | 'csat' | 'ces', score: number, interval: Interval | null) => {
    const write = metric === 'ces' ? formatTenths : formatWhole
    const name = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }[metric]
    const unit = metric === 'csat' ? '%' : ''
    return `${name} ${write(score)}${unit}${interval === null ? '' : ` (${write(interval.low)} to ${write(interval.high)})`}`
  },
  answered: (asked: number, value: number, interval: Interval) =>
    `${formatWhole(asked)} asked, ${share(value)} answered (${shares(interval)})`,
  pull: (by: number) => `It ${by < 0 ? 'lowers' : 'raises'} the journey by ${formatTenths(Math.abs(by))}.`,
  gap: {
    met: (expected: number, gap: number, interval: Interval | null) =>
      `Customers get what they expect (${formatTenths(expected)}): ${formatTenths(Math.abs(gap))} more${interval === null ? '' : `, very likely ${between(interval)}`}.`,
    below: (expected: number, gap: number, interval: Interval | null) =>
      `Less than customers expect (${formatTenths(expected)}): ${formatTenths(Math.abs(gap))} below${interval === null ? '' : `, very likely ${between({ low: -interval.high, high: -interval.low })}`}.`,
    'cannot-tell': (expected: number, gap: number | null, interval: Interval | null) =>
      `${cannotTell} whether customers get what they expect (${formatTenths(expected)})` +
      (gap === null || interval === null
        ? '.'
        : `: the gap is ${formatTenths(gap)}, very likely ${between(interval)}.`),
  },
  surprise: (worse: number, better: number, n: number) =>
    `Asked themselves, ${share(worse)} say it was worse than expected and ${share(better)} better (${answers(n)}).`,
  belowFloor: (limit: number, value: number, interval: Interval, n: number) =>
    `${share(value)} give less than ${formatTenths(limit)}, at which customers leave (${shares(interval)}, n = ${formatWhole(n)}).`,
  floorTitle: (floor: FloorReport) => `${floor.property} above ${measure(floor)}`,
  breaches: ({ breaches: { share: value, low, high, n } }: FloorReport) =>
    `${share(value)} of ${formatWhole(n)} were a breach, very likely ${shares({ low, high })}: ${formatWhole(value * 1_000_000)} defects per million.`,
  breachLoss: {
    lower: (by: number, interval: Interval) =>
      `After a breach the score is lower by ${formatTenths(Math.abs(by))} (${between({ low: -interval.high, high: -interval.low })}).`,
    higher: (by: number, interval: Interval) =>
      `After a breach the score is higher by ${formatTenths(by)} (${between(interval)}): look at what else is different.`,
    'cannot-tell': `${cannotTell} what a breach does to the score.`,
  },
  weeks: 'Breaches by week',
  weeksOut: (count: number) =>
    count === 0
      ? 'Chance alone makes weeks differ as much as these do.'
      : `${count === 1 ? 'One week is' : `${count} weeks are`} beyond what chance makes (three standard deviations).`,
  weekColumns: { week: 'Week from', n: 'n', breaches: 'Breaches', share: 'Share', limits: 'By chance' },
  weekOut: 'beyond chance',
  weekNone: 'too few',
  standard: 'Customers can count on',
  procedure: 'Procedure',
  procedureVersion: (version: string) => `version ${version}`,
  procedureOpen: 'open it',
  owner: 'Owner',
  team: 'Team',
  askedBy: 'Asked by',
  askedNothing: 'No survey asks here.',
  comments: 'What customers wrote last',
  readAll: 'Read all answers',
  spread: (p: number | null) =>
    p === null
      ? `${cannotTell} whether they differ.`
      : p < 0.05
        ? `They differ by more than chance makes (p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}).`
        : `Chance alone could make these differences (p = ${p.toFixed(2)}).`,
  spreadTitle: (name: string) => `By ${name}`,

  groups: 'By channel, experience and contact',
  channels: 'Channels',
  experiences: 'Experience',
  kinds: 'Contact',
  kindNames: { direct: 'with us', indirect: 'others speak of us' } as Record<string, string>,
  handOffs: 'Hand-offs between teams',
  handOff: {
    drop: (by: number, interval: Interval) =>
      `it is worse behind it, by ${formatTenths(Math.abs(by))} (${between({ low: -interval.high, high: -interval.low })})`,
    rise: (by: number, interval: Interval) =>
      `it is better behind it, by ${formatTenths(by)} (${between(interval)})`,
    'cannot-tell': `${cannotTell.toLowerCase()} whether it is worse behind it`,
  } satisfies Record<HandOff['verdict'], unknown>,
  noHandOffs: 'No team hands over to another along this map, or no teams are named.',

  how: 'How this is computed',
  howLines: [
    'Level: the mean answer, each scale stretched to 0–10; its 95% interval is Student’s.',
    'The journey counts touchpoints alike; its interval, and every difference, is Welch’s with Satterthwaite’s degrees of freedom, as if different customers had answered.',
    'What stays in mind: the mean of the strongest moment, which is furthest from 7.5, and the end (Kahneman and others, 1993).',
    'Fix the trough: the worst moment’s interval lies below 7.5, or it is below what customers expect. Finish well: the end is bad, or lower than the others by more than half a point. Build a peak: no moment is higher than the others by more than half a point. Trough and peak are picked for being extreme, so their intervals are widened (Bonferroni).',
    'Breaches: over all who were asked, whether they answered or not; Wilson’s interval. Weeks: a p-chart with three standard deviations.',
    'Touchpoints with fewer than ten answers decide nothing.',
  ],
}
