import { type CellType, type Column, FIELDS_OF, NAMED_OF, type TableKind } from '@innerloop/shared/table'
import { problem } from '../problem.ts'

const TYPES: readonly CellType[] = ['text', 'number', 'date', 'yes-no']

/**
 * What somebody says that a column holds.
 *
 * @param text as `Customer no=person`, `Revenue=trait:revenue:number` or `Fax=skip`
 * @throws Problem `request.invalid`
 */
export function parseColumn(kind: TableKind, text: string): [name: string, column: Column] {
  const cut = text.lastIndexOf('=')
  const name = text.slice(0, cut)
  const column = cut < 1 ? undefined : columnOf(kind, text.slice(cut + 1))
  if (!column)
    throw problem('request.invalid', `"${text}": write "<column>=<what>", with one of ${waysOf(kind)}.`)
  return [name, column]
}

function columnOf(kind: TableKind, what: string): Column | undefined {
  const [to, ...rest] = what.split(':')
  if (to === 'skip' || (FIELDS_OF[kind] as readonly string[]).includes(to!))
    return rest.length === 0 ? ({ to } as Column) : undefined
  if (!(NAMED_OF[kind] as readonly string[]).includes(to!)) return undefined
  const as = to !== 'measure' && rest.length > 1 ? TYPES.find((type) => type === rest.at(-1)) : undefined
  const name = (as ? rest.slice(0, -1) : rest).join(':')
  if (name === '' || name.length > 64) return undefined
  return (to === 'measure' ? { to, name } : { to, name, as: as ?? 'text' }) as Column
}

function waysOf(kind: TableKind): string {
  const named = NAMED_OF[kind].map((one) =>
    one === 'measure' ? 'measure:<name>' : `${one}:<name>[:${TYPES.join('|')}]`,
  )
  return ['skip', ...FIELDS_OF[kind], ...named].join(', ')
}
