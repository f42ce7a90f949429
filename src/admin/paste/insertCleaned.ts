import { $isUploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { say } from '@/i18n/sentence'
import { htmlForCell } from './htmlForCell'
import { uploading } from './texts'

/**
 * Inserts cleaned HTML at the selection, with a text in the place of each picture. Returns the keys of these texts, in the order of
 * the pictures; null when there is no place to insert at. Must run within an editor update.
 */
export const $insertCleaned = (editor: LexicalEditor, html: string, language: string): NodeKey[] | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const holders: NodeKey[] = []
  const $hold = (node: LexicalNode): LexicalNode => {
    if (!$isUploadNode(node)) return node
    // A token is deleted as one and never merges with the text beside it, so that its key stays its own.
    const holder = $createTextNode(say(uploading(holders.length + 1), language)).setMode('token')
    holders.push(holder.getKey())
    return $createParagraphNode().append(holder)
  }
  const fitting = $isInCell(selection) ? htmlForCell(html) : html
  const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(fitting, 'text/html')).map($hold)
  if (nodes.length > 1 && !$isParagraphNode(nodes[0])) $openGap(selection)
  const inserting = $getSelection()
  if (!$isRangeSelection(inserting)) return null
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection: inserting }))
    inserting.insertNodes(nodes)
  return holders
}

/** A heading, list or table pasted within a paragraph must not melt into it: it gets an empty one of its own. */
const $openGap = (selection: RangeSelection) => {
  const block = selection.anchor.getNode().getTopLevelElement()
  if (!$isParagraphNode(block) || block.isEmpty()) return
  const rest = selection.insertParagraph()
  if (!rest || rest.isEmpty()) return
  const gap = $createParagraphNode()
  rest.insertBefore(gap)
  gap.select()
}

const $isInCell = ({ anchor }: RangeSelection): boolean =>
  anchor
    .getNode()
    .getParents()
    .some((ancestor) => ancestor.getType() === 'tablecell')
