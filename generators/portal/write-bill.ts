import { printJson } from '../json-schema/print-json.ts';

/** An installed package as the package's build lists it. `integrity` is as npm writes it: `sha512-` and base64. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

/** Writes sbom.cdx.json (CycloneDX 1.6): what the outputs were made with and hold parts of. Without a time or a serial number, so that the same program writes the same bytes. */
export function writeBill(components: string, tool: string): string {
  const [name = '', version = ''] = tool.split(' ');
  const listed = JSON.parse(components) as readonly Component[];
  return printJson({
    bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { component: { 'type': 'application', 'bom-ref': `${name}@${version}`, name, version } },
    components: listed.map(listComponent),
    dependencies: [{ ref: `${name}@${version}`, dependsOn: listed.map(nameOf) }],
  });
}

function listComponent(component: Component): object {
  const { name, version, license, integrity } = component;
  const slash = name.indexOf('/');
  return {
    'type': 'library', 'bom-ref': nameOf(component), ...(slash > 0 ? { group: name.slice(0, slash) } : {}), 'name': name.slice(slash + 1), version,
    ...(integrity?.startsWith('sha512-') ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }] } : {}),
    ...(license ? { licenses: [/^[A-Za-z0-9.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }] } : {}),
    'purl': nameOf(component),
  };
}

/** A package URL: it names a package everywhere, and so also here. */
function nameOf({ name, version }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
