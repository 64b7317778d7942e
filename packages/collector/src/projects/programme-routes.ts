import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { createJourneyRoutes } from '../journeys/journey-routes.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { createDraftRoutes } from '../surveys/draft-routes.ts'
import { createSurveyRoutes } from '../surveys/survey-routes.ts'
import { createTouchpointRoutes } from '../touchpoints/touchpoint-routes.ts'
import type { Directory } from './directory.ts'
import { createProjectRoutes } from './project-routes.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

/** All that a team defines: what is asked, where, and of whom. */
export function createProgrammeRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .route('/projects', createProjectRoutes(dependencies))
    .route('/touchpoints', createTouchpointRoutes(dependencies))
    .route('/journeys', createJourneyRoutes(dependencies))
    .route('/surveys', createSurveyRoutes(dependencies))
    .route('/surveys', createDraftRoutes(dependencies))
}
