import { channelOptions } from '@/channels/options'
import { kindWords, originWords } from '@/fields/options'
import { common, office, pieceStateWords, quota } from '@/i18n/desk'
import type { QuotaLineForDesk, QuotaPiece } from '@/workflow/quotaFor'
import type { DeskContext } from '../deskContext'
import { Pill } from '../Pill'
import { when } from '../when'

type Props = { line: QuotaLineForDesk; pieces: QuotaPiece[] } & DeskContext

/** The pieces behind a department's figures, each with its links, and how they spread over the year. */
export const DepartmentPieces = ({ line, pieces, ...context }: Props) => (
  <div className="desk-pieces">
    <Months line={line} t={context.t} />
    {pieces.length === 0 && <p className="desk-empty">{context.t(office.noPieces)}</p>}
    <ol>
      {[...pieces]
        .sort((a, b) => a.firstPublicAt.localeCompare(b.firstPublicAt))
        .map((piece) => (
          <PieceLine key={piece.pieceId} piece={piece} {...context} />
        ))}
    </ol>
  </div>
)

const PieceLine = ({ piece, t, language, now }: { piece: QuotaPiece } & DeskContext) => (
  <li>
    <strong>{piece.title || t(common.untitled)}</strong>{' '}
    {piece.state !== 'counts' && (
      <Pill tone={piece.state === 'beside' ? 'neutral' : 'warn'}>{t(pieceStateWords[piece.state])}</Pill>
    )}
    <span className="desk-quiet">
      {' '}
      {t(kindWords[piece.kind])} · {t(originWords[piece.origin])} · {when(piece.firstPublicAt, language, now)}
    </span>
    <span className="desk-links">
      {piece.links.map(({ channel, link }) => {
        const label = channelOptions.find(({ value }) => value === channel)?.label
        const name = label ? t(label) : channel
        return link ? (
          <a key={channel} href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          <span key={channel}>{name}</span>
        )
      })}
    </span>
  </li>
)

/** px */
const barHeight = 36

const Months = ({ line: { byMonth }, t }: { line: QuotaLineForDesk } & Pick<DeskContext, 't'>) => {
  const most = Math.max(1, ...byMonth)
  return (
    <ol className="desk-months" aria-label={t(quota.byMonth)}>
      {byMonth.map((count, month) => (
        <li key={month}>
          <span aria-hidden="true" style={{ height: Math.round((count / most) * barHeight) }} />
          <b>{count || ''}</b>
          <i>{month + 1}</i>
        </li>
      ))}
    </ol>
  )
}
