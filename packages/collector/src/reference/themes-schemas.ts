import { answerOf } from '../analyses/analysis.ts'
import { Idea, IdeaPage } from '../ideas/idea.ts'
import { NamesWanted, Naming, ProposedNames } from '../themes/naming/naming.ts'
import { ThemesResult } from '../themes/report/themes-result.ts'
import { Theme, ThemePage } from '../themes/theme.ts'

export const themesSchemas = {
  Theme,
  Themes: ThemePage,
  ThemesAnalysis: answerOf(ThemesResult),
  Naming,
  NamesWanted,
  ProposedNames,
  Idea,
  Ideas: IdeaPage,
}
