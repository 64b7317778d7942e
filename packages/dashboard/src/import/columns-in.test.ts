import { expect, test } from 'vitest'
import { columnsIn } from './columns-in.ts'

const CSV = 'customer_id;Umsatz;churned\n\nana;1200,50;no\nben;;yes'

test('columns are guessed by their names and cells, and may be said to hold something else', () => {
  const columns = columnsIn(CSV, 'people')!
  expect(columns.map(({ name, suggested, example }) => [name, suggested, example])).toEqual([
    ['customer_id', 'person', 'ana'],
    ['Umsatz', 'trait:Umsatz:number', '1200,50'],
    ['churned', 'trait:churned:yes-no', 'no'],
  ])
  expect(columns[1]!.options).toEqual([
    'trait:Umsatz:number',
    'skip',
    'person',
    'trait:Umsatz:text',
    'trait:Umsatz:date',
    'trait:Umsatz:yes-no',
  ])
})

test('a file without a line has no columns; one without an end of line has its last row', () => {
  expect(columnsIn('\n\n', 'people')).toBeUndefined()
  expect(columnsIn('email,team\nolga@shop.example,Returns', 'roster')).toMatchObject([
    { suggested: 'email', example: 'olga@shop.example' },
    { suggested: 'team', example: 'Returns' },
  ])
})
