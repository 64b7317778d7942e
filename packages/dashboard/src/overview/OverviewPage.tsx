import { useLocation } from 'preact-iso/router'
import { useEffect } from 'preact/hooks'
import { AnswerList } from '../answers/AnswerList.tsx'
import { useAnswers } from '../answers/use-answers.ts'
import { useDesk } from '../frame/desk.ts'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { LiveSign } from '../live/LiveSign.tsx'
import { useLive } from '../live/use-live.ts'
import { Marks } from '../page/Marks.tsx'
import { ProblemNotice } from '../page/ProblemNotice.tsx'
import { Skeleton } from '../page/Skeleton.tsx'
import { Announcer } from './Announcer.tsx'
import { Report } from './Report.tsx'
import { useReport } from './use-report.ts'
import { viewOfQuery } from './view-of-query.ts'

export function OverviewPage() {
  const { api, session } = useDesk()
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
    <Screen title={frameWords.titles.overview} actions={<LiveSign connection={connection} />}>
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
      <Marks />
    </Screen>
  )
}
