import { LocationProvider, Route, Router } from 'preact-iso/router'
import type { Api } from './api/create-api.ts'
import { Opened } from './frame/Opened.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { NotFoundPage } from './page/NotFoundPage.tsx'
import { Page } from './page/Page.tsx'
import { Skeleton } from './page/Skeleton.tsx'
import { AcceptInvitation } from './session/AcceptInvitation.tsx'
import { SignIn } from './session/SignIn.tsx'
import type { FromLink } from './session/take-from-link.ts'
import { useSession } from './session/use-session.ts'

type Props = { api: Api; link: FromLink }

export function App({ api, link }: Props) {
  const session = useSession(api, link)
  if (session.stage === 'opening-link')
    return (
      <Page>
        <Skeleton />
      </Page>
    )
  if (session.invitation !== null) return <AcceptInvitation session={session} token={session.invitation} />
  if (session.stage !== 'signed-in') return <SignIn api={api} session={session} />
  return (
    <LocationProvider>
      <Opened api={api} session={session}>
        <Router>
          <Route path="/" component={OverviewPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </Opened>
    </LocationProvider>
  )
}
