import type { Formula } from './formula'
import { told } from './told'

const data = {
  word: /字节|\d\s?[mgkt]b|宽带|带宽|兆/u,
  tolerance: 0.1,
}
const carbon = '(?:碳水化合物|碳水|糖类?)'

/** 相当于全天1800千卡的13%: what is needed in a day is not what the food has. */
const notOfDay = '(?<!(?:全天|每[天日]|一[天日])(?:约|大约|需要?)*)'

/** Food, lenses, mountains and data. */
export const nature: readonly Formula[] = [
  {
    word: /蛋白质/u,
    pattern: told(
      `^(?=.*?脂肪<,4><fat:G>)(?=.*?蛋白质<,4><protein:G>)(?=.*?${carbon}<,4><carbon:G>).*(?:共|合计|总热量|总能量|热量|能量|相当于)<,8>${notOfDay}<said:E>`,
    ),
    right: (of) => 4.184e6 * (of('fat') * 9 + of('protein') * 4 + of('carbon') * 4),
    tolerance: 0.13,
    zh: '能量＝脂肪×9＋蛋白质×4＋碳水化合物×4（千卡）',
    en: 'fat gives 9, protein and carbohydrate 4 kcal a gram',
  },
  {
    word: /物镜/u,
    pattern: told('目镜<,8><a:XN><16>物镜<,8><b:XN><16>放大<,8><said:X>'),
    right: (of) => of('a') * of('b'),
    tolerance: 0.01,
    zh: '总放大倍数＝目镜倍数×物镜倍数',
    en: 'the magnification is the product of both lenses',
  },
  {
    word: /山脚/u,
    pattern: told(
      '每(?:升高|上升|增高)<step:L><8>(?:下降|降低)约?<fall:D>[^A-Z!?]{0,24}<height:L>[^A-Z!?]{0,10}山脚<,8><foot:D>[^A-Z!?]{0,8}山顶<,10><said:D>',
    ),
    right: (of) => of('foot') - (of('height') / of('step')) * of('fall'),
    tolerance: 0.15,
    zh: '山顶气温＝山脚气温－高差×递减率',
    en: 'the summit is colder by the lapse rate',
  },
  {
    word: /圈/u,
    pattern: told('<a:L><20>(?:绕|每圈|一圈|跑道)<,6><b:L><20><said:C>'),
    units: { said: /圈半?$/u },
    right: (of) => of('a') / of('b'),
    tolerance: 0.1,
    zh: '圈数＝路程÷一圈长度',
    en: 'the laps are the way by the length of one',
  },
  {
    word: /跑道|操场/u,
    pattern: told('<lap:L>的?<,4>(?:跑道|操场)<10><laps:C><,10>(?:是|约|跑|共|为|等于|有)+<,3><said:L>'),
    units: { laps: /圈/u },
    right: (of) => of('lap') * of('laps'),
    tolerance: 0.06,
    zh: '路程＝一圈长度×圈数',
    en: 'the way is the lap by their number',
  },
  {
    word: /跑道|操场/u,
    pattern: told('<a:L><16>[比较]<laps:C><,4>(?:跑道|操场)<,4>[多少长短]出?了?<,2><said:L>'),
    units: { laps: /圈/u },
    right: (of) => Math.abs(of('a') - 400 * of('laps')),
    tolerance: 0.1,
    zh: '标准跑道一圈 400 米',
    en: 'a lap of the standard track is 400 m',
  },
  {
    ...data,
    pattern: told('<mega:NCL>兆?<,6>(?:宽带|带宽|光纤)[^A-Z]{0,24}每秒<,8><said:J>'),
    right: (of) => of('mega') * 1.25e5,
    zh: '1 字节＝8 比特',
    en: 'a byte has eight bits',
  },
  {
    ...data,
    pattern: told('每秒<,8><rate:J>[^!?A-Z]{0,24}<all:J><14><said:T>'),
    without: /每[^秒]/u,
    right: (of) => of('all') / of('rate'),
    zh: '时间＝大小÷速度',
    en: 'the time is the size by the speed',
  },
  ...[
    '(?:盘|卡|手机|内存|容量|空间|存储|硬盘|u盘)[^A-Z!?,。;]{0,8}<all:J>[^!?]{0,30}?(?:每|一)[^A-Z每!?]{0,10}<one:J>',
    '<all:J>的[^A-Z!?,。;]{0,10}(?:盘|卡|手机|内存|空间)[^!?]{0,30}?(?:每|一)[^A-Z每!?]{0,10}<one:J>',
    '(?:每|一)[^A-Z每!?]{0,10}<one:J>[^!?]{0,20}?<all:J>的[^A-Z!?,。;]{0,10}(?:盘|卡|手机|内存|空间)',
  ].map((figures): Formula => ({
    ...data,
    word: /字节|\d\s?[mgkt]b/u,
    without: /每秒|比|剩|系统|实际|[上下]载/u,
    pattern: told(
      `${figures}[^A-Z!?]{0,16}(?:装|存|放|拍|录|容纳|保存|记录)(?:得?下|满|进)?(?:大?约|近|上)*<,2><said:C>`,
    ),
    right: (of) => of('all') / of('one'),
    zh: '件数＝容量÷每件大小',
    en: 'as many fit as the size of one goes into the whole',
  })),
  {
    ...data,
    pattern: told('<all:J><14>每秒<,6><rate:J><20><said:T>'),
    without: /每[^秒]/u,
    right: (of) => of('all') / of('rate'),
    zh: '时间＝大小÷速度',
    en: 'the time is the size by the speed',
  },
]
