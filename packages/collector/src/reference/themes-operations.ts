import { ProjectQuery } from '../paging.ts'
import { ThemesParameters } from '../themes/themes-analysis.ts'
import { analysisOperations } from './analysis-operations.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'
import { recordOperations } from './record-operations.ts'

/** What comments speak of, what people decided about it, and what customers suggest. */
export const themesOperations = [
  ...analysisOperations({
    kind: 'themes',
    name: 'ThemesAnalysis',
    summary: 'Themes in comments',
    query: ThemesParameters.extend(ProjectQuery.shape),
    permission: 'responses:read',
  }),
  ...recordOperations({ one: 'Theme', many: 'Themes', plural: 'themes', words: ['theme', 'themes'] }),
  {
    id: 'getNaming',
    method: 'get',
    path: '/v1/themes/naming',
    tag: 'Outer loop',
    summary: 'Whether a service proposes names of themes',
    permission: 'programme:read',
    query: ProjectQuery,
    answers: { 200: { description: 'Which, or none', type: JSON_TYPE, schema: 'Naming' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'proposeNames',
    method: 'post',
    path: '/v1/themes/naming',
    tag: 'Outer loop',
    summary: 'Names that a service proposes for themes',
    description:
      'Sends the words of these themes and a few of their quotes, without e-mail addresses, card and phone numbers, to the service of `INNERLOOP_NAMING_URL`. Nothing is changed: make a theme with a name that you like.',
    permission: 'programme:write',
    query: ProjectQuery,
    body: { types: [JSON_TYPE], schema: 'NamesWanted' },
    answers: { 200: { description: 'For those that it named', type: JSON_TYPE, schema: 'ProposedNames' } },
    problems: [...OF_A_PROJECT, ...OF_A_BODY, 'naming.off', 'naming.failed'],
  },
  ...recordOperations({
    one: 'Idea',
    many: 'Ideas',
    plural: 'ideas',
    words: ['idea', 'ideas'],
    permissions: { read: 'responses:read', write: 'responses:write' },
  }),
] as const satisfies readonly Operation[]
