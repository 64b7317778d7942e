// A backup is named after the second it was begun in, so that names sort by time: innerloop-2026-11-23T01-13-25Z.db

import { basename, dirname, join } from 'node:path'

const NAME = /^innerloop-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)\.db$/

export function backupName(at: number): string {
  return `innerloop-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`
}

/** When the backup of this name was begun; undefined if it is no backup's name. */
export function backupTimeOf(name: string): number | undefined {
  const [, hour, minute, second] = NAME.exec(name) ?? []
  return hour === undefined ? undefined : Date.parse(`${hour}:${minute}:${second}`)
}

/** The name of a copy until it is whole. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.part`)
}

export function isDraft(name: string): boolean {
  return /^\.innerloop-.*Z\.db\.part(-journal)?$/.test(name)
}
