import { useLocation } from 'preact-iso/router'
import { useEffect } from 'preact/hooks'
import { AnswerList } from '../answers/AnswerList.tsx'
import { useAnswers } from '../answers/use-answers.ts'
import type { Api } from '../api/create-api.ts'
import { useLive } from '../live/use-live.ts'
import { Page } from '../page/Page.tsx'
import { ProblemNotice } from '../page/ProblemNotice.tsx'
import { Skeleton } from '../page/Skeleton.tsx'
import type { Session } from '../session/use-session.ts'
import { Announcer } from './Announcer.tsx'
import { Report } from './Report.tsx'
import { useReport } from './use-report.ts'
import { viewOfQuery } from './view-of-query.ts'

type Props = { api: Api; session: Session }

export function OverviewPage({ api, session }: Props) {
  const view = viewOfQuery(useLocation().query)
  const { report, problem, outdated, reload, reloadSoon } = useReport(api, view)
  const answers = useAnswers(api, view.touchpoint)
  const connection = useLive(api, {
    onResponse: (response) => {
      answers.take(response)
      reloadSoon()
    },
    onChanged: () => {
      answers.reloadSoon()
      reloadSoon()
    },
  })

  const signedOut = problem?.status === 401
  useEffect(() => {
    if (signedOut) session.expire()
  }, [signedOut, session.expire])
  if (signedOut) return null

  return (
    <Page projectName={report?.project.name} connection={connection} onSignOut={session.signOut}>
      {problem && (
        <ProblemNotice problem={problem} onRetry={reload} outdated={report !== null && !outdated} />
      )}
      {report === null || (outdated && problem) ? (
        !problem && <Skeleton />
      ) : (
        <Report report={report} view={view} busy={outdated}>
          <AnswerList {...answers} touchpoint={view.touchpoint} />
        </Report>
      )}
      <Announcer report={outdated ? null : report} />
    </Page>
  )
}
