import type { Dimension, RoutingRule, Survey, SurveyResponse, Team, Touchpoint } from '@innerloop/shared'

/** Everything of a project that decides who must hear of a response; made by `routingOf`. */
export type Routing = {
  rules: readonly RoutingRule[]
  touchpoints: ReadonlyMap<string, Touchpoint>
  teams: ReadonlyMap<string, Team>
  dimensions: readonly Dimension[]
  /** E-mail addresses of the project's owners, who hear of what has no other addressee. */
  owners: readonly string[]
  /** All addresses that the team itself has declared. No other one that a page sends is ever written to. */
  staff: ReadonlySet<string>
}

/** A response, whole as it is stored, with the version of the survey that it answers. */
export type Subject = { survey: Survey; response: SurveyResponse }
