import { editorOf, writingDepartments } from './articles/declared'
import type { DemoDepartmentKey } from './departments'

/** Science fields. Nobody in the demo's pool judges 网络与信息, so that a field without an expert can be shown. */
export const scienceFields = [
  { key: 'atmosphere', name: '气象', rumourFields: ['weather'] },
  { key: 'seismology', name: '地震', rumourFields: ['earthquake'] },
  {
    key: 'health',
    name: '传染病与公共卫生',
    rumourFields: ['infectious', 'vaccines', 'cancer', 'dailyhealth', 'children', 'elderly'],
  },
  { key: 'nutrition', name: '营养与食品', rumourFields: ['food', 'nutrition'] },
  { key: 'pharmacy', name: '药学', rumourFields: ['medicines', 'traditional'] },
  { key: 'agronomy', name: '农业', rumourFields: ['agriculture'] },
  { key: 'astronomy', name: '天文', rumourFields: ['astronomy'] },
  { key: 'physics', name: '物理', rumourFields: ['physics'] },
  { key: 'chemistry', name: '化学', rumourFields: ['chemistry'] },
  { key: 'network', name: '网络与信息', rumourFields: ['internet'] },
  { key: 'biology', name: '生物', rumourFields: ['biology'] },
  { key: 'safety', name: '应急安全', rumourFields: ['safety'] },
] as const

export type DemoFieldKey = (typeof scienceFields)[number]['key']

export type DemoExpert = {
  key: string
  name: string
  email: string
  title: string
  employer: string
  /** Set where the employer is one of the demo's departments. */
  employerDepartment?: DemoDepartmentKey
  fields: DemoFieldKey[]
  conflicts: DemoDepartmentKey[]
  conflictNote: string
  monthlyCapacity: number
}

export type DemoUser = {
  key: string
  name: string
  email: string
  role: 'editor' | 'office' | 'auditor' | 'admin'
  department?: DemoDepartmentKey
  /** Region code of an office user. */
  region?: string
}

const none = '无。'

/** Every field that the demo's pieces need has two experts of different units, since a high risk needs two. */
export const experts: DemoExpert[] = [
  {
    key: 'expert-atmosphere',
    name: '沈云阔',
    email: 'expert.atmosphere@example.invalid',
    title: '教授',
    employer: '示例大学大气科学学院',
    fields: ['atmosphere', 'physics'],
    conflicts: [],
    conflictNote: none,
    monthlyCapacity: 30,
  },
  {
    key: 'expert-seismology',
    name: '岑立山',
    email: 'expert.seismology@example.invalid',
    title: '研究员',
    employer: '示例地震工程研究所',
    fields: ['seismology', 'safety'],
    conflicts: [],
    conflictNote: none,
    monthlyCapacity: 30,
  },
  {
    key: 'expert-clinic',
    name: '白晓芸',
    email: 'expert.clinic@example.invalid',
    title: '主任医师',
    employer: '示例市第一人民医院',
    fields: ['health', 'pharmacy', 'nutrition'],
    conflicts: [],
    conflictNote: '曾参加一项流感疫苗临床试验，经费由试验机构支付；未持有任何药企股份。',
    monthlyCapacity: 30,
  },
  {
    key: 'expert-nutrition',
    name: '顾南星',
    email: 'expert.nutrition@example.invalid',
    title: '教授',
    employer: '示例医科大学公共卫生学院',
    fields: ['nutrition', 'health', 'pharmacy'],
    conflicts: [],
    conflictNote: none,
    monthlyCapacity: 30,
  },
  {
    key: 'expert-agronomy',
    name: '莫稼轩',
    email: 'expert.agronomy@example.invalid',
    title: '研究员',
    employer: '示例农业科学院',
    fields: ['agronomy', 'biology'],
    conflicts: ['county-agriculture'],
    conflictNote: '担任样例县农业农村局的技术顾问，回避该局的作品。',
    monthlyCapacity: 20,
  },
  {
    key: 'expert-geophysics',
    name: '项明理',
    email: 'expert.geophysics@example.invalid',
    title: '教授',
    employer: '示例理工大学地球与空间科学学院',
    fields: ['seismology', 'astronomy', 'physics', 'atmosphere'],
    conflicts: [],
    conflictNote: none,
    monthlyCapacity: 30,
  },
  {
    key: 'expert-chemistry',
    name: '袁析之',
    email: 'expert.chemistry@example.invalid',
    title: '正高级工程师',
    employer: '示例市市场监督管理局',
    employerDepartment: 'market',
    fields: ['chemistry', 'nutrition', 'agronomy'],
    conflicts: [],
    conflictNote: '本单位的作品按规定回避。',
    monthlyCapacity: 20,
  },
  {
    key: 'expert-safety',
    name: '温止戈',
    email: 'expert.safety@example.invalid',
    title: '正高级工程师',
    employer: '示例市气象局',
    employerDepartment: 'weather',
    fields: ['safety', 'atmosphere'],
    conflicts: [],
    conflictNote: '本单位的作品按规定回避。',
    monthlyCapacity: 20,
  },
]

const editors = writingDepartments.map((department): DemoUser => ({
  key: `editor-${department}`,
  name: editorOf(department),
  email: `editor.${department}@example.invalid`,
  role: 'editor',
  department,
}))

export const users: DemoUser[] = [
  ...editors,
  { key: 'office-city', name: '赵统筹', email: 'office.city@example.invalid', role: 'office', region: '990100' },
  { key: 'office-county', name: '钱协同', email: 'office.county@example.invalid', role: 'office', region: '990121' },
  { key: 'auditor', name: '孙明鉴', email: 'auditor@example.invalid', role: 'auditor' },
  { key: 'admin', name: '李运维', email: 'admin@example.invalid', role: 'admin' },
]
