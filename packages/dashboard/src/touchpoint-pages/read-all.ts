type Page<Item> = { items: readonly Item[]; next?: string | undefined }

/** All pages of a list that is short enough to be shown whole. */
export async function readAll<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await read(cursor)
    all.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return all
}
