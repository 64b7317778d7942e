import type { Project } from './project.ts'

const USUAL_THRESHOLD = 3

/** Of what somebody is warned before a customer is lost: what a project does not say is as usual. */
export function warningsOf({ warnings = {} }: Pick<Project, 'warnings'>) {
  const { irritants = USUAL_THRESHOLD, brokenJourneys = true } = warnings
  return {
    /** Whether annoyances are added up, */
    addsUp: irritants !== false,
    /** and from how many on; reports count up to it also where nobody is warned. */
    threshold: irritants === false ? USUAL_THRESHOLD : irritants,
    brokenJourneys,
  }
}
