import type { ClientScope } from '@heed/use-cases/ports/clients';
import type { AuthCheckerFn } from 'type-graphql';
import { InputProblem } from '../problem/input-problem.ts';
import type { ApiContext } from './api-context.ts';

/** Lets a field through when the client has one of the scopes it names. Throws `FORBIDDEN` otherwise. */
export const checkScopes: AuthCheckerFn<ApiContext, ClientScope> = ({ context, info }, scopes) => {
  if (scopes.some((scope) => context.client.scopes.includes(scope))) return true;
  context.log.warn(
    { client: context.client.id, field: info.fieldName, requestId: context.requestId },
    'a scope is missing',
  );
  throw new InputProblem('FORBIDDEN');
};
