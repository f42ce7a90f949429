import { chineseDate } from '../chinaTime'
import type { PublicPiece } from '../publicPieceSchema'
import { safeHref } from '../safeHref'
import { aiNotices, kindNames, originNames } from '../texts'

/** Title, who and when, and everything a reader must know before reading: AI label, sponsorship, correction. */
export const PieceHead = ({ piece }: { piece: PublicPiece }) => (
  <header>
    <p className="kicker">
      <a href={`/kinds/${piece.kind}/`}>{kindNames[piece.kind]}</a>
      {piece.fields.map(({ id, name }) => (
        <a key={id} href={`/fields/${encodeURIComponent(id)}/`}>
          {name}
        </a>
      ))}
    </p>
    <h1>{piece.title}</h1>
    <p className="meta">
      <a href={`/departments/${encodeURIComponent(piece.department.id)}/`}>{piece.department.name}</a>
      <time dateTime={piece.publishedAt}>{chineseDate(piece.publishedAt)}</time>
      {piece.correctionNote && <time dateTime={piece.updatedAt}>更正于 {chineseDate(piece.updatedAt)}</time>}
    </p>
    {piece.authors.length > 0 && <p className="meta">作者：{piece.authors.map(authorText).join('、')}</p>}
    <Origin origin={piece.origin} />
    <Notes piece={piece} />
    {piece.summary && <p className="lead">{piece.summary}</p>}
  </header>
)

const Notes = ({ piece: { aiLabel, sponsored, sponsor, correctionNote } }: { piece: PublicPiece }) => {
  const notes = [
    ['人工智能标识', aiNotices[aiLabel]],
    ['赞助说明', sponsored ? `本作品由${sponsor || '第三方'}提供支持。` : ''],
    ['更正说明', correctionNote],
  ].filter(([, text]) => text)
  if (notes.length === 0) return null
  return (
    <div className="note" role="note">
      {notes.map(([title, text]) => (
        <p key={title}>
          <strong>{title}</strong>
          {text}
        </p>
      ))}
    </div>
  )
}

const Origin = ({ origin }: { origin: PublicPiece['origin'] }) => {
  if (origin.type === 'original') return null
  const from = origin.type === 'joint' ? origin.jointWith : origin.source
  const href = safeHref(origin.url)
  return (
    <p className="meta">
      {originNames[origin.type]}：{href ? <a href={href}>{from || href}</a> : from}
    </p>
  )
}

const authorText = ({ name, unit }: { name: string; unit: string }): string => (unit ? `${name}（${unit}）` : name)
