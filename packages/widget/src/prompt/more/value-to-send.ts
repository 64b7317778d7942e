import type { Question } from '@innerloop/shared'
import type { Values } from '../session.ts'

/** @returns what would be sent now, or nothing as long as there is no answer */
export function valueToSend({ id, kind }: Question, answers: Values): Values | undefined {
  const value = kind === 'consent' ? answers[id] === true : answers[id]
  if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return undefined
  const otherId = `${id}.other`
  if (answers[otherId] === undefined) return { [id]: value }
  return { [id]: value, [otherId]: [value].flat().includes('other') ? answers[otherId] : '' }
}
