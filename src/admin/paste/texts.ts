import type { Sentence } from '@/i18n/sentence'

/** Stands in the text while the picture of this number is on its way. */
export const uploading = (number: number): Sentence => ({
  zh: `【图片上传中，请稍候：${number}】`,
  en: `[Picture ${number} is being uploaded]`,
})

/** Stands in the text for a picture that couldn't be pasted, so that nothing is lost silently. */
export const notPasted = (number: number): Sentence => ({
  zh: `【图片未能粘贴，请用“上传”插入：${number}】`,
  en: `[Picture ${number} could not be pasted; insert it with “Upload”]`,
})

export const someNotPasted = (count: number, reason: string): Sentence => ({
  zh: `有 ${count} 张图片未能粘贴，正文中已标出位置，请用“上传”插入。${reason}`,
  en: `${count} pictures could not be pasted; their places are marked in the text: insert them with “Upload”. ${reason}`,
})
