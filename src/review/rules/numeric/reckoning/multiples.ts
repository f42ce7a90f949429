import { hitsOf, type SentenceRule } from '../../rule'

/** A lens or a scale does make things smaller by a factor. */
const optics = /镜|成像|比例尺|模型|图像|图纸/u

/** 减少三倍: a quantity cannot lose more than all of itself. */
export const multiples: SentenceRule = {
  id: 'decrease-by-multiples',
  reference: 'GB/T 15835《出版物上数字用法》及汉语数量表达规范',
  find:
    () =>
    ({ text }) =>
      !text.includes('倍') || optics.test(text)
        ? []
        : hitsOf(
            text,
            /(?:减少|降低|下降|缩小|缩短|减轻|减小|节约|节省|下跌|减弱|削减|降价?|减|跌|便宜|缩减|缩水|(?<![至最多不大])[少低短轻小矮浅薄窄慢])(?:用[水电地药]量?|成本|能源|时间)?(?:了|约|近|至少|大约|将近|超过|达|整整|幅度?|\s){0,4}(?:\d{1,9}(?:\.\d{1,4})?|[两一二三四五六七八九十百几数]{1,4})\s?多?倍(?!体|数|率)/u,
            {
              severity: 'medium',
              message: { zh: '“减少若干倍”含义不明', en: '“Decreased by n times” is ambiguous' },
              hint: { zh: '改为“减少百分之几”或“降至几分之一”', en: 'Say by what percentage, or to what fraction' },
            },
          ),
}
