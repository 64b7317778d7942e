import type { DeliveryResult } from '../delivery-result.ts'
import type { Post } from '../guard/create-post.ts'
import type { Notice } from '../notice.ts'
import type { Words } from '../words/words.ts'
import { chatMessageOf } from './chat-message-of.ts'
import { chatResultOf } from './chat-result-of.ts'
import type { ChatService } from './chat-service-of.ts'

type OutgoingChat = {
  service: ChatService
  url: string
  notice: Notice
  words: Words
  now: number
  /** From `createPost`. */
  post: Post
}

/** One attempt to deliver a notice to a chat. Chats know no ids: after a lost answer the message comes twice. */
export async function sendChat({
  service,
  url,
  notice,
  words,
  now,
  post,
}: OutgoingChat): Promise<DeliveryResult> {
  const answer = await post({
    url,
    headers: { 'content-type': 'application/json', 'user-agent': 'Innerloop-Webhooks/1' },
    body: chatMessageOf(service, notice, words),
  })
  return chatResultOf(service, answer, now)
}
