import { useState } from 'react'
import { editor, submit } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import { CloseRow, Dialog } from './Dialog'
import { Opinions } from './Opinions'
import type { PieceNow } from './usePiece'

/** Why the piece came back, from the top of the form: on a phone the column that tells it stands below everything. */
export const OpinionsButton = ({ piece: { round, assignments }, language }: { piece: PieceNow; language: string }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="desk-button desk-button--plain" onClick={() => setOpen(true)}>
        {say(editor.opinionsShort, language)}
      </button>
      {isOpen && (
        <Dialog title={say(submit.lastOpinions, language)} onClose={() => setOpen(false)}>
          <Opinions isOpen reason={round?.outcomeReason ?? ''} assignments={assignments} language={language} />
          <CloseRow language={language} />
        </Dialog>
      )}
    </>
  )
}
