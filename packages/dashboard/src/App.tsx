import { LocationProvider, Route, Router } from 'preact-iso/router'
import type { Api } from './api/create-api.ts'
import { DeliveriesPage } from './deliveries/DeliveriesPage.tsx'
import { Opened } from './frame/Opened.tsx'
import { CasePage } from './cases/CasePage.tsx'
import { CasesPage } from './cases/CasesPage.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { PersonPage } from './people/PersonPage.tsx'
import { ResponsePage } from './responses/ResponsePage.tsx'
import { ResponsesPage } from './responses/ResponsesPage.tsx'
import { InstallPage } from './install/InstallPage.tsx'
import { HuddlePage } from './huddle/HuddlePage.tsx'
import { LoopPage } from './loop/LoopPage.tsx'
import { MinePage } from './mine/MinePage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { NotFoundPage } from './page/NotFoundPage.tsx'
import { Page } from './page/Page.tsx'
import { Skeleton } from './page/Skeleton.tsx'
import { RulesPage } from './rules/RulesPage.tsx'
import { AcceptInvitation } from './session/AcceptInvitation.tsx'
import { SignIn } from './session/SignIn.tsx'
import type { FromLink } from './session/take-from-link.ts'
import { useSession } from './session/use-session.ts'
import { SurveyPage } from './surveys/SurveyPage.tsx'
import { SurveysPage } from './surveys/SurveysPage.tsx'
import { SettingsPage } from './settings/SettingsPage.tsx'
import { TouchpointPage } from './touchpoint-pages/TouchpointPage.tsx'
import { TouchpointsPage } from './touchpoint-pages/TouchpointsPage.tsx'

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
          <Route path="/responses" component={ResponsesPage} />
          <Route path="/responses/:responseId" component={ResponsePage} />
          <Route path="/people" component={PeoplePage} />
          <Route path="/people/:personId" component={PersonPage} />
          <Route path="/mine" component={MinePage} />
          <Route path="/huddle" component={HuddlePage} />
          <Route path="/loop" component={LoopPage} />
          <Route path="/cases" component={CasesPage} />
          <Route path="/cases/:caseId" component={CasePage} />
          <Route path="/rules" component={RulesPage} />
          <Route path="/touchpoints" component={TouchpointsPage} />
          <Route path="/touchpoints/:key" component={TouchpointPage} />
          <Route path="/deliveries" component={DeliveriesPage} />
          <Route path="/surveys" component={SurveysPage} />
          <Route path="/surveys/:surveyId" component={SurveyPage} />
          <Route path="/install" component={InstallPage} />
          <Route path="/settings/:tab?" component={SettingsPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </Opened>
    </LocationProvider>
  )
}
