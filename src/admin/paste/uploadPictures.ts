import { $createUploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $isParagraphNode,
  $isRootNode,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import { say } from '@/i18n/sentence'
import { callApi, property } from '../callApi'
import type { Picture } from './cleanedClipboard'
import { notPasted, someNotPasted } from './texts'
import { uploadableFile } from './uploadableFile'

type Uploads = { editor: LexicalEditor; holders: NodeKey[]; pictures: Picture[]; language: string }
type Outcome = { media: string } | { reason: string }

/** Uploads the pictures one after another and puts each in the place held for it; what fails is marked there and told. */
export const uploadPictures = async ({ editor, holders, pictures, language }: Uploads): Promise<void> => {
  const reasons: string[] = []
  for (const [at, holder] of holders.entries()) {
    const outcome = await upload(pictures[at] ?? null, at + 1, language)
    if ('reason' in outcome) reasons.push(outcome.reason)
    settle(editor, () => {
      const node = $getNodeByKey(holder)
      if (!$isTextNode(node)) return
      if ('media' in outcome) $putPicture(node, outcome.media)
      else node.setTextContent(say(notPasted(at + 1), language))
    })
  }
  const told = [...new Set(reasons)].filter((reason) => reason !== '').join(' ')
  if (reasons.length > 0) toast.error(say(someNotPasted(reasons.length, told), language))
}

/**
 * Undo must take back the whole paste, never bring the placeholder back: the change is merged into the paste's history. The form
 * hears of no merged change, so a second one that alters nothing tells it. Whoever has gone on to another field stays there.
 */
const settle = (editor: LexicalEditor, $change: () => void) => {
  editor.update($change, { discrete: true, tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] })
  editor.update(() => $getRoot().markDirty(), { discrete: true, tag: [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG] })
}

const upload = async (picture: Picture, number: number, language: string): Promise<Outcome> => {
  const file = picture && (await uploadableFile(picture, `图片-${number}`))
  if (!file) return { reason: '' }
  const body = new FormData()
  body.append('file', file)
  body.append('_payload', JSON.stringify({ alt: '' }))
  const answer = await callApi('/api/media', { body, language })
  if (!answer.ok) return { reason: answer.message }
  const id = property(property(answer.value, 'doc'), 'id')
  return typeof id === 'string' ? { media: id } : { reason: '' }
}

/** A picture is a block of the page: it takes the place of a paragraph of its own, else it follows the block that holds its place. */
const $putPicture = (holder: TextNode, media: string) => {
  const block = $pageBlock(holder)
  if (!block) return
  const picture = $createUploadNode({ data: { relationTo: 'media', value: media, fields: { alt: '', caption: '' } } })
  block.insertAfter(picture)
  if (!picture.getNextSibling()) picture.insertAfter($createParagraphNode())
  if ($isParagraphNode(block) && block.getChildrenSize() === 1) block.remove()
  else holder.remove()
}

const $pageBlock = (node: LexicalNode): LexicalNode | undefined =>
  [node, ...node.getParents()].find((ancestor) => $isRootNode(ancestor.getParent()))
