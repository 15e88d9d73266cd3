/**
 * Every way for a page to ask for something that we know of, by name, as a body and a head: something of a server, or of a folder that
 * holds secret.txt. `refresh` is alone because it leads the page away.
 */
export function listLeaks(base: string, folder: string): readonly [string, string, string][] {
  const other = base.replace('127.0.0.1', 'localhost');
  const file = `file://${folder}/secret.txt`;
  return [
    ['style sheet', '', `<link rel="stylesheet" href="${base}/css">`],
    ['hints', '', `<link rel="preconnect" href="${base}"><link rel="prefetch" href="${base}/prefetch"><link rel="preload" as="image" href="${base}/preload"><link rel="dns-prefetch" href="${base}">`],
    ['imports and fonts', '<p style="font-family:z">z</p>', `<style>@import url(${base}/import);@font-face{font-family:z;src:url(${base}/font)}body{background:url(${base}/bg)}@page{@top-left{content:url(${base}/margin)}}</style>`],
    ['pictures', `<img src="${base}/img"><img src="${other}/localhost"><svg><image href="${base}/svg"/><use href="${base}/use#a"/></svg><picture><source srcset="${base}/srcset"><img src="x"></picture>`, ''],
    ['frames', `<iframe src="${base}/iframe"></iframe><iframe srcdoc="<img src='${base}/srcdoc'>"></iframe><object data="${base}/object"></object><embed src="${base}/embed">`, ''],
    ['media', `<video src="${base}/video" poster="${base}/poster" autoplay></video><audio src="${base}/audio" autoplay></audio>`, ''],
    ['scripts', `<script>fetch('${base}/fetch');new Image().src='${base}/jsimg';navigator.sendBeacon('${base}/beacon');new WebSocket('${base.replace('http', 'ws')}/ws');location='${base}/nav'</script><script src="${base}/script"></script><img src=x onerror="fetch('${base}/onerror')">`, ''],
    ['files', `<img src="${file}"><iframe src="${file}"></iframe><object data="${file}"></object><iframe src="file:///etc/passwd"></iframe>`, `<link rel="stylesheet" href="${file}">`],
    ['refresh', '', `<meta http-equiv="refresh" content="0;url=${base}/refresh">`],
    ['refresh to a file', '', `<meta http-equiv="refresh" content="0;url=${file}">`],
  ];
}
