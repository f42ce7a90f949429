'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { common } from '@/i18n/desk'
import { say } from '@/i18n/sentence'

type Props = { title: string; onClose: () => void; children: ReactNode }

/**
 * A modal question. It hangs on the body, since the panel's edit view is itself a form and forms can't be nested; the browser's own dialog
 * holds the focus, closes on Esc and gives the focus back.
 */
export const Dialog = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!dialog.current || dialog.current.open) return
    dialog.current.showModal()
    // The focus goes to the first control, which in a long text stands at its end.
    dialog.current.scrollTop = 0
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onSubmit={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}

/** Closes the dialog around `element` the way Esc does, so that the focus goes back to where it was. */
export const closeAround = (element: Element | null) => element?.closest('dialog')?.close()

/** The button that only closes. */
export const CloseRow = ({ language }: { language: string }) => (
  <div className="desk-dialog__buttons">
    <button
      type="button"
      className="desk-button desk-button--plain"
      onClick={(event) => closeAround(event.currentTarget)}
    >
      {say(common.close, language)}
    </button>
  </div>
)
