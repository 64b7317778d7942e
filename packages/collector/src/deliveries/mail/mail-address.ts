export type MailAddress = { name?: string; address: string }

/** Whether it is one plain address: no list, no quotes, nothing that could begin a header or a command. */
export function isMailAddress(text: string): boolean {
  return /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}]{1,253}$/u.test(text)
}
