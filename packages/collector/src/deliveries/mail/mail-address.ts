export type MailAddress = { name?: string; address: string }

/** Whether it is one plain address: no list, no quotes, nothing that could begin a header or a command. */
export function isMailAddress(text: string): boolean {
  return /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}]{1,253}$/u.test(text)
}

/**
 * Reads `loop@shop.example` or `Our shop <loop@shop.example>`.
 *
 * @throws Error saying what is wrong
 */
export function mailAddressOf(text: string): MailAddress {
  const [, name, address] = /^\s*([^<>"]*?)\s*<([^<>]*)>\s*$/.exec(text) ?? []
  const plain = (address ?? text).trim()
  if (!isMailAddress(plain)) throw new Error('use an e-mail address, as Our shop <loop@shop.example>')
  return { address: plain, ...(name && { name }) }
}
