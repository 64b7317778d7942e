import { z } from 'zod'
import { Texts, WebAddress } from './fields.ts'

export const Appearance = z.object({
  accent: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, 'use a colour as #1a6b4f')
    .optional(),
  /** Of the card's corners, in CSS pixels. */
  radius: z.int().min(0).max(32).optional(),
  /** A CSS font-family. The page must have loaded the font. */
  font: z
    .string()
    .max(200)
    .regex(/^[^;{}<>]+$/, 'use a CSS font-family, as "Inter", sans-serif')
    .optional(),
  logo: z.object({ url: WebAddress, alt: Texts.optional() }).optional(),
  /** By default what the reader's system prefers. */
  scheme: z.enum(['light', 'dark']).optional(),
})
export type Appearance = z.infer<typeof Appearance>

/** Where on the page. By default a popover at the bottom, at the end of the line. */
export const Presentation = z.object({
  as: z.enum(['popover', 'bar', 'modal', 'inline', 'page']),
  /** Of a popover the corner or the centre, of a bar "top" or "bottom". */
  at: z.enum(['bottom-end', 'bottom-start', 'top-end', 'top-start', 'center', 'top', 'bottom']).optional(),
  /** Where an inline survey goes: a CSS selector. */
  into: z.string().min(1).max(500).optional(),
})
export type Presentation = z.infer<typeof Presentation>
