import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from '/tmp/snap2/compiler/compile.ts';
import { loadContext } from './test/support/context.ts';
import { generateValidatorModule } from './generators/validators/generate-validator-module.ts';
import { randomRecords } from './test/support/random-records.ts';
import { judgeRecord } from './test/agreement/reference.ts';
const context = await loadContext();
for (const [folder,id] of [['test/forms','kitchen-sink'],['test/agreement/forms','sighting'],['forms','information-report']]) {
const files = readdirSync(folder, {recursive:true}).map(String).filter(f=>f.endsWith('.yaml')&&!f.includes('/examples/')).sort();
const {forms, diagnostics} = compile(files.map(file=>({file, text: readFileSync(folder+'/'+file,'utf8')})));
const form = forms.find(f=>f.id===id);
if (!form) { console.log(id, diagnostics.filter(d=>d.severity==='error').map(d=>d.code+' '+d.span.file+' '+d.message).slice(0,8)); continue; }
const code = generateValidatorModule(form, context);
console.log(form.id, code.length, gzipSync(code).length);
writeFileSync(`/tmp/v-${form.id}.mjs`, code);
const v = await import(`/tmp/v-${form.id}.mjs`);
const records = randomRecords(form, 3000);
let wf=0, c=0, s=0, bad=0; const codes = new Map<string,[number,string,string]>();
for (const r of records) { const a = v.validate(r), b = judgeRecord(form, r);
 wf += +b.wellFormed; c += +(b.complete===true); s += +(b.sound===true);
 if (a.wellFormed!==b.wellFormed || (b.wellFormed && (a.complete!==b.complete || a.sound!==b.sound))) { if (bad++<3) console.log('DIFF', a, b, JSON.stringify(r).slice(0,2000)); }
 if (!a.wellFormed && a.findings.length===0) console.log('NO FINDING', JSON.stringify(r).slice(0,500));
 for (const f of a.findings) { const k=f.code+(f.code==='wrong-value'||f.code==='wrong-header'?f.pointer.replace(/\d+/g,'0'):''); const e=codes.get(k); codes.set(k,[ (e?.[0]??0)+1, f.pointer, f.message]); } }
console.log({wf,c,s,bad,n:records.length});
for (const [k,[n,p,m]] of [...codes].sort()) console.log(String(n).padStart(5),k.padEnd(20),p.padEnd(40),m);
}
