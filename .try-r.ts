import { readdirSync, readFileSync } from 'node:fs';
import { readRecord } from './runtime/read-record.ts';
const dir='forms/information-report/examples/1.0.0/';
const texts = readdirSync(dir).filter(f=>f.endsWith('.json')).map(f=>readFileSync(dir+f,'utf8'));
const big = `{"a":[${Array.from({length:900},(_, i)=>`{"name":"Sam Example ${i}","text":"${'He waits in a car. '.repeat(20)}","n":${i},"absent":{"x":"not-known"}}`).join(',')}]}`;
for (const [name, ts] of [['examples', texts], ['compact', texts.map(t=>JSON.stringify(JSON.parse(t)))], ['big', [big]]] as const) {
const rate = (f: (t: string) => unknown) => { const t0=performance.now(); let n=0; while (performance.now()-t0<400) { for (let i=0;i<(ts.length===1?2:50);i++) for (const t of ts) f(t); n+= (ts.length===1?2:50)*ts.reduce((s,t)=>s+t.length,0); } return n/(performance.now()-t0)/1000; };
const rs:number[]=[], ps:number[]=[]; rate(readRecord); rate(JSON.parse);
for (let i=0;i<7;i++){ rs.push(rate(readRecord)); ps.push(rate(JSON.parse)); }
const med=(x:number[])=>x.sort((a,b)=>a-b)[3]!;
console.log(name, 'read MB/s', med(rs).toFixed(0), 'parse', med(ps).toFixed(0), (med(rs)/med(ps)).toFixed(2)); }
