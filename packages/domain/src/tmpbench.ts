const test = (_: string, f: () => void) => f();
import { readFileSync } from 'node:fs';
import { decide } from '/work/main/packages/domain/src/decision/decide.ts';
import { parseCatalogue } from '/work/main/packages/domain/src/catalogue/parse-catalogue.ts';
import { preferenceMatrix } from '/work/main/packages/domain/src/decision/preference-matrix.ts';
import { aRecipient, anAddress, MAILBOX, PHONE } from '/work/main/packages/domain/src/testing/a-recipient.ts';
import { aStatement, daysAgo, inOrder, NOW, ofTypes } from '/work/main/packages/domain/src/testing/a-statement.ts';
import { factsAbout } from '/work/main/packages/domain/src/testing/facts-about.ts';
test('bench', () => {
  const p = parseCatalogue(JSON.parse(readFileSync('/work/main/apps/server/demo/catalogue.json','utf8')));
  if (p.kind !== 'catalogue') throw new Error(p.problems.join());
  const some = inOrder(...Array.from({length: 6}, (_, i) => aStatement(i % 2 ? 'stop' : 'allow', { id: 's' + i, saidAt: daysAgo(i + 1), receivedAt: daysAgo(i + 1), scope: ofTypes(['experience_survey','clinic_news']) })));
  for (const [name, st] of [['plain', []], ['six', some], ['stopped', [aStatement('stop')]]] as const) {
    const facts = factsAbout(aRecipient({ statements: st }), [anAddress(MAILBOX, {kind:'email'}), anAddress(PHONE, {kind:'phone'})], p.catalogue);
    for (const [type, channel] of [['appt_reminder','EMAIL'],['appt_reminder','SMS'],['marketing','EMAIL']] as const) {
      const run = (n: number) => { const t = performance.now(); for (let i = 0; i < n; i++) decide(facts, { type: type as any, channel, at: (NOW + i) as any }); return (performance.now() - t) / n * 1000; };
      run(20000); console.log(name, type, channel, run(50000).toFixed(2) + 'us', decide(facts, { type: type as any, channel, at: NOW }).reason);
    }
    const t = performance.now(); for (let i = 0; i < 2000; i++) preferenceMatrix(facts, NOW); console.log('matrix', ((performance.now() - t) / 2).toFixed(1) + 'us');
  }
});
