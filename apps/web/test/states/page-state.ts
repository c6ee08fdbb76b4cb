import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import { Visitor, type Visited } from '../visitor.ts';
import { linkPath, registerPatient } from '../world.ts';

/** One page in one of the states that somebody may meet it in. */
export interface PageState {
  /** The route of `app/routes.ts` that answers; the front page is ''. */
  readonly route: string;
  readonly name: string;
  readonly status?: number;
  readonly open: (guest: Guest) => Promise<Visited>;
}

/** Somebody whose browser asks for one language, and the clinic they come to. Forms are found by the names of their fields, so that every language may be read. */
export interface Guest {
  readonly deps: InMemoryDeps;
  readonly origin: string;
  readonly visitor: Visitor;
  /** Registers a patient and opens the link that only this one has. */
  arrive(reachedBy?: { readonly email?: string; readonly phone?: string }): Promise<Patient>;
  /** Does what the API does with a press on a one-click page. */
  stopByLink(path: string, what: 'type' | 'all'): Promise<void>;
}

/** A patient whose link the guest has opened. */
export interface Patient {
  readonly id: RecipientId;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly page: Visited;
}

/** Finds the form by what it asks the page to do. */
export const toDo = (what: string): string => `name="do" value="${what}"`;

/** Opens a page as somebody who has just come by their link. */
export const arriveAt =
  (path: string): PageState['open'] =>
  async (guest) => {
    await guest.arrive();
    return guest.visitor.open(path);
  };

/** Opens a page as somebody who has just come by their link, and sends one form of it. */
export const arriveAndSubmit =
  (path: string, ...form: Parameters<Visitor['submit']>): PageState['open'] =>
  async (guest) => {
    await arriveAt(path)(guest);
    return guest.visitor.submit(...form);
  };

let made = 0;

/** Returns a guest with a browser of their own. Patients have addresses of their own too. */
export function guestOf(deps: InMemoryDeps, origin: string, language: string): Guest {
  const visitor = new Visitor(origin, language);
  return {
    deps,
    origin,
    visitor,
    async arrive(reachedBy) {
      made += 1;
      const { email, phone } = reachedBy ?? {
        email: `aster${String(made)}.demo@example.org`,
        phone: `+1202555${String(1000 + made)}`,
      };
      const id = await registerPatient(deps, {
        mrn: `S-${String(made)}`,
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
      });
      // A tie goes to the stop; a person takes at least a moment.
      deps.clock.advance(1_000);
      return { id, email, phone, page: await visitor.open(await linkPath(deps, id)) };
    },
    async stopByLink(path, what) {
      await unsubscribeByLink(deps, { token: path.slice('/u/'.length), wayIn: 'SIGNED_LINK', what });
    },
  };
}
