import { LocationProvider, Route, Router } from 'preact-iso/router'
import type { Api } from './api/create-api.ts'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { NotFoundPage } from './page/NotFoundPage.tsx'
import { Page } from './page/Page.tsx'
import { Skeleton } from './page/Skeleton.tsx'
import { SignIn } from './session/SignIn.tsx'
import { useSession } from './session/use-session.ts'

type Props = { api: Api; keyFromLink: string | null }

export function App({ api, keyFromLink }: Props) {
  const session = useSession(api, keyFromLink)
  if (session.stage === 'opening-link')
    return (
      <Page connection="connecting">
        <Skeleton />
      </Page>
    )
  if (session.stage !== 'signed-in') return <SignIn session={session} />
  return (
    <LocationProvider>
      <Router>
        <Route path="/" component={OverviewPage} api={api} session={session} />
        <Route default component={NotFoundPage} />
      </Router>
    </LocationProvider>
  )
}
