import { JourneyDiff, JourneyVersions } from '../journeys/compare-journeys.ts'
import { answerOf } from '../analyses/analysis.ts'
import { PathsResult } from '../paths/paths-result.ts'
import { JourneyReport } from '../reports/journey/journey-report.ts'
import { JourneyPage } from '../journeys/read-journey.ts'
import {
  CaseAct,
  CaseEvent,
  Journey,
  PageMatch,
  Programme,
  Project,
  Question,
  ResponseBatch,
  RoutingRule,
  Rule,
  Signal,
  Survey,
  SurveyResponse,
  Team,
  Touchpoint,
  WidgetConfig,
} from '@innerloop/shared'
import { z } from 'zod'
import { CasePage, ListedCase, WholeCase } from '../cases/case.ts'
import { RecordedAct, RecordedActs } from '../audit/act.ts'
import { DeliveryPage, ListedDelivery, WholeDelivery } from '../deliveries/delivery.ts'
import {
  Endpoint,
  ListedEndpoint,
  MadeDelivery,
  MadeEndpoint,
  MadeSecret,
} from '../deliveries/endpoints/endpoint.ts'
import { IdentitySecrets, Key, Keys, MadeIdentitySecret, MadeKey, NewKey } from '../keys/key.ts'
import { SignIn, SignInWays } from '../keys/session-routes.ts'
import { ChangePassword } from '../members/change-password.ts'
import {
  AcceptedInvitation,
  AcceptInvitation,
  Invitation,
  Invitations,
  MadeInvitation,
  NewInvitation,
} from '../members/invitation.ts'
import { ChangeRole, Me, Member, Members, RemovedMember } from '../members/member.ts'
import {
  Erased,
  ListedPerson,
  Merged,
  MergeInto,
  PeoplePage,
  Person,
  PersonExport,
  TraitsChange,
  TraitsUpload,
  Uploaded,
} from '../people/person.ts'
import { ReaderPreferences } from '../deliveries/readers/reader-preferences.ts'
import { ClosedItem, NewHuddle, NewItem } from '../huddles/huddle-routes.ts'
import { ListedItem, Minutes } from '../huddles/huddle.ts'
import { HeldHuddle, HeldHuddles, Huddle, ListedItems } from '../huddles/prepared.ts'
import { insideSchemas } from './inside-schemas.ts'
import { Mine } from '../mine/mine.ts'
import { LoopReport } from '../reports/loop/loop-report.ts'
import { DifferenceReport, TouchpointReport } from '../reports/difference-report.ts'
import { Change } from '../definitions/changes-between.ts'
import { ListedProject, ProjectChange, ProjectPage } from '../projects/project-change.ts'
import { DimensionReport, Score, ScoreReport } from '../reports/score-report.ts'
import {
  ListedResponse,
  NewNote,
  NotedResponse,
  ReadResponse,
  ResponseNote,
  ResponsePage,
  ShownResponse,
  TagCounts,
} from '../responses/listed-response.ts'
import { ExplainedRouting } from '../routing/store/explained-routing.ts'
import { DryRunReport, DryRunRequest, Rules, RulesInForce, Teams } from '../routing/store/rules.ts'
import { LiveResponse } from '../responses/live-response.ts'
import { SeenOrigins } from '../sightings/sighting.ts'
import { SeriesBreak } from '../surveys/series-break-of.ts'
import {
  DraftText,
  ListedSurvey,
  NewSurvey,
  SurveyDiff,
  SurveyDraft,
  SurveyPage,
  SurveyVersion,
  SurveyVersionPage,
  WholeSurvey,
} from '../surveys/survey.ts'
import { outerLoopSchemas } from './outer-loop-schemas.ts'
import { themesSchemas } from './themes-schemas.ts'
import { dataSchemas } from './data-schemas.ts'
import { valueSchemas } from './value-schemas.ts'

const Outcomes = z.object({ answered: z.int(), declined: z.int(), asked: z.int() }).partial()

/** What the API names; each is one component of its description. */
export const schemas = {
  Problem: z.object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
  }),
  SurveyResponse,
  ResponseBatch: ResponseBatch.extend({ responses: z.array(SurveyResponse).min(1).max(100) }),
  Accepted: z.object({
    accepted: z.int(),
    rejected: z.array(
      z.object({
        index: z.int(),
        id: z.string().nullable(),
        code: z.string(),
        detail: z.string().optional(),
      }),
    ),
    unproved: z.array(z.string()).optional(),
  }),
  Question,
  Rule,
  Signal,
  PageMatch,
  Survey,
  WidgetConfig,
  History: z.object({ history: z.record(z.string(), Outcomes) }),
  SignIn,
  SignInWays,
  Me,
  ChangePassword,
  Member,
  Members,
  ChangeRole,
  RemovedMember,
  NewInvitation,
  Invitation,
  Invitations,
  MadeInvitation,
  AcceptInvitation,
  AcceptedInvitation,
  NewKey,
  Key,
  Keys,
  MadeKey,
  IdentitySecrets,
  MadeIdentitySecret,
  RecordedAct,
  RecordedActs,
  Score,
  DimensionReport,
  ScoreReport,
  TouchpointReport,
  DifferenceReport,
  Person,
  PersonExport,
  Erased,
  ListedPerson,
  PeoplePage,
  TraitsChange,
  TraitsUpload,
  Uploaded,
  MergeInto,
  Merged,
  ListedResponse,
  NotedResponse,
  ShownResponse,
  ResponsePage,
  ReadResponse,
  ResponseNote,
  NewNote,
  TagCounts,
  LiveResponse,
  LiveResponses: z.object({ responses: z.array(LiveResponse) }),
  Project,
  ProjectChange,
  ListedProject,
  ProjectPage,
  SeenOrigins,
  Programme,
  Touchpoint,
  TouchpointPage: z.object({ touchpoints: z.array(Touchpoint), next: z.string().optional() }),
  Journey,
  JourneyPage,
  JourneyVersions,
  JourneyReport,
  PathsAnalysis: answerOf(PathsResult),
  JourneyDiff,
  DraftText,
  NewSurvey,
  SurveyDraft,
  ListedSurvey,
  SurveyPage,
  WholeSurvey,
  SurveyVersion,
  SurveyVersionPage,
  Change,
  SeriesBreak,
  SurveyDiff,
  CaseAct,
  CaseEvent,
  CasePage,
  ListedCase,
  WholeCase,
  Endpoint,
  ListedEndpoint,
  Endpoints: z.object({ endpoints: z.array(ListedEndpoint) }),
  MadeEndpoint,
  MadeSecret,
  MadeDelivery,
  ListedDelivery,
  DeliveryPage,
  WholeDelivery,
  ReaderPreferences,
  Huddle,
  HeldHuddle,
  HeldHuddles,
  NewHuddle,
  Minutes,
  ListedItem,
  ListedItems,
  NewItem,
  MadeItem: z.object({ id: z.string() }),
  ClosedItem,
  ...insideSchemas,
  Mine,
  LoopReport,
  RoutingRule,
  Rules,
  RulesInForce,
  DryRunRequest,
  DryRunReport,
  ExplainedRouting,
  Team,
  Teams,
  ...outerLoopSchemas,
  ...themesSchemas,
  ...dataSchemas,
  ...valueSchemas,
} as const satisfies Record<string, z.ZodType>
