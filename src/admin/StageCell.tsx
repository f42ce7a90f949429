'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { say } from '@/i18n/sentence'
import { Pill } from './Pill'
import { stageLook, stageOf } from './stageLook'
import './desk.css'

/** Where a piece stands, in a list. */
export const StageCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { tone, words } = stageLook(stageOf(cellData))
  return <Pill tone={tone}>{say(words, i18n.language)}</Pill>
}
