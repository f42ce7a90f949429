import { number, type Formula } from './formula'

const minutes = (count: number, unit: number) => count * unit

/** Bodies, speeds, lenses, mountains and cells. */
export const nature: readonly Formula[] = [
  {
    word: '身高',
    pattern: new RegExp(
      `身高(?:约|为|是)?(?<h>[12]\\.\\d{1,2})米[^。]{0,6}体重(?:约|为|是)?${number('w')}(?:千克|公斤)[^。]{0,16}(?:指数|bmi)[^。\\d]{0,6}(?<said>[\\d.]+)`,
      'u',
    ),
    right: (of) => of('w') / of('h') ** 2,
    tolerance: 0.03,
    zh: '体质指数＝体重÷身高的平方',
    en: 'the body-mass index is the weight by the square of the height',
  },
  {
    word: '节',
    pattern:
      /(?<knots>\d{1,3}(?:\.\d)?)节\)?(?:,|\(|也|就|约|合|即|相当于|换算|折|成|为|是|大|每小时|时速)+(?<said>\d{1,4}(?:\.\d{1,2})?)(?:多|余)?(?:公里|千米)/u,
    right: (of) => of('knots') * 1.852,
    tolerance: 0.08,
    zh: '1 节＝1.852 公里/小时',
    en: 'a knot is 1.852 km/h',
  },
  {
    word: '蛋白质',
    pattern:
      /^(?=.*?脂肪[^\d,;。]{0,4}(?<fat>[\d.]+)克)(?=.*?蛋白质[^\d,;。]{0,4}(?<protein>[\d.]+)克)(?=.*?(?:碳水化合物|碳水)[^\d,;。]{0,4}(?<carbon>[\d.]+)克).*(?:共|合计|总热量|总能量|热量|能量|相当于)[^\d。]{0,8}?(?<said>[\d.]+)(?:千卡|大卡|kcal)/u,
    right: (of) => of('fat') * 9 + of('protein') * 4 + of('carbon') * 4,
    tolerance: 0.13,
    zh: '能量＝脂肪×9＋蛋白质×4＋碳水化合物×4（千卡）',
    en: 'fat gives 9, protein and carbohydrate 4 kcal a gram',
  },
  {
    word: '物镜',
    pattern:
      /目镜[^。\d]{0,8}(?<a>\d+)倍?[^。\d]{0,10}物镜[^。\d]{0,8}(?<b>\d+)倍?[^。]{0,16}?放大[^。\d]{0,8}(?<said>\d+)倍/u,
    right: (of) => of('a') * of('b'),
    tolerance: 0.01,
    zh: '总放大倍数＝目镜倍数×物镜倍数',
    en: 'the magnification is the product of both lenses',
  },
  {
    word: '山脚',
    pattern:
      /每(?:升高|上升|增高)(?<step>\d+)米[^。]{0,8}(?:下降|降低)(?:约)?(?<fall>[\d.]+)(?:°c|度|摄氏度)[^。]{0,24}?(?<height>\d{3,4})米[^。]{0,10}山脚[^。\d]{0,8}(?<foot>\d+)(?:°c|度|摄氏度)[^。]{0,8}山顶[^。\d]{0,10}(?<said>-?\d+)/u,
    right: (of) => of('foot') - (of('height') / of('step')) * of('fall'),
    tolerance: 0.15,
    zh: '山顶气温＝山脚气温－高差×递减率',
    en: 'the summit is colder by the lapse rate',
  },
  ...[
    ['分钟', '分钟', 1],
    ['分钟', '小时', 60],
    ['小时', '小时', 1],
    ['小时', '天', 24],
    ['天', '天', 1],
  ].map(([one, all, unit]): Formula => ({
    word: '分裂',
    pattern: new RegExp(
      `每隔?${number('one')}个?${String(one)}(?:就|能|可以?|会|便)?(?:分裂|翻倍|繁殖)一[次代倍][^。\\d]{0,14}?${number('all')}个?${String(all)}[以之]?后[^。\\d]{0,14}?(?:变成|变为|增至|增加到|分裂成|分裂出|就?有|达到?)(?:了|约)?${number('said')}个`,
      'u',
    ),
    right: (of) => 2 ** (minutes(of('all'), Number(unit)) / of('one')),
    tolerance: 0.06,
    zh: '每分裂一次数目加倍',
    en: 'each division doubles the number',
  })),
]
