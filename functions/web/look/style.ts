/** The one stylesheet: system fonts, calm colours of AA contrast, one column from 320 pixels up. */
export const style = `
:root{color-scheme:light;--ink:#1b2420;--soft:#4c5a53;--line:#c9d1cc;--paper:#fff;--tint:#f3f6f4;--go:#14603f;--bad:#a3221a;--mark:#ffdf5d}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper)}
header,main,footer{max-width:60rem;margin:0 auto;padding:.75rem 1rem}
header{border-bottom:4px solid var(--go)}
header strong{display:block}
nav ul{list-style:none;margin:.25rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
h1{font-size:1.6rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.25rem;line-height:1.25;margin:2rem 0 .5rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl{margin:.5rem 0;max-width:42rem}
a{color:#0b5a8a}a:visited{color:#5b3a86}
a:focus-visible,button:focus-visible,summary:focus-visible,main:focus{outline:3px solid var(--ink);outline-offset:2px;background:var(--mark);color:var(--ink)}
main:focus{outline:0;background:none}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem}
.field,fieldset{margin:1.25rem 0;padding:0;border:0;min-width:0}
label,legend{display:block;font-weight:600;padding:0}
.choice{display:flex;gap:.6rem;align-items:flex-start;padding:.3rem 0;font-weight:400}
.choice input{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--go)}
.hint{color:var(--soft);margin:.1rem 0 .3rem;display:block;font-weight:400}
.error{color:var(--bad);font-weight:600;margin:.1rem 0 .3rem;display:block}
.wrong{border-left:5px solid var(--bad);padding-left:.75rem}
input,select,textarea{font:inherit;color:inherit;background:#fff;border:2px solid #56635c;border-radius:3px;padding:.45rem .5rem;width:100%;max-width:32rem}
input.short{max-width:8rem}
input:focus,select:focus,textarea:focus{outline:3px solid var(--mark);border-color:var(--ink)}
textarea{min-height:7rem}
.row{display:flex;flex-wrap:wrap;gap:0 1rem;border-top:1px solid var(--line)}
.row .field{flex:1 1 9rem;margin:.5rem 0}
button,.button{font:inherit;font-weight:600;display:inline-block;border:0;border-radius:3px;padding:.65rem 1.1rem;background:var(--go);color:#fff;text-decoration:none;cursor:pointer;margin:.5rem .5rem .5rem 0}
.button:visited{color:#fff}
button.danger{background:var(--bad)}
.summary,.notice,.next{border:3px solid var(--line);border-left-width:8px;padding:.5rem 1rem;margin:1rem 0;max-width:44rem}
.summary{border-color:var(--bad)}.next{border-color:var(--go);background:var(--tint);font-size:1.125rem}.notice{background:var(--tint)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
caption.quiet{position:absolute;left:-999rem}
.late{color:var(--bad);font-weight:600}
.soft{color:var(--soft)}
dl.facts{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.25rem 1rem;max-width:48rem}
dl.facts dt{font-weight:600}dl.facts dd{margin:0;overflow-wrap:anywhere}
ol.timeline{list-style:none;padding:0 0 0 1rem;border-left:3px solid var(--line);max-width:48rem}
ol.timeline li{margin:.75rem 0}
ol.timeline time{display:block;color:var(--soft);font-size:.9375rem}
.kept{white-space:pre-line;overflow-wrap:anywhere}
.actions{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
.path{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
.path [aria-current]{font-weight:700;border-bottom:3px solid var(--go)}
@media(max-width:30rem){dl.facts{display:block}dl.facts dd{margin-bottom:.5rem}}
`;
