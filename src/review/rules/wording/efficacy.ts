import { hitsOf, type SentenceRule } from '../rule'

const illness =
  '(?:三高|流感|感冒|新冠|肺炎|糖尿病|高血压|高血脂|冠心病|心脏病|癌症?|肿瘤|白血病|艾滋病|肝炎|肾病|哮喘|痛风|风湿|关节炎|颈椎病|近视|失眠|抑郁症?|自闭症|孤独症|痴呆|慢性病|顽疾|百病|疾病)'
const cures = new RegExp(
  [
    `(?:根治|断根|除根|治愈|治好|彻底(?:治愈|治好|消除|告别))[^,。;!?]{0,8}${illness}`,
    `${illness}[^,。;!?]{0,10}(?:根治|断根|除根|彻底治愈|不再复发|一(?:吃|喝|用|贴)就好)`,
    '(?:百分之百|百分百|100\\s?%)(?:有效|治愈|见效|根治|康复)|(?:有效|治愈)率[^,。;!?]{0,4}(?:百分之百|100\\s?%)',
    '包治百病|药到病除|永不复发|立竿见影地?治|祖传秘方|神医|神药|特效偏方|一针见效|三天见效|不用(?:再)?(?:吃药|打针|手术)(?:就|也|便)(?:能|可)',
    '(?:代替|取代|替代)(?:药物|胰岛素|降压药|降糖药|化疗|手术|正规治疗|疫苗)',
    `(?:都|就|再也|绝对?|永远)不会(?:再)?(?:得|患|感染)[^,。;!?]{0,4}${illness}`,
    '(?:杀死|消灭|清除|饿死)(?:体内|全部|所有|的)*癌细胞',
  ].join('|'),
  'u',
)
/** Medical words that are true of medicines and treatments, and forbidden beside what is none. */
const medicalWords =
  /治愈|治疗|抗癌|防癌|抗肿瘤|排毒|降(?:血)?(?:压|糖|脂)|降三高|增强免疫力|提高免疫力|延缓衰老|延年益寿|疗效/u
const negated =
  /(?:不能|不会|无法|难以|尚(?:不|未|无)[^,。;]{0,4}|还不能|没有[^,。;]{0,8}|不可|不应|不要|不得|切勿|勿|别|不存在|未能|不|未|无|严禁|禁止|相信|声称|宣称|所谓)[^,。;]{0,6}$|(?:并非|不是|不等于|不代表|不意味着)[^,。;]{0,12}$/u

const denied = /不能|无法|难以|尚不|不可能|并未|没有|未能/u

/** Promises of a cure, and medical words beside something that is sold. */
export const efficacy: SentenceRule = {
  id: 'efficacy-claim',
  reference:
    '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；《中华人民共和国广告法》（2021 年修正）第十七、十八、十九条',
  find:
    () =>
    ({ text, commercial, stance }) => {
      if (stance === 'refuted_here') return []
      const promised = hitsOf(text, cures, {
        severity: 'high',
        message: { zh: '断言疗效或保证治愈，不可作为科普结论', en: 'A promise of cure' },
        hint: {
          zh: '改为有出处的疗效描述，注明适用人群与局限，并提示就医',
          en: 'State what was shown, for whom, with its source; point to medical care',
        },
      })
      const sold = commercial
        ? hitsOf(text, medicalWords, {
            severity: 'high',
            message: { zh: '在推介商品的文字旁使用医疗功效用语', en: 'Medical effects beside something that is sold' },
            hint: {
              zh: '科普内容不得变相发布广告：删去商品信息或功效用语',
              en: 'Remove either the product or the effect',
            },
          })
        : []
      return [...promised, ...sold].filter(
        ({ start, end }) => !negated.test(text.slice(0, start)) && !denied.test(text.slice(start, end)),
      )
    },
}
