import { z } from 'zod'

/** A site, as `https://shop.example` or `null`, and when a page of it last asked for the project's surveys. */
export const Sighting = z.object({ origin: z.string(), at: z.string() })
export type Sighting = z.infer<typeof Sighting>

/** The newest first. */
export const SeenOrigins = z.object({ origins: z.array(Sighting) })
export type SeenOrigins = z.infer<typeof SeenOrigins>
