import Link from 'next/link'
import { editor, submit } from '@/i18n/desk'
import { ActionButton } from '../ActionButton'
import type { DeskContext } from '../deskContext'
import { canBeTakenBack, stageOf } from '../stageLook'
import { TakeBackButton } from '../TakeBackButton'
import { WithdrawButton } from '../WithdrawButton'
import type { DeskPiece } from './loadEditorDesk'

/** What the editor does next about a piece, as a button or a link. */
export const NextStep = ({
  piece: { row, kind, docId, missing },
  t,
}: { piece: DeskPiece } & Pick<DeskContext, 't'>) => {
  const stage = stageOf(row.stage)
  const api = `/api/${kind}/${docId}`
  const isReady = stage === 'draft' && missing?.length === 0
  const isReturned = stage === 'changesRequested' || stage === 'refused'
  return (
    <>
      {isReady && (
        <ActionButton
          tone="primary"
          method="PATCH"
          endpoint={api}
          body={{ _status: 'published' }}
          label={t(submit.submit)}
          title={t(submit.submitTitle)}
          text={t(submit.submitText)}
          done={t(submit.submitted)}
        />
      )}
      {(stage === 'draft' || isReturned) && (
        <Link
          prefetch={false}
          href={`/admin/collections/${kind}/${docId}`}
          className={`desk-button desk-button--${isReady ? 'plain' : 'primary'}`}
        >
          {t(isReturned ? editor.change : editor.continue)}
        </Link>
      )}
      {canBeTakenBack(stage) && <TakeBackButton api={api} t={t} />}
      {row.publicState === 'live' && stage === 'released' && <WithdrawButton api={api} t={t} tone="quiet" />}
      {stage === 'withdrawn' && (
        <Link prefetch={false} href={`/admin/collections/${kind}/${docId}`} className="desk-button desk-button--quiet">
          {t(editor.open)}
        </Link>
      )}
    </>
  )
}
