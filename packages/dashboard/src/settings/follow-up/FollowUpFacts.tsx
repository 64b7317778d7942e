import type { Project } from '@innerloop/shared'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { warningsOf } from '@innerloop/shared/warnings-of'
import { causeNames } from '../../cases/words.ts'
import { formatMoney } from '../../words/format.ts'
import { language } from '../../words/language.ts'
import { causesInWords } from './causes-of.ts'
import { followUpWords as words } from './words.ts'

const list = new Intl.ListFormat(language)

type Props = { project: Project; surveys: readonly { id: string; name: string }[] }

/** For those who may not change it. */
export function FollowUpFacts({ project, surveys }: Props) {
  const { customerValue, discretion, recovery } = project
  const { addsUp, threshold, brokenJourneys } = warningsOf(project)
  const survey = recovery && (surveys.find(({ id }) => id === recovery.survey)?.name ?? recovery.survey)
  return (
    <dl class="facts">
      <dt>{words.causes}</dt>
      <dd>{list.format(causesInWords(rootCausesOf(project), causeNames).map(({ name }) => name))}</dd>
      <dt>{words.value}</dt>
      <dd>{customerValue ? words.valueIs(customerValue.trait, customerValue.high) : words.allTheSame}</dd>
      <dt>{words.warnings}</dt>
      <dd>{words.warnedOf(addsUp ? threshold : undefined, brokenJourneys)}</dd>
      <dt>{words.discretion}</dt>
      <dd>
        {discretion
          ? words.discretionIs(formatMoney(discretion.agent, discretion.currency))
          : words.nothingGiven}
      </dd>
      <dt>{words.again}</dt>
      <dd>{recovery && survey ? words.askedBy(survey, recovery.trait) : words.noSurvey}</dd>
    </dl>
  )
}
