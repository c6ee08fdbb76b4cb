import { createServer } from 'node:http';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import { createWeb } from '../server/create-web.ts';
import { clinicInMemory, linkPath, registerPatient } from './world.ts';

/** Serves the built pages on invented patients in memory, to look at: `pnpm --filter @heed/web preview`. */
const PORT = Number(process.argv[2] ?? 4173);
const origin = `http://localhost:${String(PORT)}`;
const deps = clinicInMemory();
deps.clock.set(Date.now() as ReturnType<typeof deps.clock.now>);

const plain = await registerPatient(deps, { mrn: 'P1', email: 'aster.demo@example.org', phone: '+12025550101' });
const texted = await registerPatient(deps, { mrn: 'P2', email: 'fern.demo@example.org', phone: '+12025550106' });
const mailOnly = await registerPatient(deps, { mrn: 'P3', email: 'iris.demo@example.org' });
const arabic = await registerPatient(deps, {
  mrn: 'P4',
  email: 'juniper.demo@example.org',
  phone: '+12025550107',
  language: 'ar',
});
const phone = parsePhoneE164('+12025550106');
if (phone !== undefined)
  await stopAddress(deps, {
    address: { kind: 'phone', value: phone },
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'SMS',
    evidence: 'STOP',
    formId: 'preview-stop',
    notify: false,
  });

const silent = () => undefined;
const web = await createWeb({
  deps,
  config: {
    publicUrl: origin,
    sessionSecrets: ['preview-only-secret-preview-only-secret'],
    trustedProxies: 0,
    demo: true,
    brand: {},
  },
  log: {
    info: silent,
    warn: silent,
    error: (facts, message) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
  },
});

let made = 0;

createServer((request, response) => {
  if (request.url === '/fresh-patient') {
    made += 1;
    void registerPatient(deps, {
      mrn: `F${String(made)}`,
      email: `fresh${String(made)}.demo@example.org`,
      phone: `+1202555${String(made + 110).padStart(4, '0')}`,
    }).then(async (id) => {
      const paths = { plain: await linkPath(deps, id), stop: await linkPath(deps, id, 'stop', 'experience_survey') };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(paths));
    });
    return;
  }
  if (request.method !== 'POST' || request.url?.startsWith('/u/') !== true) {
    web(request, response);
    return;
  }
  // The API answers this address in the real thing.
  const token = request.url.slice(3).split('?')[0] ?? '';
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const what = new URLSearchParams(Buffer.concat(chunks).toString()).get('what') === 'all' ? 'all' : 'type';
    void unsubscribeByLink(deps, { token, wayIn: 'SIGNED_LINK', what }).then(() => {
      response.writeHead(303, { Location: `/u/${token}` }).end();
    });
  });
}).listen(PORT, 'localhost', () => {
  void (async () => {
    const paths = {
      plain: await linkPath(deps, plain),
      texted: await linkPath(deps, texted),
      mailOnly: await linkPath(deps, mailOnly),
      arabic: await linkPath(deps, arabic),
      stop: await linkPath(deps, plain, 'stop', 'experience_survey'),
      paper: await linkPath(deps, plain, 'paper'),
    };
    process.stdout.write(`${JSON.stringify({ origin, paths })}\n`);
  })();
});
