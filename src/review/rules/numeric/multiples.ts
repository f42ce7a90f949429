import { hitsOf, type SentenceRule } from '../rule'

/** 减少三倍: a quantity cannot lose more than all of itself. */
export const multiples: SentenceRule = {
  id: 'decrease-by-multiples',
  reference: 'GB/T 15835《出版物上数字用法》及汉语数量表达规范',
  find:
    () =>
    ({ text, stance }) =>
      stance === 'refuted_here'
        ? []
        : hitsOf(
            text,
            /(?:减少|降低|下降|缩小|缩短|减轻|减小)(?:了|约|近|至少|大约|\s)*(?:\d+(?:\.\d+)?|[两一二三四五六七八九十百]+)\s?倍/u,
            {
              severity: 'medium',
              message: { zh: '“减少若干倍”含义不明', en: '“Decreased by n times” is ambiguous' },
              hint: { zh: '改为“减少百分之几”或“降至几分之一”', en: 'Say by what percentage, or to what fraction' },
            },
          ),
}
