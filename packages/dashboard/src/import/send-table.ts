import type { UploadedObservations, UploadedPeople, UploadedStaff } from '@innerloop/collector'
import type { Desk } from '../frame/desk.ts'

export const IMPORT_KINDS = ['people', 'observations', 'roster'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** Of observations: what all rows are, where no column says it. */
export type Besides = {
  kind: string
  source: string
  /** Ends of the scale that scores are on. */
  lowest: number
  highest: number
}

export type Imported =
  | ({ of: 'people' } & UploadedPeople)
  | ({ of: 'observations' } & UploadedObservations)
  | ({ of: 'roster' } & UploadedStaff)

type Given = {
  csv: string
  columns: Record<string, string>
  besides: Besides
  /** Says what would come of it, and keeps nothing. */
  isDryRun: boolean
}

/** @throws ApiProblem where the file, or what was said of its columns, is not understood */
export async function sendTable(
  api: Desk['api'],
  kind: ImportKind,
  { csv, columns, besides, isDryRun }: Given,
): Promise<Imported> {
  const query = isDryRun ? { dryRun: 'true' as const } : {}
  const body = { csv, columns }
  switch (kind) {
    case 'people':
      return { of: kind, ...(await api.call('POST /v1/people/import', { query, body })).data }
    case 'observations': {
      const { source, lowest, highest } = besides
      const all = {
        ...body,
        kind: besides.kind as 'event',
        source,
        scale: [lowest, highest] as [number, number],
      }
      return { of: kind, ...(await api.call('POST /v1/observations/import', { query, body: all })).data }
    }
    case 'roster':
      return { of: kind, ...(await api.call('POST /v1/roster/import', { query, body })).data }
  }
}
