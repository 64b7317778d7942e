// Whether one process on one file is enough for a team: what arrives, what it takes, what is left.

import { quantile } from '../bench/measure.ts'
import { diskOf, type Disk, writtenPerCommit } from './disk.ts'
import { groupCommit, type GroupCommit } from './group-commit.ts'
import type { Measured } from './measured.ts'
import { createRandom } from '../src/statistics/random.ts'
import { simulateProcess, type Simulated } from './simulate-process.ts'
import { visitors } from './sources.ts'
import { type Arriving, arrivingFrom, dayOf, type Team } from './team.ts'
import { cpuOf, type Turn, turnOf } from './turn.ts'

export type Waits = { p50: number; p99: number; refused: number }

export type Scale = {
  arriving: Arriving
  turn: Turn
  /** Saves a second that fill the process, once they are so many that commits cost next to nothing. */
  mostSavesPerSecond: number
  atPeak: GroupCommit
  /** Of one core, at the peak. */
  cpu: { saves: number; files: number }
  peak: Waits
  day: Waits
  disk: Disk
  writtenPerSecond: number
  network: { in: number; out: number; files: number }
}

export type Wishes = { fsyncMs?: number | undefined; seed: number; requests: number }

export function scaleOf(measured: Measured, team: Team, { fsyncMs, seed, requests }: Wishes): Scale {
  const arriving = arrivingFrom(team)
  const { peakSavesPerSecond, peakFilesPerSecond, savesPerSecond, laterShare } = arriving
  const turn = turnOf(measured, { ...(fsyncMs !== undefined && { fsyncMs }), laterShare })
  const eachMs = turn.requestMs + turn.responseMs
  const atPeak = groupCommit({ requestsPerSecond: peakSavesPerSecond, ...turn, eachMs })
  const { files, wire, sqlite } = measured
  const isCarried = peakSavesPerSecond * eachMs < 1000
  const run = (rate: number, count: number) =>
    simulateProcess({
      source: visitors(rate, createRandom(seed)),
      turn,
      requests: count,
      random: createRandom(seed + 1),
    })
  return {
    arriving,
    turn,
    mostSavesPerSecond: 1000 / eachMs,
    atPeak,
    cpu: {
      saves:
        (peakSavesPerSecond * eachMs) / 1000 + (atPeak.turnsPerSecond * cpuOf(sqlite.points).fixed) / 1e6,
      files: (peakFilesPerSecond * (files.configMicros + files.loaderMicros)) / 2 / 1e6,
    },
    peak: waitsOf([run(peakSavesPerSecond, requests)]),
    // Each hour weighs as much as comes in it. What one leaves to the next is gone within seconds.
    day: waitsOf(
      dayOf(team.peakToMean).map((ratio) =>
        run(savesPerSecond * ratio, Math.ceil((isCarried ? requests / 24 : requests) * ratio)),
      ),
    ),
    disk: diskOf(measured, team, arriving),
    writtenPerSecond: atPeak.turnsPerSecond * writtenPerCommit(measured, atPeak.perTurn),
    network: {
      in: peakSavesPerSecond * wire.requestBytes,
      out: peakSavesPerSecond * wire.answerBytes,
      files: (peakFilesPerSecond * (files.configBytes + files.loaderBytes)) / 2,
    },
  }
}

export function waitsOf(runs: readonly Pick<Simulated, 'waitsMs' | 'refused'>[]): Waits {
  const waits = runs.flatMap(({ waitsMs }) => waitsMs)
  const refused = runs.reduce((sum, one) => sum + one.refused, 0)
  return {
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    refused: refused / (refused + waits.length),
  }
}
