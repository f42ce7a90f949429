import { normalised } from '../text/shadow'

/** Words with which a text speaks to the machine that reads it, on normalised text. One of them is enough to keep a sentence from a model. */
const patterns = [
  /(?:忽略|无视|忘记|忘掉|不要理会|不用理会|跳过|抛开|覆盖|清除|作废|停止执行)[^。!?\n]{0,10}(?:指令|提示词|系统消息|审核规则|审查规则|(?:上述|以上|之前|此前|前面|先前|原有|所有|一切|全部|系统|上面)[^。!?\n]{0,6}(?:要求|规则|设定|命令|指示|提示|约束))/u,
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|polic(?:y|ies)|above|previous)\b/u,
  /(?:^|[\n。!?;,"“「【[(<*#\s])(?:系统|system|assistant|user|developer|管理员|开发者)\s*(?:消息|提示|指令|通知|命令|message|prompt|note|override)?\s*[:>\]】]/u,
  /(?:你(?:现在|从现在起|将|必须|就)?(?:是|扮演|作为|变成)|请扮演|\bact as\b|\byou are (?:now )?(?:an? )?)[^。!?\n]{0,16}(?:审核|评审|审查|核查|机器人|助手|模型|\bai\b|assistant|reviewer|model|bot|\bdan\b|专家系统)/u,
  /(?:致|告|给|请|注意|提醒|dear|attention|note to)[^。!?\n]{0,8}(?:审核员|评审员|审核(?:模型|系统|机器人|程序|ai)|人工智能审核|ai\s*(?:审核|reviewer)|(?:大模型|语言模型|ai\s*(?:模型|助手)|llm|language model|model|reviewer|chatbot)\s*[:,、])/u,
  /(?:输出|返回|回复|回答|判定|判断|判|标记|标注|标为|评为|认定|视为|归为|填写?|给出|写成|结论|\b(?:respond|reply|return|output|mark|label|classify|answer|set|report|treat)\b)[^。!?\n]{0,30}(?:supported|refuted|refuted_here|asserted|insufficient|not_checkable|verdict|stance|claims|evidence|json|空数组|空列表|无风险|零风险|低风险|高风险|审核通过|直接通过|一律通过|全部通过|全部属实|全部正确|均属实|risk|\bnone\b)/u,
  /(?:verdict|stance|claims|confidence|relation)["'”]?\s*[:=]/u,
  /<\|?\/?\s*(?:im_start|im_end|system|assistant|endoftext|eot_id|inst)\b|\[\/?inst\]|#{2,}\s*(?:instructions?|system|指令|系统)/u,
  /(?:提示词|系统提示|system prompt|上述指令|新的?指令|最高优先级|越狱|jailbreak|开发者模式|developer mode)[^。!?\n]{0,24}(?:如下|执行|生效|启用|开启|进入|输出|透露|打印|复述|reveal|print|enabled?)/u,
  /(?:开启|进入|启用|enter|enable)[^。!?\n]{0,8}(?:开发者模式|越狱|上帝模式|developer mode|jailbreak|god mode)/u,
  /[a-z0-9+/]{60,}={0,2}/u,
]

/** Whether a text gives orders to a machine. */
export const givesInstructions = (text: string): boolean => {
  const plain = normalised(text)
  return patterns.some((pattern) => pattern.test(plain))
}
