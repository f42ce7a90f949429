const hour = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[时点](?:整|半|钟|\d{1,2}分?)?|:\d{2})`
const window = new RegExp(String.raw`${hour}[^,;。!?\d]{0,4}?(?:到|至|[-~—–]{1,2})[^,;。!?\d]{0,4}?${hour}`, 'u')

/** 8时到20时, 早8点至晚8点, 9:00-17:00: what is done now and then between two hours is done on the first of them too, and not all day. */
export const hasClockWindow = (text: string): boolean => window.test(text)
