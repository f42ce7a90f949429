import Link from 'next/link'
import { kindWords } from '@/fields/options'
import { common, editor } from '@/i18n/desk'
import type { DeskContext } from '../deskContext'
import { Pill } from '../Pill'
import { stageLook, stageOf } from '../stageLook'
import { when } from '../when'
import { Channels } from './Channels'
import type { DeskPiece } from './loadEditorDesk'
import { MissingParts } from './MissingParts'
import { NextStep } from './NextStep'
import { Opinions } from '../Opinions'
import { Reviewers } from '../Reviewers'

type Props = { piece: DeskPiece } & DeskContext

/** One piece on the editor's desk. */
export const PieceCard = ({ piece, ...context }: Props) => {
  const { t, language, now } = context
  const { row, kind, docId, missing, round, assignments, deliveries } = piece
  const stage = stageOf(row.stage)
  const { tone, words } = stageLook(stage)
  const isReturned = stage === 'changesRequested' || stage === 'refused'
  const isSettled = stage === 'released' || stage === 'withdrawn'
  return (
    <li className={isSettled ? 'desk-card desk-card--settled' : 'desk-card'}>
      <div className="desk-card__head">
        <h3>
          <Link prefetch={false} href={`/admin/collections/${kind}/${docId}`}>
            {row.title || t(common.untitled)}
          </Link>
        </h3>
        <Pill tone={tone}>{t(words)}</Pill>
      </div>
      <p className="desk-meta">
        {t(kindWords[kind])} · {when(publicSince(piece) ?? row.updatedAt, language, now)}
        {row.publicState === 'live' && stage !== 'released' && ` · ${t(editor.stillLive)}`}
      </p>
      {round?.waitingWhy && stage === 'waiting' && <p className="desk-warn">{round.waitingWhy}</p>}
      {missing && <MissingParts missing={missing} {...context} />}
      {!isReturned && round && <Reviewers assignments={assignments} language={language} now={now} />}
      {isReturned && round && (
        <Opinions reason={round.outcomeReason ?? ''} assignments={assignments} language={language} />
      )}
      <Channels deliveries={deliveries} t={t} />
      <div className="desk-card__actions">
        <NextStep piece={piece} t={t} />
      </div>
    </li>
  )
}

/** When it first became public, on whichever channel; that is the date its readers know. */
const publicSince = ({ row, deliveries }: DeskPiece): string | undefined =>
  row.stage === 'released' ? deliveries.flatMap(({ publicAt }) => (publicAt ? [publicAt] : [])).sort()[0] : undefined
