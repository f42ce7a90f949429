import { normalised } from '../text/shadow'

/** Words with which a text speaks to the machine that reads it, on normalised text. One of them is enough to keep a sentence from a model. */
const patterns = [
  /(?:忽略|无视|忘记|忘掉|不要理会|不用理会|跳过|抛开|覆盖|清除|作废|停止执行)[^。!?\n]{0,10}(?:指令|提示词|系统消息|审核规则|审查规则|(?:上述|以上|之前|此前|前面|先前|原有|所有|一切|全部|系统|上面)[^。!?\n]{0,6}(?:要求|规则|设定|命令|指示|提示|约束))/u,
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|polic(?:y|ies)|above|previous)\b/u,
  /(?:^|[\n。!?;,"“「【[(<*#\s])(?:系统|system|assistant|user|developer|管理员|开发者)\s*(?:消息|提示|指令|通知|命令|message|prompt|note|override)?\s*[:>\]】]/u,
  /(?:你(?:现在|从现在起|将|必须|就)?(?:是|扮演|作为|变成)|请扮演|\bact as\b|\byou are (?:now )?(?:an? )?)[^。!?\n]{0,16}(?:审核|评审|审查|核查|机器人|助手|模型|\bai\b|assistant|reviewer|model|bot|\bdan\b|专家系统)/u,
  /(?:致|告|给|请|注意|提醒|dear|attention|note to)[^。!?\n]{0,8}(?:审核(?:模型|系统|机器人|程序|ai)|人工智能审核|ai\s*(?:审核|reviewer)|(?:审核员|评审员|大模型|语言模型|ai\s*(?:模型|助手)|llm|language model|model|reviewer|chatbot)\s*[:,、])/u,
  /(?:输出|返回|回复|回答|判定|判断|判|标记|标注|标为|评为|认定|视为|归为|填写?|给出|写成|结论|\b(?:respond|reply|return|output|mark|label|classify|answer|set|report|treat)\b)[^。!?\n]{0,30}(?:supported|refuted|refuted_here|asserted|insufficient|not_checkable|verdict|stance|claims|evidence|json|空数组|空列表|无风险|零风险|低风险|高风险|审核通过|直接通过|一律通过|全部通过|全部属实|全部正确|均属实|risk|\bnone\b)/u,
  /(?:verdict|stance|claims|findings|confidence|relation)["'”]?\s*[:=]/u,
  /<\|?\/?\s*(?:im_start|im_end|system|assistant|endoftext|eot_id|inst)\b|\[\/?inst\]|#{2,}\s*(?:instructions?|system|指令|系统)/u,
  /(?:提示词|系统提示|system prompt|上述指令|新的?指令|最高优先级|越狱|jailbreak|开发者模式|developer mode)[^。!?\n]{0,24}(?:如下|执行|生效|启用|开启|进入|输出|透露|打印|复述|reveal|print|enabled?)/u,
  /(?:开启|进入|启用|enter|enable)[^。!?\n]{0,8}(?:开发者模式|越狱|上帝模式|developer mode|jailbreak|god mode)/u,
  /(?:给|供|写给)(?:机器|ai|模型|程序|审核系统)(?:看|读|听)|作为(?:一个|一名)?(?:ai|人工智能|大?语言模型|大模型|审核(?:员|模型|系统))[,，]?\s*(?:你|请|应|须|必须)/u,
  /(?:自动审核|机器审核|智能审核|审核系统|审稿系统|审核程序|审稿(?:ai|机器人)|算法审核)[^。!?\n]{0,8}(?:请|应|须|必须|直接|无需|不必|注意|绕行|放行|跳过)/u,
  /(?:跳过|免去|关闭|停止|无需|不必|不要|请勿|免于)(?:再|进行|任何|全部|本文的?)*(?:审核|核查|审查|核实|提取|标记|标红|报警)|(?:本文|该稿|本稿|此稿|稿件)[^。!?\n]{0,10}(?:免审|直接放行|直接批准|请批准|请放行|一律通过)|请(?:批准|放行)本(?:文|稿)|请?(?:机器|系统|程序|算法|模型)(?:予以|直接|自动|一律|全部)*(?:放行|批准|通过)(?!能力|率|速度)/u,
  /(?:任务|指令|工作)(?:已经?|现已|全部)?(?:取消|作废|改变|变更|结束|终止)|(?:^|[。!?\n,:;])\s*新任务\s*:|(?:资料|数据|正文|输入|待审内容)(?:到此|至此|已经?)?结束/u,
  /把?(?:所有|全部|每一?[条个句]|本文)[^。!?\n]{0,10}(?:视为|当作|当成|看作|归为|标为|算作)[^。!?\n]{0,4}(?:断言|提问|辟谣|引用|转述|假设|属实|真实|正确|事实|谣言|不实)/u,
  /\b(?:stop|skip|do not|don't|never|no need to)\s+(?:the\s+)?(?:review|reviewing|verify|verifying|verification|extract|extracting|check|checking|flag|flagging|fact-check)\b/u,
  /\b(?:pre-?approved|override|forget your|your (?:new )?(?:role|task|job) is)\b|\b(?:for|dear|hey|to)\s+(?:the\s+)?(?:ai|llm|bot)\b\s*[:,]?/u,
  /\b(?:risk|approved|override|safe|severity)[a-z_]*\s*[=:]\s*["']?(?:none|low|true|yes|high|false)\b/u,
  /(?:如果|若|假如)[你您]是(?:一?[个名台])?(?:ai|人工智能|机器|大?语言模型|大模型|程序)|\bif you are (?:an? )?(?:ai|automated|language model|bot|machine)\b/u,
  /(?:只|仅|都|一律)(?:需要?|能|要)?(?:回答|回复|输出|照抄)|(?:respond|reply|answer) only\b|系统设定|权限(?:提升|已?验证)|风险(?:等级|级别)?(?:调|设|改|降)(?:为|到|成)/u,
  /\b(?:begin|start) (?:a )?new task\b|\bend of (?:document|input|data)\b|\breport (?:any|no) (?:issues?|errors?|problems?)\b/u,
  /[a-z0-9+/]{60,}={0,2}/u,
  // What only somebody says who talks about the review of the text, not about the world.
  /(?:审核|审查|评审|核查|审稿|复核|评测|质检)(?:模型|系统|机器人|程序|算法|引擎|要求|规则|任务|结论|模式|ai|(?:员|人员|老师|专家)(?:请|注意|您好|们好|:|,请))/u,
  /(?:本文|本稿|此文|此稿|该文|全文|文稿|稿件|原文|上文|下文|正文|文档|(?:上面|下面|以上|以下|前面|后面|上述|下述|本段|此段|本条|前文|后文)(?:的|所有|全部|这些|各)*(?:内容|说法|文字|句子|段落|部分|文本|材料|表述|信息|观点))[^。!?\n]{0,24}(?:核实|审核|核查|审查|复核|验证|判[为定]|评[为定级]|标[为注记]|通过|删除|删去|忽略|跳过|不属于|当作|当成|视为|视作|算作|归为|无需|不必|不用|无误|属实|放行|批准|风险|立场|清单|列表|虚构|免于|豁免|合规)/u,
  /(?:文章|稿件|文档|正文|全文|内容|输入)(?:已|已经)?(?:到此|至此|到这里)(?:就)?(?:全部)?(?:结束|为止|完毕)|(?:以下|下面|后面|此后)(?:的)?(?:文字|内容|部分)?(?:不是|不属于|并非)(?:稿件|正文|文章|本文|待审)/u,
  /base64|rot13|(?:解码|解密|翻译)(?:下面|以下|如下|上面|这段)|(?:下面|以下|如下|上面|隐藏|真正)的?(?:指令|命令|指示)|(?:按|照)(?:此|下|上|着?下面|以下)[^。!?\n]{0,6}(?:执行|照办|照做)/u,
  /(?:从|在)[^。!?\n]{0,8}(?:清单|列表|结果|报告|记录|名单|输出)(?:中|里)?[^。!?\n]{0,4}(?:删除|移除|去掉|剔除|清空|隐去)|(?:空|零条)的?(?:结果|列表|清单|数组|报告|记录)|(?:不要|别|勿|无需)(?:告诉|提醒|通知|上报|惊动)(?:编辑|用户|审核|专家|管理|任何人|作者|人工)/u,
  /(?:说法|内容|断言|陈述|句子|主张|声明|段落)[^。!?\n]{0,12}(?:一律|统一|全部|全都|均|都|统统)(?:应|要|须|请)?(?:被)?(?:算|当|判|标|视|归|评|定|按)(?:作|成|为|做|定|注|记|级)?/u,
  /(?:立场|风险等级|风险级别|风险值|置信度|判定结果|可信度评分|谣言库|比对结果|命中规则)[^。!?\n]{0,12}(?:设|标[为注记]|改|调|判|置|写|填|为|=|:|关闭|跳过|忽略)/u,
  /(?:测试|调试|演示|维护|管理员?|超级|上帝|沙盒|安全|信任|绿色|白名单)(?:模式|权限|账号|通道|名单)[^。!?\n]{0,16}(?:开启|启用|打开|进入|激活|生效|放行|通过|执行|已)|为了?(?:测试|调试|演示)(?:目的)?[,，]?[^。!?\n]{0,12}(?:返回|输出|给出|判|标|跳过|忽略)/u,
  /(?:上级|领导|总编|主编|编辑部|平台|官方|部里|厅里|后台)(?:要求|指示|通知|规定|批示|授权|已批准)[^。!?\n]{0,24}(?:审核|通过|放行|批准|评为|判为|低风险|免审|不审|一律)/u,
  /(?:人工智能|大模型|语言模型|聊天机器人|智能体|机器人|助手|\bai\b|\bllm\b|\bgpt\b)[^。!?\n]{0,6}(?:请|应当?|必须|务必|须|不要|不得|注意|听好|你|您)(?!求教|教)[^。!?\n]{0,24}(?:忽略|跳过|判|标|输出|回答|回复|返回|通过|放行|认定|视为|当作|处理|执行|服从|遵守)/u,
  /(?:从现在(?:开始|起)|从此刻起|请记住|请牢记|接下来)[^。!?\n]{0,24}(?:你的(?:任务|角色|工作|身份)|评为|判为|视为|当作|理解为|看作|(?:都|均)(?:是|为)真)/u,
  /(?:后面|以下|下面|前面|每一?[句条段]|凡是)[^。!?\n]{0,16}(?:理解为|解释为|改写成|改写为|看成|(?:都|均)(?:是|为)真(?:的|实|\n|$))/u,
  /(?:停止|终止|中止|暂停)(?:对?本?[^。!?\n]{0,4})(?:分析|检测|审核|核查|审查|扫描|处理|判断|标注)/u,
  /(?:忽略|跳过|关闭|停用|禁用|绕过|屏蔽)[^。!?\n]{0,6}(?:匹配|比对|核查|规则|谣言|识别|过滤|扫描|校验|审核)/u,
  /(?:检测|识别|发现)到?[^。!?\n]{0,10}(?:请|则|就)[^。!?\n]{0,4}(?:改写|输出|返回|回答|回复|报告|写)|请用(?:英文|英语|中文|汉语|json|一个[字词])(?:回答|回复|输出)/u,
  /(?:机器|程序|算法|系统|模型)(?:无须|无需|不必|不用|不得|勿)再?(?:判|审|查|检|标|复核)/u,
  /(?:标注|标签|样本|ground truth|label)[^。!?\n]{0,8}(?:=|:|为|是)[^。!?\n]{0,3}(?:真实|属实|正确|无害|安全|真|true|real|safe)/u,
  /本(?:页|帖|篇|条|视频|图)(?:面|文)?[^。!?\n]{0,12}(?:授权|审定|审批|豁免|免检|免审|放行)/u,
  /\b(?:pretend|assume|act as if|imagine)\b[^.!?\n]{0,12}\b(?:that|you|this)\b|\b(?:new|updated|hidden|secret|following) (?:instructions?|task|prompt)\b|\bend of (?:article|text|file|page|content)\b/u,
  /\b(?:return|output|produce|give|answer|respond)\b[^.!?\n]{0,24}\b(?:empty|null|no (?:findings|claims|issues|risk))\b|\b(?:must|should|please|always)\b[^.!?\n]{0,16}\b(?:treat|mark|approve|classify|label|consider|rate)\b|\band approve\b/u,
]

/** Whether a normalised text gives orders to a machine. */
export const addressesMachine = (plain: string): boolean => patterns.some((pattern) => pattern.test(plain))

/** Whether a text gives orders to a machine, in whatever characters. */
export const givesInstructions = (text: string): boolean => addressesMachine(normalised(text))
