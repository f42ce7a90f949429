import type { Outcome, Sighting, StepContext } from '@/channels/channel'
import { wechatToken } from '@/channels/wechat/client'
import { allArticles, allDrafts, hasMark, type Article } from '@/channels/wechat/list'
import { draftReceipt } from '@/channels/wechat/publish'
import { draftOutcome } from '@/channels/wechat/submit'

/**
 * Looks for the article or draft that carries the mark or, for a withdrawal, for the article that was to go (`ctx.post`). What a person
 * does on the MP platform is in neither list: there nothing missing proves anything.
 */
export const readBack = async (ctx: StepContext): Promise<Sighting> => {
  const isListed = ctx.account.mode === 'confirm'
  if (!isListed && ctx.post !== null) return { kind: 'cannot-tell' }
  const token = await wechatToken(ctx)
  // Drafts before articles: publishing moves an entry from the first list to the second, and in this order it can't slip past.
  const draft = (await allDrafts(ctx, token)).find((entry) => hasMark(entry, ctx.mark))
  // An account without publishing rights (mode `draft`) is refused the list of articles.
  const article = isListed ? sought(ctx, await allArticles(ctx, token)) : undefined
  if (article !== undefined) return { kind: 'found', outcome: outcomeOf(ctx, article) }
  if (draft !== undefined) return { kind: 'found', outcome: draftOutcome(ctx, draft.media_id) }
  return hadDraft(ctx) ? { kind: 'cannot-tell' } : { kind: 'absent' }
}

const sought = (ctx: StepContext, articles: Article[]): Article | undefined =>
  articles.find((entry) => hasMark(entry, ctx.mark)) ??
  articles.find((entry) => entry.article_id === ctx.post?.id && !isDeleted(entry))

/** A draft that was there and has left the box was deleted or published by a person. */
const hadDraft = (ctx: StepContext): boolean => draftReceipt.safeParse(ctx.receipt).success

const isDeleted = (entry: Article): boolean => entry.content.news_item.every((item) => item.is_deleted)

const outcomeOf = (ctx: StepContext, article: Article): Outcome => {
  if (isDeleted(article)) return { kind: 'gone' }
  const link = article.content.news_item[0]?.url ?? ''
  return { kind: 'live', post: { id: article.article_id, link }, publicAt: ctx.now().toISOString() }
}
