import { bytes, figure, inColumns, milliseconds } from './columns.ts'
import { type Measured, pointOf } from './measured.ts'
import { cpuOf } from './turn.ts'

/** What `pnpm scale:measure` found, but for the curve that `--check` shows. */
export function measuredTable({ date, machine, noop, sqlite, wire, files, postgres }: Measured): string {
  const busy = pointOf(sqlite.points, 128)
  const five = pointOf(sqlite.points, 128, 5)
  const nothing = pointOf(noop, 128)
  const { fixed, each } = cpuOf(sqlite.points)
  return inColumns([
    ['when', date],
    [
      'machine',
      `${machine.cores} cores, ${machine.processor}, Node ${machine.node}, SQLite ${sqlite.version}`,
    ],
    [
      'the same server, storing nothing, 128 connections',
      `${figure(nothing.responsesPerSecond)}/s`,
      micros(nothing.cpuMicros),
    ],
    ['collector, one response in a request', `${figure(busy.responsesPerSecond)}/s`, micros(busy.cpuMicros)],
    ['collector, five in a request', `${figure(five.responsesPerSecond)}/s`, micros(five.cpuMicros)],
    ['CPU of a request with its response; of a commit', micros(each), micros(fixed)],
    [
      'CPU of the store for a first save; a later one',
      micros(sqlite.firstSaveMicros),
      micros(sqlite.laterSaveMicros),
    ],
    ['CPU of a configuration; of a loader', micros(files.configMicros), micros(files.loaderMicros)],
    ['fsync after 40 kB, p50; p99', milliseconds(sqlite.fsync.p50Ms), milliseconds(sqlite.fsync.p99Ms)],
    ['a save alone, p50', milliseconds(sqlite.alone.ms[sqlite.alone.shares.indexOf(0.5)]!)],
    ['request; its answer', bytes(wire.requestBytes), bytes(wire.answerBytes)],
    ['memory, idle; after the load', bytes(sqlite.idleBytes), bytes(sqlite.loadedBytes)],
    ...Object.keys(sqlite.perAnswer).map((name) => [
      `${name}, of an answer; of a prompt without`,
      bytes(sqlite.perAnswer[name]!),
      bytes(sqlite.perPromptWithoutAnswer[name]!),
    ]),
    ['a counter row', bytes(sqlite.perCounter)],
    ...sqlite.writtenPerCommit.map((one) => [`written for a commit of ${one.saves}`, bytes(one.bytes)]),
    ['backup', bytes(sqlite.backup.bytes), `${figure(sqlite.backup.seconds)} s`],
    ...(postgres?.points ?? []).map((one) => [
      `on PostgreSQL ${postgres!.version}, ${one.connections} connections, ${one.perRequest} in each`,
      `${figure(one.responsesPerSecond)}/s`,
      micros(one.cpuMicros),
    ]),
  ])
}

function micros(value: number): string {
  return `${figure(value)} µs`
}
