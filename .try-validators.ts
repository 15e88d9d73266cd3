import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from './compiler/compile.ts';
import { loadContext } from './test/support/context.ts';
import { generateValidatorModule } from './generators/validators/generate-validator-module.ts';
const files = readdirSync('forms', {recursive:true}).filter(f=>String(f).endsWith('.yaml')).map(String).sort();
const {forms, diagnostics} = compile(files.map(file=>({file, text: readFileSync('forms/'+file,'utf8')})));
console.log(forms.map(f=>f.id), diagnostics.filter(d=>d.severity).slice(0,5));
const context = await loadContext();
console.log('support', context.assets.validatorSupport.length, gzipSync(context.assets.validatorSupport).length);
for (const form of forms) { const t=performance.now(); const code = generateValidatorModule(form, context);
console.log(form.id, code.length, gzipSync(code).length, performance.now()-t);
writeFileSync(`/tmp/v-${form.id}.mjs`, code); }
console.log(files.length, compile(files.filter(f=>!f.includes('examples')).map(file=>({file, text: readFileSync('forms/'+file,'utf8')}))).forms.length);
