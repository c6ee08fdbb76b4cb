import { sweepReviews } from '@heed/use-cases/review/sweep-reviews';
import type { AddVerb } from '../command-context.ts';

/** `heed review sweep`. */
export const addReviewVerb: AddVerb = (program, context) => {
  program
    .command('review')
    .description('the periodic review queue')
    .command('sweep')
    .description('look at every recipient and open a review item where one is due; safe to repeat')
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
        const opened = Object.entries(result.opened).map(([reason, count]) => `${reason} ${String(count)}`);
        terminal.answer(
          { looked: result.looked, opened: result.opened },
          `Looked at ${String(result.looked)} recipients. Opened: ${opened.length === 0 ? 'nothing new' : opened.join(', ')}.`,
        );
        return 0;
      }),
    );
};
