import type { Transaction } from '../../database/open-database.ts'
import type { ListedResponse } from '../listed-response.ts'
import { toResponse } from '../response-row.ts'
import { readTags } from '../tags/read-tags.ts'
import type { StoredResponse } from './scan-responses.ts'

/** @param seesPeople otherwise what was said is shown, and not who said it */
export async function listedResponsesOf(
  tx: Transaction,
  rows: readonly StoredResponse[],
  seesPeople: boolean,
): Promise<ListedResponse[]> {
  const tags = await readTags(tx, rows)
  return rows.map((row) => {
    const response = toResponse(row)
    return {
      ...(seesPeople ? response : withoutPerson(response)),
      countedOn: row.day,
      flags: row.flags ?? [],
      tags: tags.get(row.id) ?? [],
    }
  })
}

function withoutPerson({ personId: _, visitorId: __, traits: ___, ...said }: ReturnType<typeof toResponse>) {
  return said
}
