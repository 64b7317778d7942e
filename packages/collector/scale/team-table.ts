import { bytes, duration, figure, inColumns, milliseconds, percent } from './columns.ts'
import type { Measured } from './measured.ts'
import { scaleOf, type Wishes } from './scale-of.ts'
import type { Team } from './team.ts'
import { optionOf } from './option-of.ts'
import { cpuOf } from './turn.ts'

/** `cache-control` of the configuration and of the loader. */
const CACHED_SECONDS = [60, 300]

/** Everything about one team. */
export function teamTable(measured: Measured, team: Team, wishes: Wishes, edges: number): string {
  const scale = scaleOf(measured, team, wishes)
  const { arriving, turn, mostSavesPerSecond, atPeak, cpu, peak, day, disk, network } = scale
  const given = Object.entries(team).map(([name, value]) => [optionOf(name), figure(value), 'given'])
  const withCdn = CACHED_SECONDS.reduce((sum, seconds) => sum + edges / seconds, 0)
  return inColumns([
    ['THE TEAM'],
    ...given,
    [''],
    ['WHAT ARRIVES'],
    ['prompts a month', figure(arriving.promptsPerMonth), 'arithmetic'],
    ['answers a month', figure(arriving.answersPerMonth), 'arithmetic'],
    ['saves a month', figure(arriving.savesPerMonth), 'arithmetic'],
    ['saves a second, mean', figure(arriving.savesPerSecond), 'arithmetic'],
    ['saves a second, at the peak', figure(arriving.peakSavesPerSecond), 'arithmetic'],
    ['loader and configuration a second, at the peak', figure(arriving.peakFilesPerSecond), 'arithmetic'],
    [`the same behind a CDN of ${edges} places, at most`, figure(withCdn), 'cache-control'],
    [''],
    ['ONE PROCESS, ONE FILE, AT THE PEAK'],
    ['CPU of a save', `${figure((turn.requestMs + turn.responseMs) * 1000)} µs`, 'measured'],
    ['CPU of a commit', `${figure(cpuOf(measured.sqlite.points).fixed)} µs`, 'measured'],
    ['saves a second that would fill it', figure(mostSavesPerSecond), 'formula'],
    ['filled by saves to', percent(arriving.peakSavesPerSecond / mostSavesPerSecond), 'formula'],
    ['saves that share a commit', figure(atPeak.perTurn), 'formula'],
    ['commits a second', figure(atPeak.turnsPerSecond), 'formula'],
    ['cores for saves', figure(cpu.saves), 'formula'],
    ['cores for loader and configuration, without CDN', figure(cpu.files), 'formula'],
    ['a save waits, mean', milliseconds(atPeak.meanWaitMs), 'formula'],
    ['a save waits, p50 and p99 of the busiest hour', waits(peak), 'simulated'],
    ['a save waits, p50 and p99 of a day', waits(day), 'simulated'],
    ['saves refused with 503, busiest hour', percent(peak.refused), 'simulated'],
    ['memory', bytes(measured.sqlite.loadedBytes), 'measured'],
    ['network, saves in and out a second', `${bytes(network.in)}, ${bytes(network.out)}`, 'formula'],
    ['network, files out a second without CDN', bytes(network.files), 'formula'],
    [''],
    ['ITS DISK'],
    ['of an answer, with its indexes', bytes(disk.bytesPerAnswer), 'measured'],
    ['of a prompt without answer', bytes(disk.bytesPerPromptWithoutAnswer), 'measured'],
    ['counter rows a day, at most', figure(arriving.countersPerDay), 'arithmetic'],
    ['counters a year, at most', bytes(disk.counterBytesPerYear), 'formula'],
    ['all of a day', bytes(disk.bytesPerDay), 'formula'],
    ['all that is kept', bytes(disk.bytesKept), 'formula'],
    ['its backup takes', duration(disk.backupSeconds), 'formula'],
    ['written a second at the peak, log and pages', bytes(scale.writtenPerSecond), 'formula'],
  ])
}

function waits({ p50, p99 }: { p50: number; p99: number }): string {
  return `${milliseconds(p50)}, ${milliseconds(p99)}`
}
