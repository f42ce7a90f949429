'use client'
import { useTranslation } from '@payloadcms/ui'
import { common } from '@/i18n/desk'
import { say } from '@/i18n/sentence'

/** Turns the whole panel to the other language and keeps it for this browser. */
export const LanguageSwitch = () => {
  const { i18n, switchLanguage } = useTranslation()
  const other = i18n.language.startsWith('en') ? 'zh' : 'en'
  return (
    <button
      type="button"
      className="desk-button desk-button--plain"
      lang={other}
      onClick={() => void switchLanguage?.(other)}
    >
      {say(common.language, i18n.language)}
    </button>
  )
}
