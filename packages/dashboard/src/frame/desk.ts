import type { Me } from '@innerloop/collector'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from '../api/create-api.ts'
import type { Session } from '../session/use-session.ts'

type Project = Me['projects'][number]
type Permission = Project['permissions'][number]

/** What every page has at hand: who is here, in which project, and how to ask the collector. */
export type Desk = {
  api: Api
  session: Session
  me: Me
  project: Project
  may: (permission: Permission) => boolean
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A page was rendered outside the frame.')
  return desk
}
