import { chinaDate } from './chinaTime'
import type { PublicImage, PublicPiece } from './publicPieceSchema'

type Copied = 'id' | 'kind' | 'slug' | 'title' | 'summary' | 'department' | 'fields' | 'aiLabel'

/** What lists, feeds and their JSON say of a piece. */
export type ListRow = Pick<PublicPiece, Copied | 'publishedAt' | 'updatedAt'> & {
  /** Calendar year of the first publication, in China. */
  year: number
  cover: { alt: string; image: PublicImage } | null
}

/** The row of a released piece; made from its public form, so a list can't say more than the piece. */
export const listRow = (piece: PublicPiece): ListRow => {
  const { id, kind, slug, title, summary, department, fields, aiLabel, publishedAt, updatedAt } = piece
  const image = piece.media[piece.cover.media]
  const cover = image?.type === 'image' ? { alt: piece.cover.alt, image } : null
  const { year } = chinaDate(publishedAt)
  return { id, kind, slug, title, summary, department, fields, aiLabel, publishedAt, updatedAt, year, cover }
}
