import { hitsOf, type Hit, type SentenceRule } from '../rule'
import { aboutTheWord, contemptuous, sovereign, vulgar } from './sensitiveWordList'

const found = (text: string, pattern: RegExp, message: Hit['message'], hint: Hit['hint']) =>
  pattern.test(text) ? hitsOf(text, pattern, { severity: 'medium', message, hint }) : []

/** Contempt for the sick and disabled, vulgar words, and titles that the state doesn't recognise. */
export const sensitiveWords: SentenceRule = {
  id: 'sensitive-word',
  readsDenials: true,
  reference:
    '《中华人民共和国残疾人保障法》（2018 年修正）第三条；《网络信息内容生态治理规定》（2020 年施行）第六、七条',
  find:
    () =>
    ({ text }) => {
      const official = found(
        text,
        sovereign,
        { zh: '涉及国家主权的称谓不规范', en: 'A title that conflicts with the sovereignty of the state' },
        { zh: '按新闻出版规范改写', en: 'Follow the rules of the press' },
      )
      if (aboutTheWord.test(text)) return official
      return [
        ...official,
        ...found(
          text,
          contemptuous,
          { zh: '对患者、残疾人或他人的歧视性称呼', en: 'A contemptuous name for sick, disabled or other people' },
          { zh: '改用规范称呼，如“残疾人”“智力障碍者”“患者”', en: 'Use the respectful name' },
        ),
        ...found(
          text,
          vulgar,
          { zh: '粗俗用语', en: 'A vulgar word' },
          { zh: '改用书面、文明的说法', en: 'Use a civil word' },
        ),
      ]
    },
}
