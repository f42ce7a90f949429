import { createHash } from 'node:crypto'

/** The site's only stylesheet: no web fonts, no images, nothing fetched from elsewhere. */
export const stylesheet = `
:root{color-scheme:light dark;--paper:#fcfcfa;--card:#fff;--tint:#eef4f3;--ink:#1b2628;--soft:#566367;--line:#dde4e3;--accent:#0e5f66;--note:#8a4b08;--note-bg:#fdf5e8;--note-line:#ecd9b8}
@media (prefers-color-scheme:dark){:root{--paper:#12191b;--card:#192225;--tint:#1c2a2c;--ink:#e1e9e9;--soft:#9fb0b2;--line:#2c393c;--accent:#7fcbc8;--note:#f0c27d;--note-bg:#2a2215;--note-line:#4d3d20}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1.0625rem/1.8 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","HarmonyOS Sans SC",system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.22em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
img,video{display:block;max-width:100%;height:auto}
h1,h2,h3,h4{line-height:1.4;text-wrap:pretty}
.skip{position:absolute;left:-999rem}
.skip:focus{position:fixed;left:1rem;top:1rem;z-index:9;background:var(--card);padding:.5rem 1rem}
.bar{border-top:4px solid var(--accent);border-bottom:1px solid var(--line);background:var(--card)}
.bar>div{max-width:70rem;margin:auto;padding:.75rem 1.25rem;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 2rem}
.brand{font-size:1.25rem;font-weight:700;letter-spacing:.06em;text-decoration:none;color:var(--accent)}
.bar nav{display:flex;flex-wrap:wrap;gap:0 1.15rem}
.bar nav a{display:block;padding:.4rem 0;color:var(--ink);text-decoration:none;font-size:1rem;border-bottom:2px solid transparent}
.bar nav a:hover,.bar nav a[aria-current]{color:var(--accent);border-color:var(--accent)}
main{width:100%;max-width:70rem;margin:0 auto;flex:1;padding:1.5rem 1.25rem 4rem}
.piece,.plain{max-width:44rem;margin:auto}
.foot{border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
.foot>div{max-width:70rem;margin:auto;padding:1.25rem}
.foot p{margin:0}
.kicker{margin:0 0 .5rem;font-size:.9375rem;color:var(--soft)}
.kicker a{text-decoration:none}
.kicker>*,.meta>*{display:inline-block}
.kicker>:not(:last-child)::after,.meta>:not(:last-child)::after{content:"·";margin:0 .2em;color:var(--soft);display:inline-block}
h1{font-size:1.75rem;margin:0 0 .75rem;letter-spacing:.01em}
.meta{color:var(--soft);font-size:.9375rem;margin:0 0 .25rem}
.lead{font-size:1.0625rem;color:var(--soft);border-left:3px solid var(--accent);padding-left:1rem;margin:1.5rem 0}
.note{margin:1.25rem 0;padding:.6rem 1rem;background:var(--note-bg);border:1px solid var(--note-line);border-radius:6px;font-size:.9375rem;line-height:1.7}
.note p{margin:.15rem 0}
.note strong{color:var(--note);margin-right:.75em}
figure{margin:1.75rem 0}
figure img,figure video{border-radius:6px;background:var(--tint)}
figure:not(.small) img,figure video{width:100%}
figure.small img{margin:auto}
figcaption{margin-top:.6rem;font-size:.9375rem;line-height:1.65}
figcaption span{display:block}
figcaption .soft{font-size:.8125rem}
.body>h2,.sources h2,.transcript h2,.about h2{font-size:1.3125rem;margin:2.5rem 0 .75rem}
.body>h3{font-size:1.125rem;margin:2rem 0 .5rem}
.body>h4{font-size:1.0625rem;margin:1.5rem 0 .5rem}
.body>p{margin:1.1em 0}
.body li{margin:.35em 0}
ul,ol{padding-left:1.6em}
blockquote{margin:1.5rem 0;padding:.25rem 1.1rem;border-left:3px solid var(--line);color:var(--soft)}
hr{border:0;border-top:1px solid var(--line);width:6rem;margin:2.5rem auto}
code{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.94em;background:var(--tint);padding:.1em .35em;border-radius:4px}
sub,sup{line-height:0}
.scroll{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem;line-height:1.6;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:.55rem .8rem;text-align:start;vertical-align:top;min-width:5em}
th{background:var(--tint);font-weight:600}
.sources,.transcript,.about{border-top:1px solid var(--line);margin-top:3rem;font-size:.9375rem}
.sources h2,.transcript h2,.about h2{margin-top:1.5rem;font-size:1.125rem}
.sources li{margin:.5em 0}
.soft{color:var(--soft)}
.about dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.25rem;margin:0}
.about dt{color:var(--soft)}
.about dd{margin:0}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.875em;color:var(--soft)}
.transcript ol{list-style:none;padding:0;margin:0}
.transcript li{display:grid;grid-template-columns:4.5em 1fr;padding:.3rem 0}
.transcript time{color:var(--soft);font-variant-numeric:tabular-nums}
.strip{list-style:none;padding:0;margin:2rem 0}
.strip>li{margin:0 0 2.25rem}
.strip figure{margin:0}
.strip figcaption{font-size:1rem;color:var(--ink);line-height:1.75}
.strip figcaption p{margin:.35rem 0}
.strip .narration{color:var(--soft)}
.page-no{font-size:.9375rem;font-weight:600;color:var(--soft);margin:2.5rem 0 1rem}
.list-head{margin:.5rem 0 1.75rem}
.list-head p{margin:0;color:var(--soft);font-size:.9375rem}
.list-head h1{margin-bottom:.35rem}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:0}
.card{display:grid;grid-template-columns:1fr 7rem;gap:1rem;padding:1.15rem 0;border-top:1px solid var(--line);align-items:start;position:relative}
.card h2{font-size:1.125rem;margin:0;line-height:1.5}
.card h2 a{color:var(--ink);text-decoration:none}
.card h2 a::after{content:"";position:absolute;inset:0}
.card:hover h2 a{color:var(--accent)}
.card .thumb{order:1;aspect-ratio:4/3;border-radius:6px;overflow:hidden;background:var(--tint)}
.card .thumb img{width:100%;height:100%;object-fit:cover}
.card .blank{display:grid;place-items:center;color:var(--accent);font-size:.875rem;letter-spacing:.1em}
.card .summary{margin:.35rem 0;font-size:.9375rem;line-height:1.65;color:var(--soft);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.card .meta{font-size:.8125rem;margin:0}
.card .meta .tag{margin:0}
.tag{font-size:.75rem;line-height:1.5;padding:0 .45em;border:1px solid var(--note-line);border-radius:4px;color:var(--note);background:var(--note-bg);vertical-align:.12em}
.turn{display:flex;justify-content:space-between;gap:1rem;margin-top:2rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.turn a{padding:.35rem 0}
.index{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem}
.index a{display:flex;justify-content:space-between;gap:1rem;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:6px;text-decoration:none;color:var(--ink)}
.index a:hover{border-color:var(--accent);color:var(--accent)}
.index span{color:var(--soft);white-space:nowrap;font-variant-numeric:tabular-nums}
.plain{padding:2.5rem 0}
.plain dl{margin:1.5rem 0;padding:.75rem 1rem;border-left:3px solid var(--accent);background:var(--tint)}
.plain dd{margin:0}
@media (max-width:47.99rem){
.front .card:first-child{grid-template-columns:1fr;gap:.75rem;border:0;padding-top:0}
.front .card:first-child .thumb{order:0;aspect-ratio:16/9}
.front .card:first-child h2{font-size:1.25rem}
}
@media (min-width:48rem){
h1{font-size:2.25rem}
.bar>div{justify-content:space-between}
main{padding-top:2.5rem}
.cards{grid-template-columns:repeat(3,1fr);gap:2.25rem 1.75rem}
.card{grid-template-columns:1fr;grid-template-rows:auto 1fr;gap:.75rem;padding:0;border:0}
.card .thumb{order:0;aspect-ratio:16/10}
.card .summary{-webkit-line-clamp:3}
.front .card:first-child{grid-column:1/-1;grid-template-columns:3fr 2fr;grid-template-rows:auto;gap:2rem;padding-bottom:2.25rem;border-bottom:1px solid var(--line)}
.front .card:first-child h2{font-size:1.625rem;margin-top:.25rem}
.front .card:first-child .summary{font-size:1rem;-webkit-line-clamp:6}
.strip{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}
.strip .wide{grid-column:1/-1}
}
@media print{
:root{--paper:#fff;--card:#fff;--tint:#fff;--ink:#000;--soft:#333;--line:#999;--accent:#000;--note:#000;--note-bg:#fff;--note-line:#999}
body{font-size:11pt}
.bar nav,.skip,.turn,video{display:none}
main{padding:1rem 0}
.bar>div,.foot>div{padding-left:0;padding-right:0}
.piece{max-width:none}
figure:not(.small) img{width:auto;max-height:9cm}
figure,tr,.card{break-inside:avoid}
h2,h3{break-after:avoid}
.body a[href]::after,.sources a[href]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`.trim()

/** The mark in the browser's tab, drawn here, so that nothing but text goes into the build. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0e5f66"/>' +
  '<g fill="none" stroke="#fff" stroke-width="2"><ellipse cx="16" cy="16" rx="11" ry="4.5" transform="rotate(30 16 16)"/>' +
  '<ellipse cx="16" cy="16" rx="11" ry="4.5" transform="rotate(-30 16 16)"/></g><circle cx="16" cy="16" r="2.5" fill="#fff"/></svg>'

const hashed = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** Their files; the names change with the content, so that they may be cached for ever. */
export const stylesheetFile = `assets/site.${hashed(stylesheet)}.css`
export const iconFile = `assets/icon.${hashed(icon)}.svg`
