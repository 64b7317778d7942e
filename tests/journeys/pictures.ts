import type { Locator } from 'playwright-core'

/** Until its picture is there, a logo has no width. */
export async function whenPicturesAreThere(within: Locator): Promise<void> {
  await within
    .locator('img')
    .evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())))
}
