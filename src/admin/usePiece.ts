'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Assignment, Round } from '@/payload-types'
import { callApi, list, property } from './callApi'
import { onMoved } from './moved'
import { isUnderReview, stageOf } from './stageLook'
import type { Stage } from '@/workflow/stages'

export type PieceNow = {
  stage: Stage
  isLive: boolean
  round: Pick<Round, 'id' | 'state' | 'waitingWhy' | 'outcomeReason'> | null
  assignments: Assignment[]
}

const lookAgainMs = 10_000

/** Where the piece of the open document stands now: asked again when somebody moves it here and, while it is under review, now and then. */
export const usePiece = (): { piece: PieceNow | null; api: string } => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [piece, setPiece] = useState<PieceNow | null>(null)
  const key = id && collectionSlug ? `${collectionSlug}:${id}` : ''
  const look = useCallback(async () => {
    const found = key ? await readPiece(key, i18n.language) : null
    if (found) setPiece(found)
  }, [key, i18n.language])
  const isMoving = piece !== null && isUnderReview(piece.stage)
  useEffect(() => void look(), [look])
  useEffect(() => onMoved(() => void look()), [look])
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => document.hidden || void look(), lookAgainMs)
    return () => clearInterval(timer)
  }, [isMoving, look])
  return { piece, api: `/api/${collectionSlug}/${id}` }
}

type PieceRow = { id: string; stage: string; publicState: string; openRound: string }

const readPiece = async (docKey: string, language: string): Promise<PieceNow | null> => {
  const [row] = await rows<PieceRow>('pieces', { 'where[docKey][equals]': docKey, limit: '1' }, language)
  if (!row) return null
  const stage = stageOf(row.stage)
  const now: PieceNow = { stage, isLive: row.publicState === 'live', round: null, assignments: [] }
  if (stage === 'draft') return now
  const wanted = {
    'where[piece][equals]': row.id,
    sort: '-createdAt',
    limit: '1',
    ...selected('state', 'waitingWhy', 'outcomeReason'),
  }
  const [round] = await rows<NonNullable<PieceNow['round']>>('rounds', wanted, language)
  if (!round) return now
  const assignments = await rows<Assignment>(
    'assignments',
    { 'where[round][equals]': round.id, 'where[state][in]': 'asked,accepted,decided', sort: 'createdAt', limit: '20' },
    language,
  )
  return { ...now, round, assignments }
}

const selected = (...fields: string[]) => Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true']))

/** Rows of a collection as the API types them in `payload-types.ts`. */
const rows = async <T>(collection: string, query: Record<string, string>, language: string): Promise<T[]> => {
  const answer = await callApi(`/api/${collection}?${new URLSearchParams({ depth: '0', ...query }).toString()}`, {
    method: 'GET',
    language,
  })
  return answer.ok
    ? list(property(answer.value, 'docs')).filter((row): row is T => row !== null && typeof row === 'object')
    : []
}
