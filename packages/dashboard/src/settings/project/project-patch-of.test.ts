import { Project } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { projectFieldsOf, projectPatchOf } from './project-patch-of.ts'

const project = Project.parse({
  id: 'shop',
  key: 'pk_shop',
  name: 'Shop',
  origins: ['https://shop.example'],
  requiresSignature: true,
  pace: { afterAnswerDays: 30, oncePerSession: true },
})

test('the patch says what the form says', () => {
  const { id: _, key: __, ...rest } = project
  expect(projectPatchOf(projectFieldsOf(project))).toEqual({ patch: rest })
})

test('what is switched off is taken away, and nothing else is touched', () => {
  const fields = { ...projectFieldsOf(project), requiresSignature: false, oncePerSession: false }
  expect(projectPatchOf(fields)).toMatchObject({
    patch: { requiresSignature: null, pace: { oncePerSession: null } },
  })
  expect(Object.keys((projectPatchOf(fields) as { patch: object }).patch)).not.toContain('retention')
})

test('a site that is no origin is named', () => {
  expect(projectPatchOf({ ...projectFieldsOf(project), origins: 'shop.example' })).toEqual({
    wrong: 'shop.example',
  })
})
