/** Source of a regular expression for the 比 of comparisons: 比二班多, 同比; not that of 比赛 or 第一天比四项. */
export const comparing = String.raw`比(?=[^,。;、]{0,12}[多少高低大小快慢长短重轻强好差早晚厚薄])|[相同环]比|比[例去上前]|^比|比$`
