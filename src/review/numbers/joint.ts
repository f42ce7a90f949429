/** What stands between both ends of a range. */
export const joint = /^\s?(?:~|–|—{1,2}|-|−|至|到|或|\/)\s?(?:零下|负|[-−])?$/u
