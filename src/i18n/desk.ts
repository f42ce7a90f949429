import type { Sentence } from './sentence'

type Words = Record<string, Sentence>

/** What stands on every desk. */
export const common = {
  brokenJson: {
    zh: '不是有效的 JSON，请检查引号、逗号和括号；这里的改动尚未采用。',
    en: 'Not valid JSON; check quotes, commas and brackets. This change is not taken over yet.',
  },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  language: { zh: 'English', en: '中文' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  done: { zh: '已完成', en: 'Done' },
  failed: { zh: '没有成功，请稍后再试。', en: 'That did not work; try again.' },
  offline: {
    zh: '无法连接服务器，请检查网络后再试。',
    en: 'The server can’t be reached; check the network and try again.',
  },
  reason: { zh: '理由', en: 'Reason' },
  reasonOptional: { zh: '说明（可不填）', en: 'Note (optional)' },
  link: { zh: '发布后的链接', en: 'Link of the post' },
  seeAll: { zh: '查看全部', en: 'See all' },
  late: { zh: '已超时', en: 'overdue' },
  untitled: { zh: '（未命名）', en: '(untitled)' },
  by: { zh: '前', en: '' },
  sameSystem: { zh: '同一系统', en: 'same system' },
  urgent: { zh: '紧急', en: 'Urgent' },
  noDepartment: {
    zh: '您的账号还没有所属单位，请联系系统管理员。',
    en: 'Your account has no department yet; ask the administrator.',
  },
} as const satisfies Words

export const roleTitles = {
  editor: { zh: '编辑工作台', en: 'Editor’s desk' },
  expert: { zh: '审核工作台', en: 'Reviewer’s desk' },
  office: { zh: '联席会议办公室', en: 'Office desk' },
  auditor: { zh: '审计工作台', en: 'Auditor’s desk' },
  admin: { zh: '系统管理', en: 'Administration' },
} as const satisfies Words

export const roleWords = {
  editor: { zh: '单位编辑', en: 'Department editor' },
  expert: { zh: '审核专家', en: 'Expert' },
  office: { zh: '联席会议办公室', en: 'Office' },
  auditor: { zh: '审计管理员', en: 'Auditor' },
  admin: { zh: '系统管理员', en: 'System admin' },
} as const satisfies Words

export const editor = {
  writeArticle: { zh: '写文章', en: 'Write an article' },
  uploadVideo: { zh: '传视频', en: 'Upload a video' },
  drawComic: { zh: '做漫画', en: 'Make a comic' },
  tasks: { zh: '需要您操作', en: 'Needs your hand' },
  toDo: { zh: '待修改和草稿', en: 'To change and drafts' },
  inReview: { zh: '审核中', en: 'Under review' },
  published: { zh: '已发布和已下线', en: 'Released and withdrawn' },
  nothingToDo: { zh: '没有待修改的作品和草稿。', en: 'No drafts and nothing to change.' },
  nothingInReview: { zh: '没有审核中的作品。', en: 'Nothing is under review.' },
  nothingPublished: { zh: '还没有发布过作品。', en: 'Nothing has been released yet.' },
  complete: { zh: '内容已齐全，可以提交审核。', en: 'Complete: ready to be submitted.' },
  continue: { zh: '继续填写', en: 'Continue' },
  change: { zh: '去修改', en: 'Edit' },
  open: { zh: '打开文稿', en: 'Open' },
  opinionsShort: { zh: '退回意见', en: 'Review remarks' },
  opinions: { zh: '查看退回意见', en: 'See what the reviewers said' },
  stillLive: { zh: '线上仍是上一版本。', en: 'The previous version is still live.' },
  confirmPublish: { zh: '确认发布', en: 'Confirm and publish' },
  confirmPublishText: { zh: '确认后将立即向公众发布。', en: 'It becomes public at once.' },
  openTask: { zh: '打开平台页面', en: 'Open the platform’s page' },
  pasteLink: { zh: '已发布，填写链接', en: 'Published: paste the link' },
  pasteLinkText: {
    zh: '请在平台发布后，把公开链接粘贴到这里。',
    en: 'Publish on the platform, then paste the public link here.',
  },
  removedByHand: { zh: '已在平台下线', en: 'Removed from the platform' },
  removedByHandText: { zh: '请确认该内容已在平台删除或下线。', en: 'Say that the post is gone from the platform.' },
  settle: { zh: '核实结果', en: 'Say what happened' },
  settleText: {
    zh: '请到平台查看这条内容是否已经发布。选“没有”会重新发送一次。',
    en: 'Look on the platform whether it arrived. “No” sends it again.',
  },
  arrived: { zh: '平台上是否已有这条内容', en: 'Is it on the platform?' },
  arrivedYes: { zh: '有，已发布', en: 'Yes, it is' },
  arrivedNo: { zh: '没有，重新发送', en: 'No, send it again' },
  linkIfArrived: { zh: '链接（已发布时填写）', en: 'Link, if it is there' },
  openHere: { zh: '在本手机打开', en: 'Open on this phone' },
  scan: { zh: '用手机扫码，在平台客户端发布', en: 'Scan with the phone and publish in the app' },
} as const satisfies Words

export const submit = {
  submit: { zh: '提交审核', en: 'Submit for review' },
  submitTitle: { zh: '提交审核', en: 'Submit for review' },
  submitText: {
    zh: '提交后文稿锁定，由专家审核；审核通过后自动发布。审核结束前可以撤回。',
    en: 'The piece is locked while experts review it and is published once approved. You may take it back until then.',
  },
  submitted: { zh: '已提交审核', en: 'Submitted for review' },
  precheck: { zh: '预检', en: 'Pre-check' },
  prechecking: { zh: '正在预检…', en: 'Checking…' },
  precheckTitle: { zh: '科学性预检', en: 'Scientific pre-check' },
  precheckNote: {
    zh: '按最近一次保存的内容，由机器初读，只供参考；不会提交，也不会通知任何人。',
    en: 'A machine’s reading of what was saved last, for your own use: nothing is submitted and nobody is told.',
  },
  precheckClean: {
    zh: '没有发现需要修改的地方。专家审核时仍可能提出意见。',
    en: 'Nothing found to change. Experts may still have remarks.',
  },
  precheckClaims: { zh: '专家会重点核查的说法', en: 'What experts will look at' },
  precheckSigner: { zh: '请签发人核实（真实性）', en: 'For your unit’s signer to verify' },
  precheckSignerNote: {
    zh: '引语、转述、时间地点和图片来源由本单位签发人核实并留存依据，专家不审这些。',
    en: 'Quotations, reports, dates, places and where pictures come from: your unit’s signer verifies them and keeps the proof; experts don’t judge them.',
  },
  unchanged: { zh: '内容与线上版本相同，无需再次审核。', en: 'Same as what is live: nothing to review.' },
  submitting: { zh: '正在提交…', en: 'Submitting…' },
  takeBack: { zh: '撤回', en: 'Take back' },
  takeBackText: {
    zh: '撤回后本轮审核结束，专家已做的审核不再有效，文稿可以继续修改。',
    en: 'This round ends, decisions made in it no longer count, and the piece can be edited again.',
  },
  takenBack: { zh: '已撤回，可以继续修改', en: 'Taken back; you may edit again' },
  locked: { zh: '审核中，可撤回', en: 'Under review; may be taken back' },
  missingTitle: { zh: '还不能提交', en: 'Not ready to be submitted' },
  missingText: {
    zh: '请补充下列内容，点击可跳到对应位置。',
    en: 'Complete the points below; each leads to its field.',
  },
  preview: { zh: '预览', en: 'Preview' },
  withdraw: { zh: '下线', en: 'Withdraw' },
  withdrawTitle: { zh: '下线作品', en: 'Withdraw the piece' },
  withdrawText: {
    zh: '网站立即停止展示并公布下线说明，其他渠道随后下线。因内容错误或违法下线的作品不再计入年度任务。',
    en: 'The website stops showing it at once and says so; the other channels follow. Withdrawn as wrong or unlawful, it no longer counts.',
  },
  withdrawKind: { zh: '下线原因类别', en: 'Kind of withdrawal' },
  withdrawn: { zh: '已下线', en: 'Withdrawn' },
  lockedNote: {
    zh: '审核期间文稿不能修改。如需修改，请先“撤回”。',
    en: 'Locked while under review. Take it back first if it must change.',
  },
  liveNote: {
    zh: '这里修改的是文稿，线上内容不变；提交并通过审核后更新。',
    en: 'You edit the desk copy; what is live changes only after a new approval.',
  },
  reviewers: { zh: '审核人', en: 'Reviewers' },
  lastOpinions: { zh: '最近一次审核意见', en: 'What the last review said' },
} as const satisfies Words

export const publicStateWords = {
  never: { zh: '从未公开', en: 'Never public' },
  live: { zh: '公开中', en: 'Public' },
  gone: { zh: '已下线', en: 'Withdrawn' },
} as const satisfies Words

/** What the next call to the platform is. */
export const deliveryStepWords = {
  submit: { zh: '提交平台', en: 'Submit' },
  confirm: { zh: '确认发布', en: 'Confirm' },
  correct: { zh: '更正', en: 'Correct' },
  withdraw: { zh: '下线', en: 'Withdraw' },
} as const satisfies Words

export const withdrawalKindWords = {
  error: { zh: '内容有误', en: 'Wrong' },
  unlawful: { zh: '违法违规', en: 'Unlawful' },
  outdated: { zh: '内容过时', en: 'Outdated' },
  superseded: { zh: '已有新作品替代', en: 'Superseded' },
  organisational: { zh: '机构调整等其他原因', en: 'Organisational' },
} as const satisfies Words

export const expert = {
  asked: { zh: '待您答复', en: 'Waiting for your answer' },
  accepted: { zh: '审核中', en: 'To be reviewed' },
  decided: { zh: '最近完成', en: 'Done lately' },
  noneAsked: { zh: '没有新的审核邀请。', en: 'No new requests.' },
  noneAccepted: { zh: '没有待审核的作品。', en: 'Nothing to review.' },
  accept: { zh: '接受（无利益冲突）', en: 'Accept (no conflict)' },
  acceptText: {
    zh: '我与该单位、作者和内容没有利益冲突，能够独立作出判断。接受后可阅读全文。',
    en: 'I have no conflict of interest with the department, authors or content and can judge independently. The text opens after that.',
  },
  acceptDo: { zh: '确认并接受', en: 'Confirm and accept' },
  decline: { zh: '谢绝', en: 'Decline' },
  declineText: { zh: '将改请其他专家。', en: 'Somebody else will be asked.' },
  conflict: { zh: '有利益冲突', en: 'Conflict of interest' },
  conflictText: {
    zh: '请简要说明利益冲突，将改请其他专家。说明仅供办公室和审计查看。',
    en: 'Say briefly what it is; somebody else will be asked.',
  },
  answered: { zh: '已答复', en: 'Answered' },
  start: { zh: '开始审核', en: 'Review now' },
  fields: { zh: '学科领域', en: 'Fields' },
  length: { zh: '篇幅', en: 'Length' },
  acceptBy: { zh: '请于此前答复', en: 'Answer by' },
  dueAt: { zh: '请于此前完成', en: 'Due' },
  back: { zh: '返回工作台', en: 'Back to the desk' },
  profile: { zh: '请假和回避设置', en: 'Leave and conflicts' },
  notYours: {
    zh: '没有找到这项审核任务，或任务已转给其他专家。',
    en: 'No such assignment, or it went to another expert.',
  },
  over: { zh: '这项任务已结束，无需再审。', en: 'This assignment is over.' },
} as const satisfies Words

export const review = {
  piece: { zh: '作品', en: 'Piece' },
  points: { zh: '核查要点', en: 'Points to check' },
  noPoints: {
    zh: '机器初读没有发现需要特别核查的内容，请通读全文后作出判断。',
    en: 'The first reader found nothing in particular; read the whole piece and judge.',
  },
  noReport: {
    zh: '没有机器初读报告，请通读全文后作出判断。',
    en: 'There is no first reader’s report; read the whole piece and judge.',
  },
  machineNote: {
    zh: '以下为机器初读的提示，只供参考，判断由您作出。',
    en: 'Hints of a machine; the judgement is yours.',
  },
  findings: { zh: '提示', en: 'Findings' },
  claims: { zh: '需要判断的说法', en: 'Claims to judge' },
  find: { zh: '在文中查看', en: 'Show in the text' },
  notFound: { zh: '在当前预览中没有找到这句话。', en: 'Not found in this preview.' },
  reference: { zh: '依据', en: 'Reference' },
  evidence: { zh: '证据', en: 'Evidence' },
  suggestion: { zh: '机器判断', en: 'Machine says' },
  yourVerdict: { zh: '您的判断', en: 'Your verdict' },
  noVerdict: { zh: '（未判断）', en: '(none)' },
  note: { zh: '说明', en: 'Note' },
  correction: { zh: '建议改为', en: 'Suggested' },
  correctionNote: { zh: '本次更正', en: 'What is corrected' },
  approve: { zh: '审核通过', en: 'Approve' },
  requestChanges: { zh: '退回修改', en: 'Request changes' },
  refuse: { zh: '不予通过', en: 'Refuse' },
  approveLast: {
    zh: '这是所需的最后一个通过。通过后，作品将自动发布到',
    en: 'Yours is the last approval needed. The piece will then be published on',
  },
  approveMore: { zh: '您通过后，还需其他专家通过才会发布。', en: 'Others must approve too before it is published.' },
  requestChangesText: {
    zh: '本轮审核结束，作品退回单位修改，修改后重新送审。理由会给编辑看。',
    en: 'The round ends and the department changes the piece and submits it again. The editor reads your reason.',
  },
  refuseText: {
    zh: '本轮审核结束，作品不予发布。理由会给编辑看。',
    en: 'The round ends and the piece is not published. The editor reads your reason.',
  },
  approveReason: { zh: '审核意见（可不填）', en: 'Remark (optional)' },
  needReason: { zh: '理由（必填，编辑可见）', en: 'Reason (required, the editor sees it)' },
  privateNote: { zh: '仅供办公室的备注（可不填）', en: 'Note for the office only (optional)' },
  decided: { zh: '结论已提交', en: 'Decision recorded' },
  yourDecision: { zh: '您的结论', en: 'Your decision' },
  digest: { zh: '内容摘要值', en: 'Digest' },
  risk: { zh: '机器初评', en: 'As first read:' },
  previewTitle: { zh: '作品预览', en: 'Preview of the piece' },
  perhaps: { zh: '可能相关', en: 'Perhaps related' },
  lastVerdict: { zh: '上次结论', en: 'Last verdict' },
  keepVerdict: { zh: '（沿用上次结论）', en: '(keep the last verdict)' },
  judgeAgain: { zh: '需要判断', en: 'To be judged' },
} as const satisfies Words

/** Why a claim of a resubmission must be judged, though the piece was judged before. */
export const reopeningWords = {
  new: { zh: '上次没有这一说法', en: 'not there last time' },
  text: { zh: '文字有改动', en: 'its words changed' },
  context: { zh: '上下文有改动', en: 'what stands around it changed' },
  evidence: { zh: '证据或提示有变化', en: 'evidence or findings changed' },
  media: { zh: '画面或时间有改动', en: 'picture or time changed' },
  disputed: { zh: '上次各专家结论不一', en: 'the experts disagreed last time' },
  unjudged: { zh: '上次没有逐条结论', en: 'nobody judged it last time' },
} as const satisfies Words

export const verdictWords = {
  supported: { zh: '正确', en: 'Supported' },
  refuted: { zh: '错误', en: 'Refuted' },
  misleading: { zh: '易误导', en: 'Misleading' },
  conflicting: { zh: '证据不一', en: 'Conflicting evidence' },
  insufficient: { zh: '依据不足', en: 'Insufficient evidence' },
  outdated: { zh: '已过时', en: 'Outdated' },
  not_checkable: { zh: '无法核查', en: 'Not checkable' },
} as const satisfies Words

/** What a piece itself makes of a claim. */
export const stanceWords = {
  asserted: { zh: '作为事实陈述', en: 'Asserted' },
  refuted_here: { zh: '在文中辟谣', en: 'Refuted here' },
  quoted: { zh: '引述', en: 'Quoted' },
  question: { zh: '提问', en: 'Asked' },
  hypothetical: { zh: '假设', en: 'Supposed' },
} as const satisfies Words

export const riskWords = {
  none: { zh: '未见风险', en: 'no risk seen' },
  low: { zh: '低风险', en: 'low risk' },
  medium: { zh: '中风险', en: 'medium risk' },
  high: { zh: '高风险', en: 'high risk' },
  blocker: { zh: '须改正', en: 'must be fixed' },
} as const satisfies Words

export const decisionWords = {
  approve: review.approve,
  requestChanges: review.requestChanges,
  refuse: review.refuse,
} as const satisfies Words

export const quota = {
  title: { zh: '年度发布任务', en: 'Yearly duty' },
  target: { zh: '应发布', en: 'Target' },
  published: { zh: '已发布', en: 'Published' },
  remaining: { zh: '差额', en: 'Remaining' },
  inReview: { zh: '审核中', en: 'In review' },
  beside: { zh: '另有', en: 'Beside' },
  byMonth: { zh: '按月', en: 'By month' },
  notBound: { zh: '不承担发布任务', en: 'Not bound' },
  basis: { zh: '依据', en: 'Basis' },
  adjusted: { zh: '已调整', en: 'Adjusted' },
} as const satisfies Words

export const forecastWords = {
  met: { zh: '已完成', en: 'Met' },
  'on-track': { zh: '进度正常', en: 'On track' },
  'at-risk': { zh: '有风险', en: 'At risk' },
  behind: { zh: '严重滞后', en: 'Behind' },
} as const satisfies Words

export const pieceStateWords = {
  counts: { zh: '计入任务', en: 'Counts' },
  beside: { zh: '不计入', en: 'Beside' },
  duplicate: { zh: '重复，不计', en: 'Duplicate' },
  annulled: { zh: '已撤销，不计', en: 'Annulled' },
} as const satisfies Words

export const office = {
  departments: { zh: '各单位年度任务', en: 'Departments and their duty' },
  year: { zh: '年度', en: 'Year' },
  total: { zh: '单位', en: 'Departments' },
  search: { zh: '按单位名称查找', en: 'Find a department' },
  find: { zh: '查找', en: 'Find' },
  showAll: { zh: '显示全部单位', en: 'Show all departments' },
  noDepartments: { zh: '没有符合条件的单位。', en: 'No such department.' },
  pieces: { zh: '作品和链接', en: 'Pieces and links' },
  noPieces: { zh: '这一年还没有公开的作品。', en: 'Nothing public in this year yet.' },
  waiting: { zh: '等待专家的审核', en: 'Rounds that wait for experts' },
  noWaiting: { zh: '没有等待分派的审核。', en: 'No round waits.' },
  reassign: { zh: '重新分派', en: 'Try again' },
  reassigned: { zh: '已重新分派，请稍候刷新', en: 'Asked for; look again shortly' },
  pool: { zh: '专家库', en: 'Expert pool' },
  overdue: { zh: '超时的专家任务', en: 'Overdue assignments' },
  noOverdue: { zh: '没有超时的任务。', en: 'Nothing is overdue.' },
  failed: { zh: '渠道分发异常', en: 'Deliveries in trouble' },
  noFailed: { zh: '各渠道分发正常。', en: 'Every channel works.' },
  account: { zh: '查看账号', en: 'See the account' },
  retry: { zh: '处理后重发', en: 'Settle or send again' },
  columns: { zh: '未开设的科普专栏', en: 'Columns not opened yet' },
  allColumns: { zh: '各单位均已开设科普专栏。', en: 'Every department has opened its columns.' },
  since: { zh: '自', en: 'since' },
  adjust: { zh: '调整任务', en: 'Adjust a target' },
  asOf: { zh: '截至', en: 'As of' },
  export: { zh: '数据（JSON）', en: 'Data (JSON)' },
  quality: { zh: '机器初读质量', en: 'Quality of the first reader' },
  qualityNote: {
    zh: '近 90 天专家逐条结论与机器初读的比较。',
    en: 'The experts’ claim verdicts of the last 90 days beside the reader’s.',
  },
  verdicts: { zh: '逐条结论', en: 'Claim verdicts' },
  agreement: { zh: '一致率', en: 'Agreement' },
  modelUse: { zh: '语言模型用量', en: 'Language model use' },
  modelUseNote: { zh: '近 30 天。', en: 'The last 30 days.' },
  calls: { zh: '调用次数', en: 'Calls' },
  tokens: { zh: '词元（输入 / 输出）', en: 'Tokens (in / out)' },
  cost: { zh: '费用', en: 'Cost' },
} as const satisfies Words

export const auditor = {
  chain: { zh: '审计链', en: 'Audit chain' },
  head: { zh: '最新序号', en: 'Head' },
  headHash: { zh: '链首摘要', en: 'Head hash' },
  unsealed: { zh: '待封存', en: 'Unsealed' },
  sealedAll: { zh: '全部记录已封存', en: 'Every entry is sealed' },
  trail: { zh: '最近的记录', en: 'Latest entries' },
  empty: { zh: '还没有记录。', en: 'No entries yet.' },
  lists: { zh: '台账', en: 'Ledgers' },
  verify: {
    zh: '完整核验请在服务器上运行 npm run audit:verify。',
    en: 'For the full check run npm run audit:verify on the server.',
  },
} as const satisfies Words

export const admin = {
  health: { zh: '运行状态', en: 'Health' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  ok: { zh: '正常', en: 'OK' },
  degraded: { zh: '部分异常', en: 'Degraded' },
  failing: { zh: '异常', en: 'Failing' },
  accounts: { zh: '账号', en: 'Accounts' },
  search: { zh: '按姓名或邮箱查找', en: 'Find by name or email' },
  noAccounts: { zh: '没有符合条件的账号。', en: 'No such account.' },
  newAccount: { zh: '新建账号', en: 'New account' },
  oneTimeLink: { zh: '一次性链接', en: 'One-time link' },
  oneTimeText: {
    zh: '生成一个一小时内有效、只能使用一次的设置密码链接，由您转交本人。旧链接随即失效。',
    en: 'A link that sets a new password once, within an hour. Hand it over yourself; an earlier link ends.',
  },
  oneTimeDo: { zh: '生成链接', en: 'Make the link' },
  oneTimeShown: {
    zh: '此链接只显示一次，请立即复制并转交本人。',
    en: 'Shown only once: copy it now and hand it over.',
  },
  deactivate: { zh: '停用', en: 'Deactivate' },
  deactivateText: {
    zh: '停用后立即退出登录、不能再登录；专家未完成的任务转给他人。',
    en: 'Ends the sessions at once; open assignments go to others.',
  },
  activate: { zh: '启用', en: 'Activate' },
  activateText: { zh: '启用后本人可以再次登录。', en: 'The person may sign in again.' },
  inactive: { zh: '已停用', en: 'Deactivated' },
  you: { zh: '您', en: 'you' },
  outbox: { zh: '待处理任务', en: 'Waiting jobs' },
} as const satisfies Words

export const healthCheckWords: Words = {
  database: { zh: '数据库', en: 'Database' },
  migrations: { zh: '数据结构', en: 'Migrations' },
  queue: { zh: '任务队列', en: 'Queue' },
  worker: { zh: '后台进程', en: 'Worker' },
  clock: { zh: '时钟', en: 'Clock' },
  site: { zh: '网站目录', en: 'Site store' },
}

export const jobWords = {
  review: { zh: '机器初读', en: 'First reading' },
  assign: { zh: '分派专家', en: 'Find experts' },
  release: { zh: '写入发布版本', en: 'Release' },
  lists: { zh: '更新网站列表', en: 'Lists of the site' },
  deliver: { zh: '渠道分发', en: 'Deliver' },
  poll: { zh: '查询平台进度', en: 'Ask the platform' },
  reconcile: { zh: '核实分发结果', en: 'Settle an outcome' },
} as const satisfies Words

/** The queue of a channel has the channel's name. */
export const queueWords = {
  pipeline: { zh: '审核与发布', en: 'Review and release' },
  site: { zh: '网站', en: 'Site' },
} as const satisfies Words

export const outboxStateWords = {
  open: { zh: '待处理', en: 'Open' },
  closed: { zh: '已领取', en: 'Taken' },
} as const satisfies Words

/** Who acts: people by their role, and the program itself. */
export const actorWords = { ...roleWords, system: { zh: '系统', en: 'System' } } as const satisfies Words

/** What the trail calls things, in words; an action that is not here is shown as it is stored. */
export const auditActionWords: Words = {
  'round.submit': { zh: '提交审核', en: 'Submitted' },
  'round.takeBack': { zh: '撤回', en: 'Taken back' },
  'round.screened': { zh: '机器初读完成', en: 'Screened' },
  'round.wait': { zh: '等待专家', en: 'Waits for experts' },
  'assignment.ask': { zh: '邀请专家', en: 'Expert asked' },
  'assignment.accept': { zh: '接受任务', en: 'Accepted' },
  'assignment.decline': { zh: '谢绝任务', en: 'Declined' },
  'assignment.conflict': { zh: '声明利益冲突', en: 'Conflict declared' },
  'assignment.expired': { zh: '超时未接受', en: 'Not answered in time' },
  'assignment.overdue': { zh: '超时未完成', en: 'Not finished in time' },
  'assignment.handOver': { zh: '任务转交', en: 'Handed over' },
  'decision.approve': { zh: '审核通过', en: 'Approved' },
  'decision.requestChanges': { zh: '退回修改', en: 'Changes requested' },
  'decision.refuse': { zh: '不予通过', en: 'Refused' },
  'release.publish': { zh: '发布', en: 'Released' },
  'piece.withdraw': { zh: '下线', en: 'Withdrawn' },
  'piece.delete': { zh: '删除文稿', en: 'Draft deleted' },
  'delivery.live': { zh: '渠道已发布', en: 'Live on a channel' },
  'delivery.gone': { zh: '渠道已下线', en: 'Gone from a channel' },
  'delivery.awaitingPerson': { zh: '等待人工操作', en: 'Waits for a person' },
  'delivery.awaitingPlatform': { zh: '平台处理中', en: 'At the platform' },
  'delivery.unknown': { zh: '结果待核实', en: 'Outcome unknown' },
  'delivery.rejected': { zh: '平台不予通过', en: 'Rejected' },
  'delivery.failed': { zh: '分发失败', en: 'Delivery failed' },
  'delivery.planned': { zh: '稍后重试', en: 'Tried again later' },
  'delivery.confirm': { zh: '人工确认发布', en: 'Confirmed by a person' },
  'delivery.byHand': { zh: '人工发布', en: 'Published by hand' },
  'delivery.settle': { zh: '人工核实结果', en: 'Settled by a person' },
  'account.create': { zh: '新建账号', en: 'Account made' },
  'account.update': { zh: '修改账号', en: 'Account changed' },
  'account.oneTimeLink': { zh: '生成一次性链接', en: 'One-time link made' },
  'department.create': { zh: '新建单位', en: 'Department made' },
  'department.update': { zh: '修改单位', en: 'Department changed' },
  'channel-account.create': { zh: '新建渠道账号', en: 'Channel account made' },
  'channel-account.update': { zh: '修改渠道账号', en: 'Channel account changed' },
  'quota.target': { zh: '调整任务', en: 'Target adjusted' },
  'rumour.create': { zh: '新增谣言', en: 'Rumour added' },
  'rumour.update': { zh: '修改谣言', en: 'Rumour changed' },
  'rumour.promote': { zh: '收入谣言库', en: 'Taken into the library' },
  'rumours.import': { zh: '导入谣言库', en: 'Library imported' },
  'rumours.fill': { zh: '建立谣言库', en: 'Library filled' },
}

export const missingCount = (count: number): Sentence => ({ zh: `还缺 ${count} 项`, en: `${count} missing` })
export const characters = (count: number): Sentence => ({ zh: `${count} 字`, en: `${count} characters` })
export const pieces = (count: number): Sentence => ({ zh: `${count} 篇`, en: `${count}` })
export const version = (sequence: number): Sentence => ({ zh: `第 ${sequence} 版`, en: `version ${sequence}` })
export const years = (year: number): Sentence => ({ zh: `${year} 年`, en: String(year) })
export const shown = (count: number, total: number): Sentence => ({
  zh: `显示 ${count} / ${total} 个单位`,
  en: `${count} of ${total} departments`,
})
/** What experts are told of the places that are not theirs to judge. */
export const signerPoints = (count: number): Sentence => ({
  zh: `另有 ${count} 处引语、时间地点或图片来源（真实性）由发布单位签发人核实，不在您的审核范围。`,
  en: `${count} more places (quotations, dates and places, where pictures come from) are for the unit’s signer to verify, not for you.`,
})
export const deltaWords = (kept: number, reopened: number): Sentence => ({
  zh: `与上次送审相比：${kept} 条说法未变，沿用上次结论（可更改）；${reopened} 条需要判断。`,
  en: `Compared with the last round: ${kept} unchanged claims keep their verdict (you may change it), ${reopened} are to be judged.`,
})
