// From what a team knows to what arrives: arithmetic alone.

export type Team = {
  /** A month. */
  visitors: number
  visitsEach: number
  /** Of the visitors, in a month. */
  promptShare: number
  /** Of the prompts. */
  answerShare: number
  savesPerAnswer: number
  savesPerPromptWithoutAnswer: number
  /** The busiest hour beside the mean of the month. */
  peakToMean: number
  retentionDays: number
  dimensions: number
  valuesPerDimension: number
  surveys: number
  touchpoints: number
  /** Of a survey: those with a score, and the first whatever it is. */
  countedQuestions: number
}

export const TEAM: Team = {
  visitors: 1_000_000,
  visitsEach: 2,
  promptShare: 0.1,
  answerShare: 0.2,
  savesPerAnswer: 5,
  savesPerPromptWithoutAnswer: 2,
  peakToMean: 3,
  retentionDays: 730,
  dimensions: 3,
  valuesPerDimension: 4,
  surveys: 3,
  touchpoints: 4,
  countedQuestions: 1,
}

const DAYS_A_MONTH = 30
const SECONDS_A_MONTH = DAYS_A_MONTH * 86_400

export type Arriving = {
  promptsPerMonth: number
  answersPerMonth: number
  savesPerMonth: number
  savesPerSecond: number
  peakSavesPerSecond: number
  /** Loader and configuration, once a visit: both are kept for five minutes. */
  peakFilesPerSecond: number
  countersPerSave: number
  countersPerDay: number
  /** Of the saves, those of a response that is stored already. */
  laterShare: number
  answersKept: number
  promptsWithoutAnswerKept: number
}

export function arrivingFrom(team: Team): Arriving {
  const promptsPerMonth = team.visitors * team.promptShare
  const answersPerMonth = promptsPerMonth * team.answerShare
  const withoutAnswer = promptsPerMonth - answersPerMonth
  const savesPerMonth =
    answersPerMonth * team.savesPerAnswer + withoutAnswer * team.savesPerPromptWithoutAnswer
  const savesPerSecond = savesPerMonth / SECONDS_A_MONTH
  const monthsKept = team.retentionDays / DAYS_A_MONTH
  return {
    promptsPerMonth,
    answersPerMonth,
    savesPerMonth,
    savesPerSecond,
    peakSavesPerSecond: savesPerSecond * team.peakToMean,
    peakFilesPerSecond: ((2 * team.visitors * team.visitsEach) / SECONDS_A_MONTH) * team.peakToMean,
    countersPerSave: team.countedQuestions * (1 + team.dimensions),
    laterShare: 1 - promptsPerMonth / savesPerMonth,
    countersPerDay:
      team.surveys *
      team.touchpoints *
      team.countedQuestions *
      (1 + team.dimensions * team.valuesPerDimension),
    answersKept: answersPerMonth * monthsKept,
    promptsWithoutAnswerKept: withoutAnswer * monthsKept,
  }
}

/**
 * Each hour's rate beside the mean, for a day that swells and ebbs once and whose busiest hour has the wished ratio:
 * exp(k·cos) as in the distribution of von Mises, with k found by halving.
 */
export function dayOf(peakToMean: number): number[] {
  let low = 0
  let high = 100
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    if (Math.max(...hoursOf(middle)) < peakToMean) low = middle
    else high = middle
  }
  return hoursOf(low)
}

function hoursOf(k: number): number[] {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    Math.exp(k * Math.cos((2 * Math.PI * (hour - 20)) / 24)),
  )
  const mean = hours.reduce((sum, one) => sum + one, 0) / 24
  return hours.map((one) => one / mean)
}
