import type { RumourEntry } from '@/review/rumourEntry'
import type { Sentence } from './sentence'

type Words = Record<string, Sentence>

/** What stands around the rumour library in the panel. */
export const library = {
  exportLines: { zh: '导出 JSONL', en: 'Export JSONL' },
  exportSheet: { zh: '导出 Excel', en: 'Export Excel' },
  import: { zh: '导入…', en: 'Import…' },
  importTitle: { zh: '导入谣言库', en: 'Import into the library' },
  importText: {
    zh: '选择由本页导出、修改过的 Excel 或 JSONL 文件。先显示会有哪些变化，确认后才保存；文件里没有的条目保持不变。',
    en: 'Choose an Excel or JSONL file that was exported here and edited. You see what would change first; nothing is stored before you confirm. Entries that are not in the file stay as they are.',
  },
  file: { zh: '文件（.xlsx 或 .jsonl，不超过 10 MB）', en: 'File (.xlsx or .jsonl, up to 10 MB)' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  problems: {
    zh: '文件有以下问题，改好后再选一次。什么都没有保存。',
    en: 'The file has these problems; correct it and choose it again. Nothing was stored.',
  },
  hints: { zh: '可以导入，但请看一看', en: 'It may be imported; please look at this' },
  changedOnes: { zh: '看修改了哪些', en: 'See what changes' },
  confirm: { zh: '确认导入', en: 'Import' },
  imported: { zh: '已导入。', en: 'Imported.' },
  promote: { zh: '收入谣言库', en: 'Add to the rumour library' },
  promoteText: {
    zh: '收入后立即用于比对。之后可以在谣言库里补充常见说法和依据。',
    en: 'It is compared with from now on. Other wordings and evidence can be added in the library.',
  },
  counterFact: { zh: '事实是什么', en: 'What is known' },
  field: { zh: '领域', en: 'Field' },
  severity: { zh: '危害（不选为“中”）', en: 'Severity (medium unless chosen)' },
  promoted: { zh: '已收入谣言库。', en: 'It is in the library now.' },
  isPromoted: { zh: '已在谣言库', en: 'In the library' },
} as const satisfies Words

/** The keys of an entry: headings of the sheet, and names of what an import changes. */
export const entryWords: Record<keyof RumourEntry, Sentence> = {
  id: { zh: '编号', en: 'Code' },
  claim: { zh: '错误说法', en: 'False claim' },
  variants: { zh: '常见说法', en: 'Other wordings' },
  expression: { zh: '匹配表达式', en: 'Expression' },
  counterFact: { zh: '事实是什么', en: 'What is known' },
  truth: { zh: '其中属实的部分', en: 'What is true in it' },
  field: { zh: '领域', en: 'Field' },
  severity: { zh: '危害', en: 'Severity' },
  pattern: { zh: '误导方式', en: 'How it misleads' },
  sources: { zh: '依据', en: 'Evidence' },
  validFrom: { zh: '启用日期', en: 'Valid from' },
  reviewBy: { zh: '应复核日期', en: 'Review by' },
  status: { zh: '状态', en: 'Status' },
}

export const counts = (added: number, changed: number, unchanged: number): Sentence => ({
  zh: `新增 ${added}、修改 ${changed}、不变 ${unchanged}`,
  en: `New ${added}, changed ${changed}, unchanged ${unchanged}`,
})

export const lineOf = (line: number): Sentence => ({ zh: `第 ${line} 行`, en: `Line ${line}` })

export const andMore = (count: number): Sentence => ({ zh: `另有 ${count} 条`, en: `${count} more` })
