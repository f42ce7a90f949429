import type { CollectionBeforeDeleteHook } from 'payload'
import { isMediaReferenced } from '@/workflow/mediaReferences'
import { Refusal } from '@/workflow/refusal'

/** Media that a draft, a round or a release names can't be deleted. */
export const keepReferenced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isMediaReferenced(req, String(id)))
    throw new Refusal(req, 'media-in-use', 409, {
      zh: '该素材正被作品使用，不能删除。',
      en: 'This file is used by a piece and can’t be deleted.',
    })
}
