import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { PasteFeature } from '@/admin/paste/pasteFeature'

const pictureFields = [
  { name: 'alt', type: 'text' as const, maxLength: 300, label: { zh: '替代文字（说明画面内容）', en: 'Alt text' } },
  { name: 'caption', type: 'text' as const, maxLength: 300, label: { zh: '图注', en: 'Caption' } },
]

/**
 * What an article may hold: headings, lists, tables, pictures, links, formulas as inline code. Text pasted from Word or WPS keeps
 * these and loses every style.
 */
export const articleEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    AlignFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [] }),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields } } }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    PasteFeature(),
  ],
})
