import type { FastifyInstance } from 'fastify';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import { html, type SafeHtml } from './html.ts';
import { sendPage } from './page.ts';
import type { PhonePagesOptions } from './phone-pages.ts';

type Fields = Readonly<Record<string, string | undefined>>;

/** What networks show in place of a number that is withheld: ANONYMOUS on a telephone's keys. */
const WITHHELD = '+266696687';
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Adds `/dev/phone/calls`: calls the clinic as a patient, presses keys and says words, through the demo's Twilio. */
export function addCallPages(app: FastifyInstance, { phone, clinicNumber }: PhonePagesOptions): void {
  app.post<{ Body: Fields }>('/dev/phone/calls', async (request, reply) => {
    const shown = parsePhoneE164(request.body['from'] ?? '');
    if (shown === undefined)
      return sendPage(reply.status(400), 'No call', html`<p>Choose a phone. <a href="/dev/phone">Back</a></p>`);
    const from = request.body['withheld'] === 'on' ? WITHHELD : shown;
    const { sid } = await phone.call({ from, to: clinicNumber });
    return reply.redirect(`/dev/phone/calls/${sid}`, 303);
  });
  app.get<{ Params: { sid: string } }>('/dev/phone/calls/:sid', (request, reply) => {
    const call = phone.findCall(request.params.sid);
    if (call === undefined)
      return sendPage(reply.status(404), 'No such call', html`<p><a href="/dev/phone">Back to the phone</a></p>`);
    const said = call
      .heard()
      .map(({ language, text }) => html`<p class="bubble" dir="auto" lang="${languageTag(language)}">${text}</p>`);
    return sendPage(
      reply,
      'Demo call',
      html`<section aria-label="Said on the phone">${said}</section>
        ${movesOf(call)}`,
    );
  });
  app.post<{ Params: { sid: string }; Body: Fields }>('/dev/phone/calls/:sid', async (request, reply) => {
    const call = phone.findCall(request.params.sid);
    // A button of a page that is no longer the latest does nothing.
    if (call !== undefined) await move(call, request.body);
    return reply.redirect(`/dev/phone/calls/${encodeURIComponent(request.params.sid)}`, 303);
  });
}

async function move(call: StandInCall, { key, words, seconds, act }: Fields): Promise<void> {
  if (act === 'hang-up') return call.hangUp(Number(seconds) || 0);
  const waitsFor = call.waitsFor();
  if (act === 'silence' && waitsFor !== 'nothing') return call.keepSilent();
  if (waitsFor === 'message' && seconds !== undefined) return call.leaveMessage(Math.max(1, Number(seconds) || 1));
  if (waitsFor !== 'choice') return;
  if (key !== undefined && KEYS.includes(key)) return call.press(key);
  if (words !== undefined && words.trim() !== '') return call.speak(words);
}

function movesOf(call: StandInCall): SafeHtml {
  const action = `/dev/phone/calls/${call.sid}`;
  const quiet = html`<button name="act" value="silence" formnovalidate>Say nothing</button>
    <button name="act" value="hang-up" formnovalidate>Hang up</button>`;
  switch (call.waitsFor()) {
    case 'choice':
      return html`<form method="post" action="${action}">
          <div class="keys" role="group" aria-label="Keys">
            ${KEYS.map((key) => html`<button name="key" value="${key}">${key}</button>`)}
          </div>
        </form>
        <form method="post" action="${action}">
          <label for="words">Say</label><input id="words" name="words" maxlength="500" autocomplete="off" /><button>
            Say it
          </button>
          ${quiet}
        </form>`;
    case 'message':
      return html`<form method="post" action="${action}">
        <label for="seconds">Seconds you speak</label
        ><input id="seconds" name="seconds" type="number" min="1" max="600" value="5" /><button>
          Leave the message
        </button>
        ${quiet}
      </form>`;
    case 'nothing':
      return html`<p class="soft">The call is over. <a href="/dev/phone">Back to the phone</a></p>`;
  }
}

/** Twilio names Arabic by its ISO 639-3 code. */
function languageTag(language: string): string {
  return language === 'arb' ? 'ar' : language;
}
