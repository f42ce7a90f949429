const sentences = {
  'not-rich-text': { zh: '正文不是有效的富文本', en: 'the body is not rich text' },
  'unknown-node': { zh: '正文含有不支持的内容类型', en: 'the body holds a kind of content that is not supported' },
  'unexpected-node': { zh: '正文中有内容放在了不允许的位置', en: 'something stands where it is not allowed' },
  'bad-link': { zh: '链接只能是完整的 http 或 https 网址', en: 'a link must be a full http or https address' },
  'bad-media': { zh: '正文中的图片须选自媒体库', en: 'a picture must be chosen from the media library' },
  'bad-text': { zh: '文字中有无法保存的字符', en: 'the text holds characters that cannot be stored' },
  'bad-list': { zh: '列表只能是项目符号或编号', en: 'a list is either bulleted or numbered' },
  'bad-table': { zh: '表格只能由行和文字单元格组成', en: 'a table consists of rows and cells of text' },
  'too-deep': { zh: '正文嵌套过深（最多 20 层）', en: 'nested too deeply (at most 20 levels)' },
  'too-many-nodes': { zh: '正文过大（最多 5000 个节点）', en: 'too large (at most 5,000 nodes)' },
} as const

export type RichTextProblemCode = keyof typeof sentences
/** `path` leads to the node, such as `root.children.3`. */
export type RichTextProblem = { path: string; code: RichTextProblemCode; message: { zh: string; en: string } }

export const richTextProblem = (path: string, code: RichTextProblemCode): RichTextProblem => ({
  path,
  code,
  message: sentences[code],
})
