import { createStaffReader } from '@innerloop/shared/table'
import { type RosterReport, StaffLine } from './roster.ts'
import type { Table } from './table-source.ts'

type Row = { line: number; why: string }
type Taken = Omit<RosterReport, 'refused'> & { refused: Row[] }

/** @param take is given all rows at once, as only then it is known who left a team */
export async function importStaff(
  { rows, mapping, names }: Table,
  take: (staff: StaffLine[]) => Promise<RosterReport>,
): Promise<Taken> {
  const read = createStaffReader(mapping, names)
  const staff: StaffLine[] = []
  const lines: number[] = []
  const unread: Row[] = []
  for await (const { line, cells } of rows) {
    const row = read(cells)
    const parsed = 'made' in row ? StaffLine.safeParse(row.made) : undefined
    if (parsed?.success) {
      staff.push(parsed.data)
      lines.push(line)
    } else unread.push({ line, why: 'why' in row ? row.why : sayIssue(parsed!.error!.issues[0]!) })
  }
  const { refused, ...report } = await take(staff)
  const untaken = refused.map(({ index, why }) => ({ line: lines[index]!, why }))
  return { ...report, refused: [...unread, ...untaken].sort((a, b) => a.line - b.line) }
}

function sayIssue({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`
}
