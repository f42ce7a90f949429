'use client'

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { $insertCleaned } from './insertCleaned'
import { cleanedClipboard } from './cleanedClipboard'
import { uploadPictures } from './uploadPictures'

/** Takes over pasting where the clipboard holds a word processor's HTML or pictures; everything else stays the editor's own matter. */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { language } = i18n
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const cleaned = 'clipboardData' in event ? cleanedClipboard(event.clipboardData) : null
          const holders = cleaned && $insertCleaned(editor, cleaned.html, language)
          if (!cleaned || !holders) return false
          event.preventDefault()
          void uploadPictures({ editor, holders, pictures: cleaned.pictures, language })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, language],
  )
  return null
}
