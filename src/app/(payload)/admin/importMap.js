import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_ca5c30a853f45aecfbbd7f95cde0f940 } from '@/admin/paste/PasteFeatureClient'
import { StageCell as StageCell_e087fa419eaae232aed51d48d4fb1aa0 } from '@/admin/StageCell'
import { StageField as StageField_7853386c1111bf5fdc8af36497c35347 } from '@/admin/StageField'
import { PreviewButton as PreviewButton_ec8d9c61968dfe9754d5ffea610e2502 } from '@/admin/PreviewButton'
import { SubmitButton as SubmitButton_9546f29b720114386ca1441d3584f0ab } from '@/admin/SubmitButton'
import { Nothing as Nothing_a289adc5de368d16bc73b578eb17de0c } from '@/admin/Nothing'
import { WordCell as WordCell_5a835f69e96dcfc1e31c3ddec55994cb } from '@/admin/words/WordCell'
import { WordField as WordField_9dde9285e02d7f80f9938f0ea568ac06 } from '@/admin/words/WordField'
import { WordFilter as WordFilter_aa2f826aa50356ea614d797d3cd51472 } from '@/admin/words/WordFilter'
import { LibraryBar as LibraryBar_cfaf3e8734f23fbed3b642ce0d6a1c90 } from '@/admin/rumours/LibraryBar'
import { PromoteButton as PromoteButton_ea0d1e9358a8f4800d3e3ba4d084c4b3 } from '@/admin/rumours/PromoteButton'
import { JsonField as JsonField_2def44553248eff91dd1c4cede16cf56 } from '@/admin/JsonField'
import { Icon as Icon_0db6d665e748ab9a183cce4415c81627 } from '@/admin/Mark'
import { Logo as Logo_0db6d665e748ab9a183cce4415c81627 } from '@/admin/Mark'
import { Desk as Desk_fbbf929d45e2b4751f53a90d53831225 } from '@/admin/Desk'
import { ReviewView as ReviewView_730eccecbd8fefe2e3666a83352bfc19 } from '@/admin/ReviewView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_ca5c30a853f45aecfbbd7f95cde0f940,
  "@/admin/StageCell#StageCell": StageCell_e087fa419eaae232aed51d48d4fb1aa0,
  "@/admin/StageField#StageField": StageField_7853386c1111bf5fdc8af36497c35347,
  "@/admin/PreviewButton#PreviewButton": PreviewButton_ec8d9c61968dfe9754d5ffea610e2502,
  "@/admin/SubmitButton#SubmitButton": SubmitButton_9546f29b720114386ca1441d3584f0ab,
  "@/admin/Nothing#Nothing": Nothing_a289adc5de368d16bc73b578eb17de0c,
  "@/admin/words/WordCell#WordCell": WordCell_5a835f69e96dcfc1e31c3ddec55994cb,
  "@/admin/words/WordField#WordField": WordField_9dde9285e02d7f80f9938f0ea568ac06,
  "@/admin/words/WordFilter#WordFilter": WordFilter_aa2f826aa50356ea614d797d3cd51472,
  "@/admin/rumours/LibraryBar#LibraryBar": LibraryBar_cfaf3e8734f23fbed3b642ce0d6a1c90,
  "@/admin/rumours/PromoteButton#PromoteButton": PromoteButton_ea0d1e9358a8f4800d3e3ba4d084c4b3,
  "@/admin/JsonField#JsonField": JsonField_2def44553248eff91dd1c4cede16cf56,
  "@/admin/Mark#Icon": Icon_0db6d665e748ab9a183cce4415c81627,
  "@/admin/Mark#Logo": Logo_0db6d665e748ab9a183cce4415c81627,
  "@/admin/Desk#Desk": Desk_fbbf929d45e2b4751f53a90d53831225,
  "@/admin/ReviewView#ReviewView": ReviewView_730eccecbd8fefe2e3666a83352bfc19,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
