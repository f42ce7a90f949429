import type { Limit } from './limit'

const growth =
  /增|提高|提升|上升|上涨|涨|超过|高出|多出|扩大|同比|环比|回报|收益|完成|湿度|过饱和|相当于|相对|的速度|推荐|参考值|目标|gdp|生产总值|债|nrv|保额|标准的|前[一年]|比|毛入学|产能|床位|自给|原来|平均水平/u
const share =
  /占|比例|比重|概率|几率|可能性|纯度|(?:有效|治愈|近视|肥胖|超重|吸烟|饮酒|出勤|升学|录取|就业|绿化|复发|耐药|致残|误诊|漏诊|正确|错误|成功|失败|满意|支持|及格|优秀|存活|死亡|病死|致死|感染|覆盖|合格|识字|普及|患病|检出|命中|发病|准确|发芽|出苗|成活|利用|转化|阳性|接种|知晓|及格|治疗|吸收|反射|过滤|遗传|缓解|清除|回收|参与|投票|孵化|结实)率|(?:过滤|转化|热|发电|能量|机械)效率|含水量|含量|体积分数|质量分数/u
const crowd =
  /^(?:以上|左右)?的?(?:受访者|受试者|患者|病人|人|居民|家庭|学生|儿童|成年人|老人|女性|男性|国家|动物|物种|样品|样本|食物|水分)/u
const rest = /剩下|其余|剩余/u

/** Shares of a whole. */
export const limitsOfShare: Limit[] = [
  {
    of: 'share',
    breaks: ({ amount, unit }, { before, text }) =>
      unit === '%' &&
      amount > 100 &&
      /(?:减少|降低|下降|缩短|缩小|下跌|少|降|减|跌|节约|节省)(?:了|约|近|至少|大约|将近|超过|达|幅度?|为)*$/u.test(
        before,
      ) &&
      !/利润|盈利|净利|收益|亏|gdp|股/u.test(text),
    zh: '减少的幅度不会超过 100%',
    en: 'a decrease by more than 100 %',
  },
  {
    of: 'share',
    breaks: ({ amount }, { before }) => amount > 100.5 && /血氧(?:饱和度)?[^,]{0,10}$/u.test(before),
    zh: '血氧饱和度不超过 100%',
    en: 'an oxygen saturation of more than 100 %',
  },
  {
    of: 'share',
    breaks: ({ amount, unit }, { before, after, text }) =>
      unit !== '百分点' &&
      amount > 100 &&
      !growth.test(before) &&
      (share.test(before) || crowd.test(after) || rest.test(text.slice(-24))),
    zh: '部分占整体的比例超过 100%',
    en: 'a share of more than 100 %',
  },
  {
    of: 'share',
    breaks: ({ amount }, { before }) => amount > 110 && /湿度[^,]{0,8}$/u.test(before) && !/饱和/u.test(before),
    zh: '相对湿度远超过 100%',
    en: 'a relative humidity far above 100 %',
  },
]
