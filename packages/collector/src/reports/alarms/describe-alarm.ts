import type { Watched } from './alarm-report.ts'

/** What the CUSUM says, with its rate of false alarms, or why it cannot say anything. */
export function describeAlarm(watched: Omit<Watched, 'sentence'>): string {
  const { name, state, baseline, alarms, chart } = watched
  if (state === 'cannot-tell' || chart === null)
    return `We cannot tell yet: it takes 100 answers before this quarter to know what is usual at ${name}, and there are ${baseline.n}.`
  const often = `While customers say what they said before (NPS ${points(baseline.score!)}, n = ${baseline.n}), chance makes ${chart.falseAlarmsPerYear.toFixed(1)} alarms a year here.`
  const latest = alarms.at(-1)
  if (!latest) return `No alarm at ${name} this quarter. ${often}`
  return `NPS at ${name} has fallen: the alarm came on ${latest.day}, and answers had been adding up to it since ${latest.since}. ${often}`
}

function points(score: number): string {
  return `${Math.round(score)}`.replace('-', '−')
}
