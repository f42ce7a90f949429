import type { Sighting, StepContext } from '@/channels/channel'
import { wechatToken } from '@/channels/wechat/client'
import { allArticles, allDrafts, hasMark, type Article } from '@/channels/wechat/list'
import { draftOutcome } from '@/channels/wechat/submit'

/**
 * Looks for the effect of this delivery: the published article or the draft that carries the mark, or, for a withdrawal
 * (`ctx.post` is set), that the article has gone. Articles published by hand on the MP platform are in neither list, so in the mode
 * `draft` a missing draft proves nothing once there was one.
 */
export const readBack = async (ctx: StepContext): Promise<Sighting> => {
  const { post } = ctx
  if (post !== null) return ctx.account.mode === 'confirm' ? sightGone(ctx, post.id) : { kind: 'cannot-tell' }
  const token = await wechatToken(ctx)
  // Drafts before articles: publishing moves an entry from the first list to the second, and in this order it can't slip past.
  const draft = (await allDrafts(ctx, token)).find((entry) => hasMark(entry, ctx.mark))
  const article = await publishedArticle(ctx, token)
  if (article !== undefined) return { kind: 'found', outcome: liveOutcome(ctx, article) }
  if (draft !== undefined) return { kind: 'found', outcome: draftOutcome(ctx, draft.media_id) }
  return { kind: 'absent' }
}

const publishedArticle = async (ctx: StepContext, token: string): Promise<Article | undefined> => {
  // An account without publishing rights (mode `draft`) is refused this list.
  if (ctx.account.mode !== 'confirm') return undefined
  return (await allArticles(ctx, token)).find((entry) => hasMark(entry, ctx.mark))
}

const sightGone = async (ctx: StepContext, articleId: string): Promise<Sighting> => {
  const articles = await allArticles(ctx, await wechatToken(ctx))
  const still = articles.some((entry) => entry.article_id === articleId && !isDeleted(entry))
  return still ? { kind: 'absent' } : { kind: 'found', outcome: { kind: 'gone' } }
}

const isDeleted = (entry: Article): boolean => entry.content.news_item.every((item) => item.is_deleted)

const liveOutcome = (ctx: StepContext, article: Article) => {
  if (isDeleted(article)) return { kind: 'gone' } as const
  const link = article.content.news_item[0]?.url ?? ''
  return { kind: 'live', post: { id: article.article_id, link }, publicAt: ctx.now().toISOString() } as const
}
