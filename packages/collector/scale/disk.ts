import type { Measured, StoredBytes } from './measured.ts'
import { valueAt } from '../src/statistics/random.ts'
import type { Arriving, Team } from './team.ts'

export type Disk = {
  bytesPerAnswer: number
  bytesPerPromptWithoutAnswer: number
  bytesPerDay: number
  counterBytesPerYear: number
  /** When as much goes as comes; counters stay. */
  bytesKept: number
  backupSeconds: number
}

/** Counters are kept for as long as the project is: here, as long as its responses. */
export function diskOf({ sqlite }: Measured, team: Team, arriving: Arriving): Disk {
  const bytesPerAnswer = sumOf(sqlite.perAnswer)
  const bytesPerPromptWithoutAnswer = sumOf(sqlite.perPromptWithoutAnswer)
  const counterBytesPerDay = arriving.countersPerDay * sqlite.perCounter
  const responses =
    arriving.answersKept * bytesPerAnswer + arriving.promptsWithoutAnswerKept * bytesPerPromptWithoutAnswer
  const bytesKept = responses + counterBytesPerDay * team.retentionDays
  return {
    bytesPerAnswer,
    bytesPerPromptWithoutAnswer,
    bytesPerDay: bytesKept / team.retentionDays,
    counterBytesPerYear: counterBytesPerDay * 365,
    bytesKept,
    backupSeconds: (bytesKept / sqlite.backup.bytes) * sqlite.backup.seconds,
  }
}

/** What a commit of so many saves hands to the disk, straight between the sizes that were measured. */
export function writtenPerCommit({ sqlite }: Measured, saves: number): number {
  const measured = sqlite.writtenPerCommit
  const most = measured.at(-1)!
  if (saves > most.saves) return (most.bytes / most.saves) * saves
  const line = { shares: measured.map((one) => one.saves), values: measured.map((one) => one.bytes) }
  return valueAt(line, Math.max(saves, measured[0]!.saves))
}

function sumOf(bytes: StoredBytes): number {
  return Object.values(bytes).reduce((sum, one) => sum + one, 0)
}
