import { type SweptReviews, sweepReviews } from '@heed/use-cases/review/sweep-reviews';
import type { AddVerb } from '../command-context.ts';

/** `heed review sweep`. */
export const addReviewVerb: AddVerb = (program, context) => {
  program
    .command('review')
    .description('the periodic review queue')
    .command('sweep')
    .description('open a review item where one is due, and end those whose cause is gone; safe to repeat')
    .action(() =>
      context.withApp(async (app, terminal) => {
        const total = await app.deps.recipients.count();
        const bar = terminal.progress(total, 'Looking');
        const result = await sweepReviews(app.deps, {
          onProgress: (looked: number) => {
            bar.tick(looked);
          },
        });
        bar.end();
        terminal.answer(
          { ...result },
          `Looked at ${String(result.looked)} recipients. Opened: ${listed(result.opened, 'nothing new')}. Ended by themselves: ${listed(result.ended, 'none')}.`,
        );
        return 0;
      }),
    );
};

function listed(counts: SweptReviews['opened'], none: string): string {
  const all = Object.entries(counts).map(([reason, count]) => `${reason} ${String(count)}`);
  return all.length === 0 ? none : all.join(', ');
}
