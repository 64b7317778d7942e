import { readFileSync } from 'node:fs'

/** What one server did with so many connections busy; all but `perTurn` are medians over the rounds. */
export type Point = {
  connections: number
  /** Responses in a request. */
  perRequest: number
  responsesPerSecond: number
  /** Of the server and of the load that drove it, per response. */
  cpuMicros: number
  loadMicros: number
  p50Ms: number
  p99Ms: number
  /** Requests that shared a commit; a server that stores nothing has none. */
  perTurn?: number
}

/** Bytes at rest, by table and index. */
export type StoredBytes = Record<string, number>

export type Measured = {
  date: string
  machine: { cores: number; processor: string; node: string }
  /** The same server, answering without storing anything. */
  noop: Point[]
  sqlite: {
    version: string
    points: Point[]
    /** One connection, nothing else: what a save waits, at each of `shares`. */
    alone: { shares: number[]; ms: number[] }
    /** CPU of the store alone, in batches of 50: a response's first save, a later one of the same response. */
    firstSaveMicros: number
    laterSaveMicros: number
    perAnswer: StoredBytes
    perPromptWithoutAnswer: StoredBytes
    perCounter: number
    /** Handed to the disk for one commit: log, and what checkpoints copy home. */
    writtenPerCommit: { saves: number; bytes: number }[]
    backup: { bytes: number; seconds: number }
    /** A write of 40 kB to the end of a file, and fsync. */
    fsync: { p50Ms: number; p99Ms: number }
    idleBytes: number
    loadedBytes: number
  }
  /** Of one save with its one response, headers included, without TLS. */
  wire: { requestBytes: number; answerBytes: number }
  /** CPU of a request for the widget's configuration, and for its loader. */
  files: { configMicros: number; configBytes: number; loaderMicros: number; loaderBytes: number }
  /** Until somebody has measured it, what is said of PostgreSQL is assumed. */
  postgres?: { version: string; points: Point[]; alone: { shares: number[]; ms: number[] } }
}

export const MEASURED_FILE = new URL('measured.json', import.meta.url)

/** What `pnpm scale:measure` found when it last ran. */
export function readMeasured(): Measured {
  return JSON.parse(readFileSync(MEASURED_FILE, 'utf8')) as Measured
}

/** @throws Error if this was not measured */
export function pointOf(points: readonly Point[], connections: number, perRequest = 1): Point {
  const found = points.find((one) => one.connections === connections && one.perRequest === perRequest)
  if (!found) throw new Error(`${connections} connections with ${perRequest} in a request were not measured`)
  return found
}
