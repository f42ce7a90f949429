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
  /(?:跳过|免去|关闭|停止|无需|不必|不要|请勿|免于)(?:再|进行|任何|全部|本文的?)*(?:审核|核查|审查|核实|提取|标记|标红|报警)|(?:本文|该稿|本稿|此稿|稿件)[^。!?\n]{0,10}(?:免审|直接放行|直接批准|请批准|请放行|一律通过)|请(?:批准|放行)本(?:文|稿)/u,
  /(?:任务|指令|工作)(?:已经?|现已|全部)?(?:取消|作废|改变|变更|结束|终止)|(?:^|[。!?\n,:;])\s*新任务\s*:|(?:资料|数据|正文|输入|待审内容)(?:到此|至此|已经?)?结束/u,
  /把?(?:所有|全部|每一?[条个句]|本文)[^。!?\n]{0,10}(?:视为|当作|当成|看作|归为|标为|算作)[^。!?\n]{0,4}(?:断言|提问|辟谣|引用|转述|假设|属实|真实|正确|事实|谣言|不实)/u,
  /\b(?:stop|skip|do not|don't|never|no need to)\s+(?:the\s+)?(?:review|reviewing|verify|verifying|verification|extract|extracting|check|checking|flag|flagging|fact-check)\b/u,
  /\b(?:pre-?approved|override|forget your|your (?:new )?(?:role|task|job) is)\b|\b(?:for|dear|hey|to)\s+(?:the\s+)?(?:ai|llm|bot)\b\s*[:,]?/u,
  /\b(?:risk|approved|override|safe|severity)[a-z_]*\s*[=:]\s*["']?(?:none|low|true|yes|high|false)\b/u,
  /(?:如果|若|假如)[你您]是(?:一?[个名台])?(?:ai|人工智能|机器|大?语言模型|大模型|程序)|\bif you are (?:an? )?(?:ai|automated|language model|bot|machine)\b/u,
  /(?:只|仅|都|一律)(?:需要?|能|要)?(?:回答|回复|输出|照抄)|(?:respond|reply|answer) only\b|系统设定|权限(?:提升|已?验证)|风险(?:等级|级别)?(?:调|设|改|降)(?:为|到|成)/u,
  /\b(?:begin|start) (?:a )?new task\b|\bend of (?:document|input|data)\b|\breport (?:any|no) (?:issues?|errors?|problems?)\b/u,
  /[a-z0-9+/]{60,}={0,2}/u,
]

/** Whether a text gives orders to a machine. */
export const givesInstructions = (text: string): boolean => {
  const plain = normalised(text)
  return patterns.some((pattern) => pattern.test(plain))
}
