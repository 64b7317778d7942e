import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Me } from '@innerloop/collector'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api } from '../api/create-api.ts'
import { ProblemNotice } from '../page/ProblemNotice.tsx'
import { Page } from '../page/Page.tsx'
import { Skeleton } from '../page/Skeleton.tsx'
import type { Session } from '../session/use-session.ts'
import { chosenProject } from './chosen-project.ts'
import { type Desk, DeskProvider } from './desk.ts'
import { Empty } from './Empty.tsx'
import { Frame } from './Frame.tsx'
import { frameWords } from './words.ts'

type Props = { api: Api; session: Session; children: ComponentChildren }

/** Asks who is here, and opens the project. */
export function Opened({ api, session, children }: Props) {
  const { me, problem, retry } = useMe(api, session)
  const desk = useMemo(() => me && deskOf(me, { api, session }), [me, api, session])
  if (desk)
    return (
      <DeskProvider value={desk}>
        <Frame>{children}</Frame>
      </DeskProvider>
    )
  return (
    <Page>
      {problem ? (
        <ProblemNotice problem={problem} onRetry={retry} outdated={false} />
      ) : me ? (
        <Empty title={frameWords.noProject}>{frameWords.noProjectHow}</Empty>
      ) : (
        <Skeleton />
      )}
    </Page>
  )
}

function useMe(api: Api, { expire }: Session) {
  const [me, setMe] = useState<Me | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const aborter = new AbortController()
    setProblem(null)
    api.readMe(aborter.signal).then(setMe, (error: unknown) => {
      if (aborter.signal.aborted) return
      const refused = problemOf(error)
      if (refused.status === 401) expire()
      else setProblem(refused)
    })
    return () => aborter.abort()
  }, [api, expire, attempt])
  return { me, problem, retry: () => setAttempt(attempt + 1) }
}

function deskOf(me: Me, { api, session }: Pick<Desk, 'api' | 'session'>): Desk | null {
  const wanted = chosenProject()
  const project = me.projects.find(({ id }) => id === wanted) ?? me.projects[0]
  if (!project) return null
  api.enter(me.projects.length > 1 ? project.id : undefined)
  return { api, session, me, project, may: (permission) => project.permissions.includes(permission) }
}
