import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { CommunicationTypeView } from './communication-type.type.ts';
import { toCommunicationType } from './to-communication-type.ts';

/** The types a client may ask about. */
@Resolver()
export class CatalogueResolver {
  @Query(() => [CommunicationTypeView], {
    description: 'The communication types of the catalogue in force that this client may ask about, in its order.',
  })
  @Authorized('decide', 'notice', 'changes', 'register')
  async communicationTypes(
    @Arg('language', () => String, { nullable: true, description: 'A BCP 47 tag; English where it is not written.' })
    language: string | undefined,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<CommunicationTypeView[]> {
    const { types } = await deps.catalogues.current();
    return types
      .filter(({ key }) => client.types === undefined || client.types.includes(key))
      .map((type) => toCommunicationType(type, language ?? undefined));
  }
}
