import { Key } from '@innerloop/shared'
import { z } from 'zod'

const Word = z.string().trim().min(1).max(100)
const Words = z.array(Word).max(100)
const Line = z.string().trim().min(1).max(200)

/** A comment is of the theme where it has any of these words or phrases, all of those, and none of the last. */
export const ThemeRule = z
  .object({
    /** In comments of that language alone, as `pt`. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'use a language as pt')
      .optional(),
    /** In any of their forms; `deliver*` is whatever begins so. */
    any: Words.default([]),
    all: Words.default([]),
    none: Words.default([]),
  })
  .refine(({ any, all }) => any.length + all.length > 0, 'give a word at least')
export type ThemeRule = z.infer<typeof ThemeRule>

/** What people decided about a topic in comments: its name and its words go before what is found. */
export const Theme = z.object({
  id: Key,
  name: Line,
  /** Of a hidden one nothing is shown, and its words make no other. */
  state: z.enum(['pinned', 'hidden']).default('pinned'),
  rules: z.array(ThemeRule).min(1).max(30),
  /** Whether it is about what customers expect, or about what they were disappointed in. */
  tag: z.enum(['expected', 'disappointed']).optional(),
  /** Why? And why is that? Up to five times. */
  whys: z.array(z.string().trim().min(1).max(500)).max(5).default([]),
  /** What it comes from in the end: one of the project's root causes. */
  rootCause: Key.optional(),
})
export type Theme = z.infer<typeof Theme>

export const ThemePage = z.object({ themes: z.array(Theme), next: z.string().optional() })
