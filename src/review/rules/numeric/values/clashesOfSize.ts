import { behind, name, solid, type Clash } from './clashName'

/** How much there is of a thing, and how far it reaches. */
export const clashesOfSize: Clash[] = [
  {
    of: name('(?<!每(?:公斤|千克|斤)的?)体重|(?<!净)质量|重量'),
    behind: behind('体重|重量'),
    never: ['length', 'temperature', 'area', 'volume', 'speed', 'power', 'voltage', 'sound'],
    zh: '质量',
    en: 'a mass',
  },
  {
    of: name(
      '身高|体长|身长|全长|总长|海拔|(?<!光)高度|长度|直径|半径|周长|厚度|(?<!深)深度|水深|宽度|波长|间距|距离|高程',
    ),
    never: [...solid, 'area', 'volume', 'temperature', 'speed'],
    zh: '长度',
    en: 'a length',
  },
  { of: name('面积'), never: [...solid, 'length', 'volume', 'temperature', 'speed'], zh: '面积', en: 'an area' },
  {
    of: name('体积|容积|库容|蓄水量|储水量|血量|血液总量|尿量|饮水量|肺活量'),
    never: ['length', 'area', 'temperature', 'speed', 'pressure', 'power', 'voltage'],
    zh: '体积',
    en: 'a volume',
  },
  {
    of: name('降[雨水雪]量|雨量'),
    never: ['mass', 'temperature', 'area', 'share', 'energy', 'speed', 'pressure', 'power', 'sound'],
    zh: '降水量',
    en: 'a rainfall',
  },
  {
    of: name('密度'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'area', 'speed', 'pressure', 'force', 'time'],
    zh: '密度',
    en: 'a density',
  },
  {
    of: name('亩产(?:量)?|单产'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'area', 'speed', 'pressure', 'energy'],
    zh: '亩产',
    en: 'a yield',
  },
  {
    of: name('浪高|潮差|潮位|水位|雪深|积雪(?:深度)?|冰厚|水深|树高|株高|胸径|胸围|腰围|身长|翼展|翅展|口径|跨度|落差'),
    never: [...solid, 'area', 'volume', 'temperature', 'speed', 'time', 'sound', 'frequency'],
    zh: '长度',
    en: 'a length',
  },
  {
    of: name('占地(?:面积)?|占地总面积'),
    never: [...solid, 'length', 'volume', 'temperature', 'speed'],
    zh: '面积',
    en: 'an area',
  },
  {
    of: name('(?<![严比超多双举起负])重[达约]|载重量?|承重|排水量|起飞重量|净重|自重'),
    never: ['length', 'temperature', 'area', 'speed', 'power', 'voltage', 'sound', 'pressure'],
    zh: '质量',
    en: 'a mass',
  },
  {
    of: name('(?<![增成生延])长[达约]|宽[达约]|(?<!加)厚[达约]|(?<!加)深[达约]'),
    never: ['mass', 'temperature', 'area', 'volume', 'power', 'voltage', 'energy', 'sound', 'pressure'],
    zh: '长度',
    en: 'a length',
  },
  {
    of: name('孔径|粒径|线径|管径|外径|内径|壁厚|株距|行距|轨距|里程|航程|射程|能见度|波高|埋深|播深'),
    never: [...solid, 'area', 'volume', 'temperature', 'sound'],
    zh: '长度',
    en: 'a length',
  },
  {
    of: name('(?<!日产)产量|总产'),
    never: ['length', 'temperature', 'area', 'speed', 'voltage', 'sound'],
    zh: '产量',
    en: 'a yield',
  },
  {
    of: name('血糖(?:值|水平|浓度)?|血脂|胆固醇|甘油三酯|(?<!尿)尿酸|血钙|血钾|血钠|肌酐|血红蛋白'),
    never: ['pressure', 'length', 'temperature', 'area', 'speed', 'power', 'voltage', 'sound', 'frequency'],
    zh: '血液里的含量',
    en: 'a content of the blood',
  },
  {
    of: name('含(?:钙|铁|锌|钠|钾|镁|碘|硒|糖|盐|氟|蛋白质|脂肪|维生素[a-e]?|咖啡因|膳食纤维|胆固醇|嘌呤)量?'),
    never: ['volume', 'length', 'temperature', 'area', 'speed', 'power', 'voltage', 'sound', 'pressure'],
    zh: '含量',
    en: 'a content',
  },
  {
    of: name('浓度|(?<!热)含量|剂量|用量|服用量|摄入量'),
    never: ['temperature', 'voltage', 'speed', 'area', 'sound', 'force', 'pressure'],
    zh: '含量',
    en: 'a content',
  },
]
