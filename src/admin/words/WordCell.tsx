'use client'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { inWords, type WordsOf } from './inWords'

/** A word of a closed set, in a list. */
export const WordCell = ({ words, ...cell }: DefaultCellComponentProps & { words: WordsOf }) => {
  const { i18n } = useTranslation()
  return <DefaultCell {...cell} cellData={inWords(words, cell.cellData, i18n.language)} />
}
