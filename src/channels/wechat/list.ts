import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { TryLater } from '@/channels/errors'
import { carriesMark } from '@/channels/text'
import { wechatCall } from '@/channels/wechat/client'

const pageSize = 20

const page = <T>(item: z.ZodType<T>) => z.object({ total_count: z.coerce.number(), item: z.array(item).default([]) })

const news = z.object({
  news_item: z.array(
    z.looseObject({
      content_source_url: z.string().default(''),
      url: z.string().default(''),
      is_deleted: z.boolean().default(false),
    }),
  ),
})

const draft = z.object({ media_id: z.string(), content: news })
const article = z.object({ article_id: z.string(), content: news })

export type Draft = z.infer<typeof draft>
export type Article = z.infer<typeof article>

/** Every draft of the account. Throws `TryLater` when the list changed under the reader, since a moved page can hide an entry. */
export const allDrafts = (ctx: StepContext, token: string): Promise<Draft[]> =>
  everything(ctx, { token, path: '/cgi-bin/draft/batchget', item: draft })

/** Every article published through the API. Throws like `allDrafts`. */
export const allArticles = (ctx: StepContext, token: string): Promise<Article[]> =>
  everything(ctx, { token, path: '/cgi-bin/freepublish/batchget', item: article })

export const hasMark = (entry: { content: z.infer<typeof news> }, mark: string): boolean =>
  entry.content.news_item.some((item) => carriesMark(item.content_source_url, mark))

const everything = async <T>(
  ctx: StepContext,
  list: { token: string; path: string; item: z.ZodType<T> },
): Promise<T[]> => {
  const found: T[] = []
  for (let total = Infinity; found.length < total;) {
    const reply = await wechatCall(ctx, {
      path: list.path,
      token: list.token,
      json: { offset: found.length, count: pageSize, no_content: 1 },
      reply: page(list.item),
    })
    const moved = total !== Infinity && reply.total_count !== total
    if (moved || (reply.item.length === 0 && found.length < reply.total_count)) throw new TryLater('list-moved', 5000)
    total = reply.total_count
    found.push(...reply.item)
  }
  return found
}
