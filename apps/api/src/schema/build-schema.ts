import './reflect-metadata.ts';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { checkScopes } from '../access/check-scopes.ts';
import { AuditResolver } from '../audit/audit.resolver.ts';
import { CatalogueResolver } from '../catalogue/catalogue.resolver.ts';
import { DecisionResolver } from '../decision/decision.resolver.ts';
import { TimetableResolver } from '../decision/timetable.resolver.ts';
import { DeliveryResolver } from '../delivery/delivery.resolver.ts';
import { FeedResolver } from '../feed/feed.resolver.ts';
import { LinkResolver } from '../link/link.resolver.ts';
import { NoticeResolver } from '../notice/notice.resolver.ts';
import { PromptResponseResolver } from '../audit/prompt-response.resolver.ts';
import { SuppressionResolver } from '../feed/suppression.resolver.ts';
import { RecordResolver } from '../recipient/record.resolver.ts';
import { RegisterResolver } from '../recipient/register.resolver.ts';
import { RecipientResolver } from '../recipient/recipient.resolver.ts';
import { ReviewResolver } from '../review/review.resolver.ts';
import { StatementResolver } from '../statement/statement.resolver.ts';

let built: GraphQLSchema | undefined;

/** Returns the schema, the same that `schema.graphql` holds. Built once a process. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      DecisionResolver,
      TimetableResolver,
      RecipientResolver,
      RegisterResolver,
      RecordResolver,
      CatalogueResolver,
      NoticeResolver,
      FeedResolver,
      SuppressionResolver,
      ReviewResolver,
      AuditResolver,
      PromptResponseResolver,
      StatementResolver,
      DeliveryResolver,
      LinkResolver,
    ],
    authChecker: checkScopes,
    validate: false,
  });
  return built;
}
