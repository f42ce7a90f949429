import { hitsOf, type SentenceRule } from '../rule'

const stopMedicine =
  /(?:停掉|停用|停服|停吃|扔掉|丢掉|停了)[^,。;!?避]{0,8}(?<!避孕)(?:药|胰岛素)(?!的(?:人|女性|患者|病人|妇女))|(?:药|胰岛素)[^,。;!?]{0,6}(?:停掉|停了|全停|扔掉|丢掉)|疫苗[^,。;!?]{0,4}(?:不打|不用打|不必打|别打|不用接种|不必接种)|(?:不用|不必|别|不要)(?:再)?(?:打|接种)[^,。;!?]{0,4}疫苗/u
const avoidDoctors = /(?:不用|不必|不要|别|用不着)(?:急着|再|忙着)*(?:去医院|看医生|就医|看病|送医)/u
const withDoctor =
  /遵(?:照)?医嘱|(?:医[生师]|术后|达标|减量|目前仍)[^。!?;]{0,16}(?:复查|随访)|医[生师](?:的)?(?:指导|建议|同意|评估)|药师|咨询医生|禁忌|过敏|过期|不良反应|皮疹|回收|危险|风险|可能会|容易|导致|引发|引起|反弹|失控|加重|复发|恶化|延误|出人命|要命|没命|酸中毒|昏迷|致命|抢救|急诊|排卵|怀[上孕]/u
const negated =
  /(?:不能|不可|不要|不得|不应|切勿|切忌|千万别|严禁|禁止|勿|别|不等于|不代表|不意味着|并非|擅自|自行|随意|私自)[^,。;!?]{0,8}$/u

/** Tells people to stop medicine, skip vaccines or stay away from doctors. */
export const dangerousAdvice: SentenceRule = {
  id: 'dangerous-advice',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条',
  find:
    () =>
    ({ text }) => {
      if (!(stopMedicine.test(text) || avoidDoctors.test(text)) || withDoctor.test(text)) return []
      const hint = {
        zh: '删去，或改为“请遵医嘱”并说明何时须就医',
        en: 'Remove it, or point to medical advice and say when to seek it',
      }
      const found = [
        ...hitsOf(text, stopMedicine, {
          severity: 'high',
          message: { zh: '劝人停药或不接种疫苗，可能延误病情', en: 'Tells people to stop medicine or skip a vaccine' },
          hint,
        }),
        ...hitsOf(text, avoidDoctors, {
          severity: 'medium',
          message: { zh: '劝人不就医，可能延误病情', en: 'Tells people not to see a doctor' },
          hint,
        }),
      ]
      return found.filter(({ start }) => !negated.test(text.slice(0, start)))
    },
}
