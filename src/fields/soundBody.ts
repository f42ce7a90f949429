import { richText } from 'payload/shared'
import type { RichTextFieldValidation } from 'payload'
import { lexicalToBlocks } from '@/content/lexical'
import { say } from '@/i18n/sentence'

/** What no reader could be shown is not stored either, not even in a draft: unknown nodes, `javascript:` links, trees without end. */
export const soundBody: RichTextFieldValidation = (value, options) => {
  const [first] = lexicalToBlocks(value).problems
  return first === undefined ? richText(value, options) : say(first.message, options.req.i18n?.language)
}
