import { problem } from '../../problem.ts'
import type { Position } from './scan-responses.ts'

export function cursorOf({ shownAt, row }: Position): string {
  return Buffer.from(`${shownAt}.${row}`).toString('base64url')
}

/** @throws Problem `request.invalid` */
export function positionOf(cursor: string): Position {
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, shownAt, row] = /^(-?\d{1,16})\.(\d{1,16})$/.exec(text) ?? []
  if (row === undefined)
    throw problem('request.invalid', 'Query parameter "cursor": give "next" of the page before.')
  return { shownAt: Number(shownAt), row: Number(row) }
}
