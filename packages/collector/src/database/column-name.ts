import { toSnakeCase } from 'drizzle-orm/casing'

/** What a column of `tables.ts` is called in the database. */
export function columnName({ name }: { name: string }): string {
  return toSnakeCase(name)
}
