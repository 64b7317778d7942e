import lazy from 'preact-iso/lazy'
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

// Each page is fetched when somebody goes there.
const CasePage = lazy(async () => (await import('./cases/CasePage.tsx')).CasePage)
const CasesPage = lazy(async () => (await import('./cases/CasesPage.tsx')).CasesPage)
const DeliveriesPage = lazy(async () => (await import('./deliveries/DeliveriesPage.tsx')).DeliveriesPage)
const DriversPage = lazy(async () => (await import('./drivers/DriversPage.tsx')).DriversPage)
const PrioritiesPage = lazy(async () => (await import('./priorities/PrioritiesPage.tsx')).PrioritiesPage)
const HuddlePage = lazy(async () => (await import('./huddle/HuddlePage.tsx')).HuddlePage)
const GoalsPage = lazy(async () => (await import('./goals/GoalsPage.tsx')).GoalsPage)
const InitiativePage = lazy(async () => (await import('./initiatives/InitiativePage.tsx')).InitiativePage)
const InitiativesPage = lazy(async () => (await import('./initiatives/InitiativesPage.tsx')).InitiativesPage)
const InsidePage = lazy(async () => (await import('./inside/InsidePage.tsx')).InsidePage)
const ImportPage = lazy(async () => (await import('./import/ImportPage.tsx')).ImportPage)
const ProgrammePage = lazy(async () => (await import('./programme/ProgrammePage.tsx')).ProgrammePage)
const InstallPage = lazy(async () => (await import('./install/InstallPage.tsx')).InstallPage)
const JourneyChangesPage = lazy(
  async () => (await import('./journeys/changes/JourneyChangesPage.tsx')).JourneyChangesPage,
)
const JourneyEditPage = lazy(
  async () => (await import('./journeys/edit/JourneyEditPage.tsx')).JourneyEditPage,
)
const JourneyPage = lazy(async () => (await import('./journeys/JourneyPage.tsx')).JourneyPage)
const JourneysPage = lazy(async () => (await import('./journeys/JourneysPage.tsx')).JourneysPage)
const JourneyPathsPage = lazy(
  async () => (await import('./journeys/paths/JourneyPathsPage.tsx')).JourneyPathsPage,
)
const JourneyWorkshopPage = lazy(
  async () => (await import('./journeys/workshop/JourneyWorkshopPage.tsx')).JourneyWorkshopPage,
)
const LoopPage = lazy(async () => (await import('./loop/LoopPage.tsx')).LoopPage)
const MinePage = lazy(async () => (await import('./mine/MinePage.tsx')).MinePage)
const PeoplePage = lazy(async () => (await import('./people/PeoplePage.tsx')).PeoplePage)
const PersonPage = lazy(async () => (await import('./people/PersonPage.tsx')).PersonPage)
const ResponsePage = lazy(async () => (await import('./responses/ResponsePage.tsx')).ResponsePage)
const ResponsesPage = lazy(async () => (await import('./responses/ResponsesPage.tsx')).ResponsesPage)
const RulesPage = lazy(async () => (await import('./rules/RulesPage.tsx')).RulesPage)
const DifferencesPage = lazy(async () => (await import('./differences/DifferencesPage.tsx')).DifferencesPage)
const ScoreboardPage = lazy(async () => (await import('./scoreboard/ScoreboardPage.tsx')).ScoreboardPage)
const SettingsPage = lazy(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage)
const SurveyPage = lazy(async () => (await import('./surveys/SurveyPage.tsx')).SurveyPage)
const SurveysPage = lazy(async () => (await import('./surveys/SurveysPage.tsx')).SurveysPage)
const ValuePage = lazy(async () => (await import('./value/ValuePage.tsx')).ValuePage)
const ThemesPage = lazy(async () => (await import('./themes/ThemesPage.tsx')).ThemesPage)
const TouchpointPage = lazy(
  async () => (await import('./touchpoint-pages/TouchpointPage.tsx')).TouchpointPage,
)
const TouchpointsPage = lazy(
  async () => (await import('./touchpoint-pages/TouchpointsPage.tsx')).TouchpointsPage,
)

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
          <Route path="/journeys" component={JourneysPage} />
          <Route path="/journeys/:journeyId" component={JourneyPage} />
          <Route path="/journeys/:journeyId/edit" component={JourneyEditPage} />
          <Route path="/journeys/:journeyId/changes" component={JourneyChangesPage} />
          <Route path="/journeys/:journeyId/paths" component={JourneyPathsPage} />
          <Route path="/journeys/:journeyId/workshop" component={JourneyWorkshopPage} />
          <Route path="/loop" component={LoopPage} />
          <Route path="/drivers" component={DriversPage} />
          <Route path="/priorities" component={PrioritiesPage} />
          <Route path="/initiatives" component={InitiativesPage} />
          <Route path="/initiatives/:id" component={InitiativePage} />
          <Route path="/goals" component={GoalsPage} />
          <Route path="/cases" component={CasesPage} />
          <Route path="/cases/:caseId" component={CasePage} />
          <Route path="/rules" component={RulesPage} />
          <Route path="/touchpoints" component={TouchpointsPage} />
          <Route path="/touchpoints/:key" component={TouchpointPage} />
          <Route path="/deliveries" component={DeliveriesPage} />
          <Route path="/surveys" component={SurveysPage} />
          <Route path="/surveys/:surveyId" component={SurveyPage} />
          <Route path="/install" component={InstallPage} />
          <Route path="/scoreboard" component={ScoreboardPage} />
          <Route path="/segments" component={DifferencesPage} />
          <Route path="/themes" component={ThemesPage} />
          <Route path="/inside" component={InsidePage} />
          <Route path="/import" component={ImportPage} />
          <Route path="/programme" component={ProgrammePage} />
          <Route path="/value" component={ValuePage} />
          <Route path="/settings/:tab?" component={SettingsPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </Opened>
    </LocationProvider>
  )
}
