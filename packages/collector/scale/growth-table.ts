import { bytes, duration, figure, inColumns, milliseconds, percent } from './columns.ts'
import type { Measured } from './measured.ts'
import { carry, type Postgres } from './replicas.ts'
import { type Scale, scaleOf, type Wishes } from './scale-of.ts'
import type { Team } from './team.ts'

/** As in limits/create-limits.ts: 60,000 a minute. */
export const MOST_SAVES_OF_A_PROJECT = 1000
/** Rules of thumb, said in docs/scale.md. */
const MOST_FILLED = 0.5
const MOST_BACKUP_SECONDS = 3600
const MOST_BYTES_OF_ONE_POSTGRES = 4e12

type Growth = {
  measured: Measured
  team: Team
  wishes: Wishes
  postgres: Postgres
  factors: readonly number[]
}

/** The same team at so many times its visitors, and what it would need. */
export function growthTable({ measured, team, wishes, postgres, factors }: Growth): string {
  return inColumns([
    ['visitors', 'saves/s', 'files/s', 'one process', 'p99', 'kept', 'its backup', 'so'],
    ...factors.map((factor) => {
      const scale = scaleOf(measured, { ...team, visitors: team.visitors * factor }, wishes)
      const { peakSavesPerSecond, peakFilesPerSecond } = scale.arriving
      const isCarried = filledOf(scale) < 1
      return [
        figure(team.visitors * factor),
        figure(peakSavesPerSecond),
        figure(peakFilesPerSecond),
        percent(filledOf(scale)),
        isCarried ? milliseconds(scale.peak.p99) : '–',
        bytes(scale.disk.bytesKept),
        duration(scale.disk.backupSeconds),
        needsOf(scale, postgres).join(', ') || 'one process, one file',
      ]
    }),
  ])
}

function filledOf({ arriving, mostSavesPerSecond }: Scale): number {
  return arriving.peakSavesPerSecond / mostSavesPerSecond
}

/** What is over the rules of thumb, in the order of docs/scale.md. */
export function needsOf(scale: Scale, postgres: Postgres): string[] {
  const { arriving, cpu, disk, mostSavesPerSecond } = scale
  const savesPerSecond = arriving.peakSavesPerSecond
  const collectors = Math.ceil(filledOf(scale) / MOST_FILLED)
  const isPostgres = disk.backupSeconds > MOST_BACKUP_SECONDS || collectors > 1
  const { databaseUtilisation } = carry({
    replicas: collectors,
    savesPerSecond,
    collectorMs: 1000 / mostSavesPerSecond,
    postgres: { ...postgres, slots: collectors },
  })
  const databases = Math.ceil(
    Math.max(disk.bytesKept / MOST_BYTES_OF_ONE_POSTGRES, databaseUtilisation / MOST_FILLED),
  )
  return [
    ...(cpu.files > MOST_FILLED ? ['CDN'] : []),
    ...(savesPerSecond > MOST_SAVES_OF_A_PROJECT ? ['higher limit'] : []),
    ...(isPostgres ? [databases > 1 ? `${databases} PostgreSQL` : 'PostgreSQL'] : []),
    ...(collectors > 1 ? [`${collectors} collectors`] : []),
  ]
}
