import { hitsOf, type SentenceRule } from '../rule'
import { aboutPanic, panics } from './panicWords'

/** Calls to pass something on at once, by fear, guilt or the threat that it will be deleted. */
export const panicForward: SentenceRule = {
  id: 'panic-forward',
  reference:
    '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；《网络信息内容生态治理规定》（2020 年施行）第七条',
  find:
    () =>
    ({ text }) =>
      !panics.test(text) || aboutPanic.test(text)
        ? []
        : hitsOf(text, panics, {
            severity: 'medium',
            message: { zh: '以恐慌或道德绑架催促转发', en: 'Urges people to pass it on by fear or guilt' },
            hint: {
              zh: '删去催促转发的话；确有风险的，写明发布机构和应对办法',
              en: 'Remove the call; where there is a risk, name the authority and what to do',
            },
          }),
}
